package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** Which column of a file holds what. Columns that nobody asked for may hold anything, so they are not published. */
record InterestLayout(List<String> headings, Map<InterestColumn, Integer> columns) {
    static final Headings<InterestColumn> NAMES = new Headings<>(List.of(InterestColumn.values()));

    /** @return null when the file is refused; the findings say why */
    static @Nullable InterestLayout of(Table table, Consumer<Finding> findings) {
        var twice = new ArrayList<InterestColumn>();
        var columns = NAMES.places(table.headings(), (column, first, again) -> twice.add(column));
        if (!twice.isEmpty()) {
            findings.accept(Finding.ofFile(
                    InterestRules.ONE_COLUMN_EACH,
                    "Two columns could both be the %s."
                            .formatted(twice.getFirst().title().toLowerCase())));
            return null;
        }
        return new InterestLayout(table.headings(), columns).complete(findings);
    }

    private @Nullable InterestLayout complete(Consumer<Finding> findings) {
        for (var needed : List.of(
                InterestColumn.ROLE, InterestColumn.PROVIDER_NAME, InterestColumn.KIND, InterestColumn.DECLARED)) {
            if (!columns.containsKey(needed)) {
                findings.accept(Finding.ofFile(
                        InterestRules.HAS_ITS_COLUMNS, "No column is headed '%s' or alike.".formatted(needed.title())));
                return null;
            }
        }
        return this;
    }

    boolean has(InterestColumn column) {
        return columns.containsKey(column);
    }

    /** Without the space round it; empty where the file has no such column. */
    String text(SentRow row, InterestColumn column) {
        var index = columns.get(column);
        return index == null ? "" : Blank.collapse(row.cell(index));
    }

    String nameOf(InterestColumn column) {
        var index = columns.get(column);
        return index == null ? column.title() : Table.nameOf(headings, index);
    }

    /** The headings of the columns that are published. */
    List<String> publishedHeadings() {
        return columns.keySet().stream().map(this::nameOf).toList();
    }

    /** A row's cells under {@link #publishedHeadings()}; a withheld name is not among them. */
    List<String> publishedCells(SentRow row, boolean withheld) {
        return columns.entrySet().stream()
                .map(column -> withheld && column.getKey() == InterestColumn.PERSON ? "" : row.cell(column.getValue()))
                .toList();
    }
}
