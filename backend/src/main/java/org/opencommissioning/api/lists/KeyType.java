package org.opencommissioning.api.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What the values of a sort key are: how they are read from a row and written in a cursor. */
public enum KeyType {
    NUMBER,
    TEXT,
    DAY;

    Object read(ResultSet row, String column) throws SQLException {
        return switch (this) {
            case NUMBER -> row.getLong(column);
            case TEXT -> row.getString(column);
            case DAY -> row.getObject(column, LocalDate.class);
        };
    }

    /** @throws RuntimeException when the text is not of this type */
    Object parse(String text) {
        return switch (this) {
            case NUMBER -> Long.valueOf(text);
            case TEXT -> text;
            case DAY -> LocalDate.parse(text);
        };
    }
}
