package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import java.util.EnumMap;
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
        var columns = new EnumMap<ListSizeColumn, Integer>(ListSizeColumn.class);
        var ranks = new EnumMap<ListSizeColumn, Integer>(ListSizeColumn.class);
        for (int index = 0; index < table.headings().size(); index++) {
            var match = names.match(table.headings().get(index)).orElse(null);
            if (match == null) {
                continue;
            }
            int before = ranks.getOrDefault(match.column(), Integer.MAX_VALUE);
            if (match.rank() == before && isDecisive(match.column())) {
                findings.accept(Finding.ofFile(
                        ListSizeRules.ONE_COLUMN_EACH,
                        "'%s' and '%s' could both be the %s."
                                .formatted(
                                        Table.nameOf(table.headings(), columns.get(match.column())),
                                        Table.nameOf(table.headings(), index),
                                        match.column().title().toLowerCase())));
                return null;
            }
            if (match.rank() < before) {
                columns.put(match.column(), index);
                ranks.put(match.column(), match.rank());
            }
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
