package org.opencommissioning.feedback.written;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.SentRow;

/**
 * A file of words that could be opened. Such files are short, so their rows are kept.
 *
 * @param columns in which place each column stands; one that a file need not have may be left out
 */
public record WrittenFile<C extends Column>(Map<C, Integer> columns, List<SentRow> rows) {
    private static final int MOST_ROWS = 5_000;

    /**
     * @param hasColumns the rule that each of these columns, but for those that a file need not have, stands in the file once
     * @param isShort    the rule that there are 1 to 5,000 rows
     * @return empty when the file is refused; the findings say why
     */
    public static <C extends Column> Optional<WrittenFile<C>> open(
            Delivery delivery, C[] all, Rule hasColumns, Rule isShort, Consumer<Finding> findings) throws IOException {
        var headings = new Headings<>(List.of(all));
        var rows = new ArrayList<SentRow>();
        var table = new OpenTable<>(headings, findings).open(delivery, opened -> row -> {});
        if (table.isEmpty()) {
            return Optional.empty();
        }
        var twice = new ArrayList<String>();
        var columns = headings.places(table.get().headings(), (column, first, again) -> twice.add(column.title()));
        var missing = Arrays.stream(all)
                .filter(column ->
                        !columns.containsKey(column) && column.holds().need().isInTemplate())
                .map(Column::title)
                .collect(Collectors.joining(", "));
        if (!twice.isEmpty() || !missing.isEmpty()) {
            findings.accept(Finding.ofFile(
                    hasColumns,
                    twice.isEmpty()
                            ? "These columns are missing: " + missing + "."
                            : "These columns stand twice: " + String.join(", ", twice) + "."));
            return Optional.empty();
        }
        table.get().forEach(row -> {
            if (rows.size() <= MOST_ROWS) {
                rows.add(row);
            }
        });
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            findings.accept(Finding.ofFile(
                    isShort, rows.isEmpty() ? "There is no row below the headings." : "The file has more rows."));
            return Optional.empty();
        }
        return Optional.of(new WrittenFile<>(columns, List.copyOf(rows)));
    }
}
