package org.opencommissioning.returns.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which column of a file holds what. Columns that nobody asked for may hold anything, so their cells are not published.
 *
 * @param headings as the file has them, in its order
 */
public record PlacedColumns<C extends Enum<C> & Column>(List<String> headings, Map<C, Integer> places) {

    /**
     * @param doubled receives a column that two headings could both be
     * @return empty where there is such a column
     */
    public static <C extends Enum<C> & Column> Optional<PlacedColumns<C>> of(
            Headings<C> known, List<String> headings, Consumer<C> doubled) {
        var twice = new ArrayList<C>();
        var places = known.places(headings, (column, first, again) -> twice.add(column));
        if (!twice.isEmpty()) {
            doubled.accept(twice.getFirst());
            return Optional.empty();
        }
        return Optional.of(new PlacedColumns<>(List.copyOf(headings), places));
    }

    public boolean has(C column) {
        return places.containsKey(column);
    }

    /** As sent; empty where the file has no such column. */
    public String cell(SentRow row, C column) {
        var index = places.get(column);
        return index == null ? "" : row.cell(index);
    }

    /** A row's cells by their columns, as sent. */
    public Map<C, String> cells(SentRow row) {
        var cells = new LinkedHashMap<C, String>();
        places.forEach((column, place) -> cells.put(column, row.cell(place)));
        return cells;
    }

    /** How a message names a column: by its heading in the file. */
    public String nameOf(C column) {
        var index = places.get(column);
        return index == null ? column.title() : Table.nameOf(headings, index);
    }

    /** The headings of the columns that are published. */
    public List<String> publishedHeadings() {
        return places.keySet().stream().map(this::nameOf).toList();
    }

    /** A row's cells under {@link #publishedHeadings()}, as sent. */
    public List<String> publishedCells(SentRow row) {
        return places.values().stream().map(row::cell).toList();
    }
}
