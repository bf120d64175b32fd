package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/**
 * Which column of a file holds what.
 *
 * @param unit how many pounds a 1 in the column of amounts is
 */
record AllocationLayout(List<String> headings, Map<AllocationColumn, Integer> columns, BigDecimal unit) {
    static final Headings<AllocationColumn> NAMES = new Headings<>(List.of(AllocationColumn.values()));
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Of ten rows, how many must agree before columns are told by what they hold. */
    private static final int NINE = 9;

    private static final int TEN = 10;

    /** @return empty when the file is refused; the findings say why */
    static Optional<AllocationLayout> of(List<String> headings, List<SentRow> rows, Consumer<Finding> findings) {
        var layout = new AllocationLayout(headings, NAMES.places(headings), BigDecimal.ONE);
        if (!layout.has(AllocationColumn.AMOUNT)
                || !layout.has(AllocationColumn.CONSORTIUM) && !layout.has(AllocationColumn.CONSORTIUM_CODE)) {
            findings.accept(Finding.ofFile(
                    AllocationRules.HAS_ITS_COLUMNS, "The headings are: %s.".formatted(String.join(", ", headings))));
            return Optional.empty();
        }
        return layout.has(AllocationColumn.PER_HEAD) ? layout.proven(rows, findings) : Optional.of(layout);
    }

    /** Amount divided by people is the allocation a head: which column holds the people, and in what unit the amounts are. */
    private Optional<AllocationLayout> proven(List<SentRow> rows, Consumer<Finding> findings) {
        for (var unit : List.of(BigDecimal.ONE, THOUSAND)) {
            for (int people = 0; people < headings.size(); people++) {
                if (people != columns.get(AllocationColumn.AMOUNT) && agree(rows, people, unit)) {
                    return Optional.of(told(rows, people, unit, findings));
                }
            }
        }
        findings.accept(Finding.ofFile(
                AllocationRules.UNIT_IS_CLEAR,
                "No column of people, in pounds or thousands of pounds, gives the figures under '%s'."
                        .formatted(nameOf(AllocationColumn.PER_HEAD))));
        return Optional.empty();
    }

    private boolean agree(List<SentRow> rows, int people, BigDecimal unit) {
        int agreeing = 0;
        int told = 0;
        for (var row : rows) {
            var amount = Figures.number(text(row, AllocationColumn.AMOUNT));
            var perHead = Figures.number(text(row, AllocationColumn.PER_HEAD));
            var heads = Figures.number(Blank.collapse(row.cell(people)));
            if (amount == null || perHead == null || amount.signum() == 0) {
                continue;
            }
            told++;
            if (heads != null
                    && amount.multiply(unit)
                                    .subtract(perHead.multiply(heads))
                                    .abs()
                                    .compareTo(heads.abs())
                            <= 0) {
                agreeing++;
            }
        }
        return told > 0 && agreeing * TEN >= told * NINE;
    }

    private AllocationLayout told(List<SentRow> rows, int people, BigDecimal unit, Consumer<Finding> findings) {
        if (unit.equals(THOUSAND)) {
            findings.accept(Finding.ofFile(
                    AllocationRules.IN_POUNDS,
                    "The amounts are thousands of pounds, as the allocation a head proves."));
        }
        var right = new EnumMap<>(columns);
        var headed = columns.entrySet().stream()
                .filter(column -> column.getValue() == people)
                .map(Map.Entry::getKey)
                .findFirst();
        if (headed.isPresent() && headed.get() != AllocationColumn.REGISTERED) {
            right.remove(headed.get());
            boolean shifted = people > 0 && !columns.containsValue(people - 1) && isPercent(rows, people - 1);
            if (headed.get() == AllocationColumn.CLOSING_DISTANCE && shifted) {
                right.put(AllocationColumn.CLOSING_DISTANCE, people - 1);
            }
            findings.accept(Finding.ofFile(
                    AllocationRules.HEADINGS_FIT,
                    "Under '%s' stands the number of people%s."
                            .formatted(
                                    Table.nameOf(headings, people),
                                    shifted
                                            ? ", and under '%s' what is headed so"
                                                    .formatted(Table.nameOf(headings, people - 1))
                                            : "")));
        }
        right.put(AllocationColumn.REGISTERED, people);
        return new AllocationLayout(headings, right, unit);
    }

    private static boolean isPercent(List<SentRow> rows, int column) {
        return rows.stream().allMatch(row -> row.cell(column).strip().endsWith("%"));
    }

    boolean has(AllocationColumn column) {
        return columns.containsKey(column);
    }

    /** Without the space round it; empty where the file has no such column. */
    String text(SentRow row, AllocationColumn column) {
        @Nullable Integer index = columns.get(column);
        return index == null ? "" : Blank.collapse(row.cell(index));
    }

    String nameOf(AllocationColumn column) {
        @Nullable Integer index = columns.get(column);
        return index == null ? column.title() : Table.nameOf(headings, index);
    }
}
