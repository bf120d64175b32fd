package org.opencommissioning.feedback;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/**
 * A batch of feedback that could be opened, from a table or from JSON.
 *
 * @param columns which cell of a row holds what
 * @param names   how findings call the field of each column
 * @param isJson  whether the line of a row is the place of an item in a list
 */
record FeedbackFile(
        Delivery delivery,
        Rows rows,
        Map<FeedbackColumn, Integer> columns,
        Map<FeedbackColumn, String> names,
        boolean isJson) {
    static final Headings<FeedbackColumn> HEADINGS = new Headings<>(List.of(FeedbackColumn.values()));

    /** The rows, as often as they are asked for. */
    @FunctionalInterface
    interface Rows {
        void forEach(Table.RowTaker taker) throws IOException;
    }

    /** Takes each item that is in order. */
    @FunctionalInterface
    interface ItemTaker {
        void take(SentItem item) throws IOException;
    }

    /** @return empty when the file is refused; the findings say why */
    static Optional<FeedbackFile> open(Delivery delivery, Consumer<Finding> findings) throws IOException {
        if (FeedbackJson.is(delivery)) {
            return FeedbackJson.read(delivery, findings).map(rows -> ofJson(delivery, rows));
        }
        var table = new OpenTable<>(HEADINGS, finding -> findings.accept(withoutCells(finding)))
                .open(delivery, opened -> row -> {});
        if (table.isEmpty()) {
            return Optional.empty();
        }
        var columns = new EnumMap<FeedbackColumn, Integer>(FeedbackColumn.class);
        boolean twice = false;
        for (int index = 0; index < table.get().headings().size(); index++) {
            var match = HEADINGS.match(table.get().headings().get(index));
            twice |= match.isPresent() && columns.put(match.get().column(), index) != null;
        }
        if (twice || columns.size() < FeedbackColumn.values().length) {
            findings.accept(Finding.ofFile(FeedbackRules.HAS_ITS_COLUMNS, wrong(twice, columns.keySet())));
            return Optional.empty();
        }
        var headings = table.get().headings();
        return Optional.of(new FeedbackFile(
                delivery,
                table.get()::forEach,
                columns,
                names(column -> Table.nameOf(headings, columns.get(column))),
                false));
    }

    private static FeedbackFile ofJson(Delivery delivery, List<SentRow> rows) {
        var columns = new EnumMap<FeedbackColumn, Integer>(FeedbackColumn.class);
        for (var column : FeedbackColumn.values()) {
            columns.put(column, column.ordinal());
        }
        return new FeedbackFile(
                delivery,
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                },
                columns,
                names(FeedbackJson::field),
                true);
    }

    private static Map<FeedbackColumn, String> names(Function<FeedbackColumn, String> name) {
        var names = new EnumMap<FeedbackColumn, String>(FeedbackColumn.class);
        for (var column : FeedbackColumn.values()) {
            names.put(column, name.apply(column));
        }
        return names;
    }

    /** That a row does not keep a rule, said with the place and the field of it and without its words. */
    Finding broken(Rule rule, long line) {
        var name = names.get(FeedbackRules.column(rule));
        return new Finding(
                rule,
                line,
                name,
                null,
                (isJson ? "Item %d, %s: ".formatted(line, name) : "") + "This is not so here: " + rule.sentence());
    }

    /** What rules about files as such say names a cell; here a cell is what somebody said. */
    private static Finding withoutCells(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.line(),
                null,
                null,
                "This is not so here: " + finding.rule().sentence());
    }

    private static String wrong(boolean twice, Set<FeedbackColumn> there) {
        var missing = Stream.of(FeedbackColumn.values())
                .filter(column -> !there.contains(column))
                .map(FeedbackColumn::title)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? "A column stands twice."
                : (twice ? "A column stands twice, and these" : "These columns") + " are missing: " + missing + ".";
    }

    /** @return how many rows were refused */
    long forEach(KnownToFeedback known, Consumer<Finding> findings, ItemTaker taker) throws IOException {
        var check = new FeedbackCheck(this, known, findings);
        var refused = new long[1];
        rows.forEach(row -> {
            var item = check.read(row);
            if (item.isPresent()) {
                taker.take(item.get());
            } else {
                refused[0]++;
            }
        });
        return refused[0];
    }
}
