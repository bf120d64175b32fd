package org.opencommissioning.spending;

import static org.opencommissioning.spending.PaymentColumn.AMOUNT;
import static org.opencommissioning.spending.PaymentColumn.DATE;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_AREA;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_TYPE;
import static org.opencommissioning.spending.PaymentColumn.REFERENCE;
import static org.opencommissioning.spending.PaymentColumn.SUPPLIER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** Finds which column holds what: by headings, checked against the content of the first rows. */
final class FindColumns {
    private static final int SUREST_RANKS = 2;

    private final Table table;
    private final List<SentRow> rows;
    private final Consumer<Finding> findings;
    private final List<ColumnContent> content;
    private final Map<PaymentColumn, List<NamedColumn>> named = new EnumMap<>(PaymentColumn.class);
    private final Map<PaymentColumn, Integer> found = new EnumMap<>(PaymentColumn.class);
    private List<String> headings;
    private boolean refused;

    private record NamedColumn(int index, int rank) {}

    FindColumns(Headings<PaymentColumn> known, Table table, List<SentRow> rows, Consumer<Finding> findings) {
        this.table = table;
        this.headings = table.headings();
        this.rows = rows;
        this.findings = findings;
        int width = Math.max(
                headings.size(),
                rows.stream().mapToInt(SentRow::width).max().orElse(0));
        this.content = IntStream.range(0, width)
                .mapToObj(column -> ColumnContent.of(rows, column))
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            int index = i;
            known.match(headings.get(i)).ifPresent(match -> named.computeIfAbsent(
                            match.column(), column -> new ArrayList<>())
                    .add(new NamedColumn(index, match.rank())));
        }
    }

    /** @return empty when the file is refused; the findings say why */
    Optional<PaymentLayout> find() {
        refusePatients();
        named.forEach(this::choose);
        shiftHeadings();
        require(DATE, ColumnContent::holdsDates);
        require(AMOUNT, ColumnContent::holdsMoney);
        require(SUPPLIER, ColumnContent::holdsNames);
        if (!refused) {
            checkContent();
            swapTypeAndArea();
        }
        return refused ? Optional.empty() : Optional.of(new PaymentLayout(table, padded(), found));
    }

    private void refusePatients() {
        named.getOrDefault(PaymentColumn.PATIENT, List.of()).stream()
                .filter(column -> !content.get(column.index).isEmpty())
                .forEach(column -> refuse(
                        PaymentRules.NO_PATIENT_COLUMN,
                        "The column '" + nameOf(column.index) + "' is about patients. The file was not read."));
    }

    private void choose(PaymentColumn column, List<NamedColumn> candidates) {
        var filled = candidates.stream()
                .filter(candidate -> !content.get(candidate.index).isEmpty())
                .toList();
        if (filled.isEmpty()) {
            found.put(column, candidates.getFirst().index);
            return;
        }
        var best = filled.stream()
                .reduce((a, b) -> b.rank < a.rank ? b : a)
                .orElseThrow();
        found.put(column, best.index);
        filled.stream()
                .filter(other -> other.index != best.index && !sameContent(other.index, best.index))
                .forEach(other -> weigh(column, best, other));
    }

    private boolean sameContent(int one, int other) {
        return rows.stream().allMatch(row -> row.cell(one).equals(row.cell(other)));
    }

    private void weigh(PaymentColumn column, NamedColumn best, NamedColumn other) {
        boolean matters = column == AMOUNT || column == DATE || column == SUPPLIER;
        boolean equal = other.rank == best.rank || (column == AMOUNT && best.rank >= SUREST_RANKS);
        var names = "'" + nameOf(best.index) + "' and '" + nameOf(other.index) + "'";
        if (matters && equal) {
            refuse(
                    PaymentRules.ONE_COLUMN_EACH,
                    "The columns " + names + " could both be the " + lower(column) + ", and they differ.");
        } else if (matters) {
            warn("Of the columns " + names + " the first was read as the " + lower(column) + ".");
        }
    }

    /** A label lost at the left moves all headings by one: dates, amounts and suppliers then all stand one column further. */
    private void shiftHeadings() {
        if (!found.keySet().containsAll(List.of(DATE, AMOUNT, SUPPLIER))
                || at(found.get(DATE)).holdsDates()
                || at(found.get(AMOUNT)).holdsMoney()) {
            return;
        }
        for (int by : new int[] {1, -1}) {
            if (at(found.get(DATE) + by).holdsDates()
                    && at(found.get(AMOUNT) + by).holdsMoney()
                    && at(found.get(SUPPLIER) + by).holdsNames()) {
                found.replaceAll((column, index) -> index + by);
                found.values().removeIf(index -> index < 0);
                headings = moved(by);
                warn("The headings stand one column too far to the " + (by > 0 ? "left" : "right")
                        + ": the date was read from " + nameOf(found.get(DATE)) + ", the amount from "
                        + nameOf(found.get(AMOUNT)) + ".");
                return;
            }
        }
    }

    private List<String> moved(int by) {
        return by > 0
                ? Stream.concat(Stream.of(""), headings.stream()).toList()
                : headings.subList(1, headings.size());
    }

    /** With blank headings up to the last column that was found. */
    private List<String> padded() {
        int width = found.values().stream().mapToInt(index -> index + 1).max().orElse(0);
        return Stream.concat(headings.stream(), Stream.generate(() -> "").limit(Math.max(0, width - headings.size())))
                .toList();
    }

    private String nameOf(int column) {
        return Table.nameOf(headings, column);
    }

    private ColumnContent at(int index) {
        return index >= 0 && index < content.size() ? content.get(index) : ColumnContent.of(List.of(), 0);
    }

    /** A column without a known heading is taken for what its content shows, if only one can be meant. */
    private void require(PaymentColumn column, Predicate<ColumnContent> holds) {
        if (found.containsKey(column)) {
            return;
        }
        var candidates = IntStream.range(0, content.size())
                .filter(index -> !found.containsValue(index) && holds.test(content.get(index)))
                .boxed()
                .toList();
        if (candidates.size() == 1) {
            found.put(column, candidates.getFirst());
            warn("No column is headed '" + column.title() + "'; "
                    + nameOf(candidates.getFirst()) + " was read as the " + lower(column) + " by its content.");
        } else {
            refuse(
                    PaymentRules.HAS_ITS_COLUMNS,
                    "No column is headed '" + column.title() + "'"
                            + (candidates.isEmpty() ? "." : ", and by content " + candidates.size() + " columns could be it."));
        }
    }

    private void checkContent() {
        if (rows.isEmpty()) {
            return;
        }
        expect(DATE, ColumnContent::holdsDates, "dates");
        expect(AMOUNT, ColumnContent::holdsAmounts, "amounts");
        expect(SUPPLIER, ColumnContent::holdsNames, "names");
        if (found.containsKey(REFERENCE) && at(found.get(AMOUNT)).numbers() * 10 >= rows.size() * 9) {
            refuseReferencesAsAmounts();
        }
    }

    private void expect(PaymentColumn column, Predicate<ColumnContent> holds, String what) {
        int index = found.get(column);
        if (!holds.test(at(index)) && !isDayNumbers(column, index)) {
            var first = rows.getFirst();
            findings.accept(Finding.ofCell(
                    PaymentRules.HEADINGS_TELL_THE_TRUTH,
                    first.line(),
                    nameOf(index),
                    first.cell(index),
                    "The column '" + nameOf(index) + "' does not hold " + what + ": on line " + first.line()
                            + " it holds '" + Finding.shortened(first.cell(index)) + "'" + reason(column, first.cell(index)) + "."));
            refused = true;
        }
    }

    private static String reason(PaymentColumn column, String text) {
        return column == AMOUNT && AmountText.read(text) instanceof AmountText.Unread(var problem)
                ? ", which " + problem.says
                : "";
    }

    private boolean isDayNumbers(PaymentColumn column, int index) {
        return column == DATE
                && rows.stream().filter(row -> DateText.read(row.cell(index)).isDate()).count() * 2 >= at(index).filled();
    }

    private void refuseReferencesAsAmounts() {
        int amount = found.get(AMOUNT);
        int reference = found.get(REFERENCE);
        boolean exchanged = at(reference).pounds() * 2 >= rows.size();
        boolean same = rows.stream().filter(row -> row.cell(amount).equals(row.cell(reference))).count() * 2 >= rows.size();
        boolean oneLength = rows.size() >= 5
                && at(amount).numbers() == rows.size()
                && rows.stream().map(row -> row.cell(amount).strip().length()).distinct().count() == 1
                && rows.getFirst().cell(amount).strip().length() >= 7;
        if (exchanged || same || oneLength) {
            var first = rows.getFirst();
            findings.accept(Finding.ofCell(
                    PaymentRules.HEADINGS_TELL_THE_TRUTH,
                    first.line(),
                    nameOf(amount),
                    first.cell(amount),
                    "The column '" + nameOf(amount) + "' holds what look like transaction numbers: on line "
                            + first.line() + " '" + first.cell(amount) + "'."));
            refused = true;
        }
    }

    /** Expense area and expense type are labelled the wrong way round in one file of seven. */
    private void swapTypeAndArea() {
        if (!found.containsKey(EXPENSE_TYPE) || !found.containsKey(EXPENSE_AREA)) {
            return;
        }
        int type = found.get(EXPENSE_TYPE);
        int area = found.get(EXPENSE_AREA);
        if (at(area).holdsTypes() && at(type).holdsAreas()) {
            found.put(EXPENSE_TYPE, area);
            found.put(EXPENSE_AREA, type);
            warn("The headings '" + nameOf(area) + "' and '" + nameOf(type)
                    + "' are exchanged: each stands above what the other names. They were read the right way round.");
        }
    }

    private void refuse(Rule rule, String message) {
        findings.accept(Finding.ofFile(rule, message));
        refused = true;
    }

    private void warn(String message) {
        findings.accept(Finding.ofFile(PaymentRules.HEADINGS_IN_PLACE, message));
    }

    private static String lower(PaymentColumn column) {
        return column.title().toLowerCase(Locale.ROOT);
    }
}
