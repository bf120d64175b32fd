package org.opencommissioning.returns;

import java.util.List;

/**
 * What a column is for: said beside the very constant that reads it, so that description and reading cannot part.
 *
 * @param meaning  a plain sentence
 * @param headings some headings, beside the column's own, by which it is known
 */
public record Holds(Need need, CellType type, String meaning, List<String> headings) {
    public static Holds required(CellType type, String meaning, String... headings) {
        return new Holds(Need.REQUIRED, type, meaning, List.of(headings));
    }

    public static Holds usual(CellType type, String meaning, String... headings) {
        return new Holds(Need.USUAL, type, meaning, List.of(headings));
    }

    public static Holds optional(CellType type, String meaning, String... headings) {
        return new Holds(Need.OPTIONAL, type, meaning, List.of(headings));
    }

    public static Holds refused(String meaning, String... headings) {
        return new Holds(Need.REFUSED, CellType.TEXT, meaning, List.of(headings));
    }
}
