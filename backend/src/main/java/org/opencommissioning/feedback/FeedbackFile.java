package org.opencommissioning.feedback;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.Table;

/** A batch of feedback that could be opened: its table, and which column holds what. */
record FeedbackFile(Delivery delivery, Table table, Map<FeedbackColumn, Integer> columns) {
    static final Headings<FeedbackColumn> HEADINGS = new Headings<>(List.of(FeedbackColumn.values()));

    /** Takes each item that is in order. */
    @FunctionalInterface
    interface ItemTaker {
        void take(SentItem item) throws IOException;
    }

    /** @return empty when the file is refused; the findings say why */
    static Optional<FeedbackFile> open(Delivery delivery, Consumer<Finding> findings) throws IOException {
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
        return Optional.of(new FeedbackFile(delivery, table.get(), columns));
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
        var check = new FeedbackCheck(delivery, columns, known, findings);
        var refused = new long[1];
        table.forEach(row -> {
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
