package org.opencommissioning.database;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.postgresql.PGConnection;

/** Values as they are written in a statement's text, for statements that take no parameters. */
record Literals(PGConnection connection, Map<String, Object> values) {

    /** @throws IllegalArgumentException when there is no such value, or none that can be written */
    String of(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("No value for :" + name);
        }
        return write(values.get(name));
    }

    private String write(Object value) {
        return switch (value) {
            case null -> "null";
            case Integer number -> "(" + number + ")";
            case Long number -> "(" + number + ")";
            case Boolean truth -> truth.toString();
            case LocalDate day -> "date '" + day + "'";
            case String text -> quoted(text);
            case Object[] many -> array(many);
            default -> throw new IllegalArgumentException(value.getClass() + " cannot be written in a statement");
        };
    }

    private String array(Object[] many) {
        var parts = new ArrayList<String>();
        for (var value : many) {
            parts.add(write(value));
        }
        return "array[" + String.join(", ", parts) + "]";
    }

    private String quoted(String text) {
        try {
            return "'" + connection.escapeLiteral(text) + "'";
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
