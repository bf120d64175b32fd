package org.opencommissioning.spending;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.UnderstoodColumn;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** What is found so far about a file's columns while {@link FindColumns} goes from step to step. */
final class FoundColumns {
    private static final ColumnContent NOTHING = ColumnContent.of(List.of(), 0);

    private final Table table;
    private final List<SentRow> rows;
    private final Consumer<Finding> findings;
    private final List<ColumnContent> content;
    private final Map<PaymentColumn, Integer> found = new EnumMap<>(PaymentColumn.class);
    private final Map<Integer, String> evidence = new HashMap<>();
    private final Set<Integer> said = new HashSet<>();
    private List<String> headings;
    private boolean refused;

    FoundColumns(Table table, List<SentRow> rows, Consumer<Finding> findings) {
        this.table = table;
        this.rows = rows;
        this.findings = findings;
        this.headings = table.headings();
        int width = Math.max(
                headings.size(), rows.stream().mapToInt(SentRow::width).max().orElse(0));
        this.content = IntStream.range(0, width)
                .mapToObj(column -> ColumnContent.of(rows, column))
                .toList();
    }

    /** The first rows of the file. */
    List<SentRow> rows() {
        return rows;
    }

    List<String> headings() {
        return headings;
    }

    /** Titles and remarks above the headings. */
    List<SentRow> rowsAbove() {
        return table.rowsAbove();
    }

    int width() {
        return content.size();
    }

    /** Of a column outside the table: nothing. */
    ColumnContent content(int index) {
        return index >= 0 && index < content.size() ? content.get(index) : NOTHING;
    }

    boolean has(PaymentColumn column) {
        return found.containsKey(column);
    }

    boolean isTaken(int index) {
        return found.containsValue(index);
    }

    int indexOf(PaymentColumn column) {
        return found.get(column);
    }

    void put(PaymentColumn column, int index, String by) {
        found.put(column, index);
        evidence.put(index, by);
    }

    /** What the publisher says goes before every heading; a slug that is none says that the column is of no use. */
    void choose(Map<Integer, String> columns) {
        columns.forEach((index, slug) -> {
            if (index < width()) {
                said.add(index);
                PaymentColumn.find(slug).ifPresent(column -> put(column, index, "publisher"));
            }
        });
    }

    /** Whether the publisher has said something of any column. */
    boolean isChosen() {
        return !said.isEmpty();
    }

    /** Whether the publisher has said something of this column. */
    boolean isSaid(int index) {
        return said.contains(index);
    }

    List<UnderstoodColumn> understood() {
        var columns = new HashMap<Integer, String>();
        found.forEach((column, index) -> columns.put(index, column.slug()));
        return IntStream.range(0, width())
                .mapToObj(index -> new UnderstoodColumn(
                        Table.letter(index),
                        index < headings.size() ? headings.get(index) : "",
                        columns.get(index),
                        columns.containsKey(index) ? evidence.getOrDefault(index, "heading") : null,
                        examples(index)))
                .toList();
    }

    private List<String> examples(int index) {
        return rows.stream()
                .map(row -> row.cell(index))
                .filter(cell -> !Blank.is(cell))
                .distinct()
                .limit(3)
                .map(Finding::shortened)
                .toList();
    }

    /** Moves every heading, and what was found by it, one column to the right (1) or left (-1). */
    void move(int by) {
        found.replaceAll((column, index) -> index + by);
        found.values().removeIf(index -> index < 0);
        headings = by > 0
                ? Stream.concat(Stream.of(""), headings.stream()).toList()
                : headings.subList(1, headings.size());
    }

    String nameOf(int column) {
        return Table.nameOf(headings, column);
    }

    static String lower(PaymentColumn column) {
        return column.title().toLowerCase(Locale.ROOT);
    }

    void refuse(Rule rule, String message) {
        findings.accept(Finding.ofFile(rule, message));
        refused = true;
    }

    void refuse(Rule rule, SentRow row, int column, String message) {
        findings.accept(Finding.ofCell(rule, row.line(), nameOf(column), row.cell(column), message));
        refused = true;
    }

    void warn(String message) {
        findings.accept(Finding.ofFile(PaymentRules.HEADINGS_IN_PLACE, message));
    }

    boolean isRefused() {
        return refused;
    }

    /** With blank headings up to the last column that was found. */
    PaymentLayout layout() {
        int last = found.values().stream().mapToInt(index -> index + 1).max().orElse(0);
        var blank = Stream.generate(() -> "").limit(Math.max(0, last - headings.size()));
        return new PaymentLayout(table, Stream.concat(headings.stream(), blank).toList(), found);
    }
}
