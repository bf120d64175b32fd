package org.opencommissioning.spending;

import static org.opencommissioning.spending.PaymentColumn.AMOUNT;
import static org.opencommissioning.spending.PaymentColumn.DATE;
import static org.opencommissioning.spending.PaymentColumn.SUPPLIER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses columns by their headings; where two headings name the same, the surer one, or neither. */
final class ChooseByHeading {
    private static final int SUREST_RANKS = 2;

    private final FoundColumns columns;
    private final Map<PaymentColumn, List<Named>> named = new EnumMap<>(PaymentColumn.class);

    private record Named(int index, int rank) {}

    ChooseByHeading(FoundColumns columns) {
        this.columns = columns;
        for (int i = 0; i < columns.headings().size(); i++) {
            int index = i;
            SurveyPayments.HEADINGS
                    .match(columns.headings().get(i))
                    .filter(match -> !columns.isSaid(index) || match.column() == PaymentColumn.PATIENT)
                    .ifPresent(match -> named.computeIfAbsent(match.column(), column -> new ArrayList<>())
                            .add(new Named(index, match.rank())));
        }
    }

    void choose() {
        named.getOrDefault(PaymentColumn.PATIENT, List.of()).stream()
                .filter(column -> !columns.content(column.index).isEmpty())
                .forEach(column -> columns.refuse(
                        PaymentRules.NO_PATIENT_COLUMN,
                        "The column '" + columns.nameOf(column.index) + "' is about patients. The file was not read."));
        named.forEach((column, candidates) -> {
            if (!columns.has(column)) {
                choose(column, candidates);
            }
        });
    }

    private void choose(PaymentColumn column, List<Named> candidates) {
        var filled = candidates.stream()
                .filter(candidate -> !columns.content(candidate.index).isEmpty())
                .toList();
        var best = filled.stream().reduce((a, b) -> b.rank < a.rank ? b : a).orElse(candidates.getFirst());
        columns.put(column, best.index, "heading");
        filled.stream()
                .filter(other -> other.index != best.index && !sameContent(other.index, best.index))
                .forEach(other -> weigh(column, best, other));
    }

    private boolean sameContent(int one, int other) {
        return columns.rows().stream().allMatch(row -> row.cell(one).equals(row.cell(other)));
    }

    private void weigh(PaymentColumn column, Named best, Named other) {
        boolean matters = column == AMOUNT || column == DATE || column == SUPPLIER;
        boolean equal = other.rank == best.rank || (column == AMOUNT && best.rank >= SUREST_RANKS);
        var names = "'" + columns.nameOf(best.index) + "' and '" + columns.nameOf(other.index) + "'";
        if (matters && equal) {
            columns.refuse(
                    PaymentRules.ONE_COLUMN_EACH,
                    "The columns " + names + " could both be the " + FoundColumns.lower(column) + ", and they differ.");
        } else if (matters) {
            columns.warn("Of the columns " + names + " the first was read as the " + FoundColumns.lower(column) + ".");
        }
    }
}
