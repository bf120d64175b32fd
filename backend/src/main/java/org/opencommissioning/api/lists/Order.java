package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order of a list: its sort key, then the row's identity, all in one direction so that one index serves both. */
record Order(String text, List<Key> keys, boolean descending) {

    /** The keys as further columns of the select list. */
    String columns() {
        return each(", %s as key_%d");
    }

    /** The condition that holds for the rows beyond a cursor; null without one. */
    @Nullable
    String after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        var expressions = keys.stream().map(Key::expression).collect(Collectors.joining(", "));
        var values = IntStream.range(0, keys.size()).mapToObj(i -> ":key_" + i).collect(Collectors.joining(", "));
        return "(" + expressions + ") " + (descending ? "<" : ">") + " (" + values + ")";
    }

    String clause() {
        return keys.stream()
                .map(key -> key.expression() + (descending ? " desc" : ""))
                .collect(Collectors.joining(", ", "order by ", ""));
    }

    /** The order by the columns that {@link #columns} names. */
    String columnClause() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> "key_" + i + (descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    Map<String, Object> values(Cursor cursor) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < keys.size(); i++) {
            named.put("key_" + i, cursor.values().get(i));
        }
        return named;
    }

    Cursor cursor(ResultSet row) throws SQLException {
        var values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(keys.get(i).type().read(row, "key_" + i));
        }
        return new Cursor(values);
    }

    private String each(String template) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> template.formatted(keys.get(i).expression(), i))
                .collect(Collectors.joining());
    }
}
