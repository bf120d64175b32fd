package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** Which column of a file holds what, as its headings say. */
record ListSizeLayout(Table table, Headings<ListSizeColumn> names, Map<ListSizeColumn, Integer> columns) {

    /** @return null when the file is refused; the findings say why */
    static @Nullable ListSizeLayout of(Table table, Headings<ListSizeColumn> names, Consumer<Finding> findings) {
        var twice = new ArrayList<Finding>();
        var columns = names.places(table.headings(), (column, first, again) -> {
            if (isDecisive(column)) {
                twice.add(Finding.ofFile(
                        ListSizeRules.ONE_COLUMN_EACH,
                        "'%s' and '%s' could both be the %s."
                                .formatted(
                                        Table.nameOf(table.headings(), first),
                                        Table.nameOf(table.headings(), again),
                                        column.title().toLowerCase())));
            }
        });
        if (!twice.isEmpty()) {
            findings.accept(twice.getFirst());
            return null;
        }
        return new ListSizeLayout(table, names, columns).complete(findings);
    }

    private static boolean isDecisive(ListSizeColumn column) {
        return column == ListSizeColumn.PRACTICE
                || column == ListSizeColumn.PATIENTS
                || column == ListSizeColumn.COMMISSIONER;
    }

    private @Nullable ListSizeLayout complete(Consumer<Finding> findings) {
        for (var needed : new ListSizeColumn[] {ListSizeColumn.PRACTICE, ListSizeColumn.PATIENTS}) {
            if (!columns.containsKey(needed)) {
                findings.accept(Finding.ofFile(
                        ListSizeRules.HAS_ITS_COLUMNS,
                        "No column is headed '%s' or alike; the headings are: %s."
                                .formatted(needed.title(), String.join(", ", table.headings()))));
                return null;
            }
        }
        return this;
    }

    boolean has(ListSizeColumn column) {
        return columns.containsKey(column);
    }

    /** Without the space round it; empty where the file has no such column. */
    String text(SentRow row, ListSizeColumn column) {
        var index = columns.get(column);
        return index == null ? "" : Blank.collapse(row.cell(index));
    }

    String nameOf(ListSizeColumn column) {
        var index = columns.get(column);
        return index == null ? column.title() : Table.nameOf(table.headings(), index);
    }
}
