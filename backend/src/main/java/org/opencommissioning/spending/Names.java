package org.opencommissioning.spending;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opencommissioning.database.Sql;

/** Numbers for the words that many rows share: expense areas and types, each kept once. */
final class Names {
    private Names() {}

    static Map<String, Integer> expenseAreas(Connection connection, List<PaymentRow> batch) throws SQLException {
        return numbers(connection, "expense_area", batch, PaymentRow::expenseArea);
    }

    static Map<String, Integer> expenseTypes(Connection connection, List<PaymentRow> batch) throws SQLException {
        return numbers(connection, "expense_type", batch, PaymentRow::expenseType);
    }

    /** New names are added in one order everywhere, so that two publications do not wait for each other in a ring. */
    private static Map<String, Integer> numbers(
            Connection connection, String table, List<PaymentRow> batch, Function<PaymentRow, String> word)
            throws SQLException {
        var words = batch.stream()
                .map(word)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        var names = connection.createArrayOf("text", words);
        Sql.of("""
            insert into published.%s (name)
            select word
            from unnest(:names::text[]) word
            where not exists (select from published.%s where name = word)
            order by word
            on conflict (name) do nothing
            """.formatted(table, table)).bind("names", names).update(connection);
        var numbers = new HashMap<String, Integer>();
        Sql.of("select name, %s_id from published.%s where name = any(:names)".formatted(table, table))
                .bind("names", names)
                .each(connection, 0, row -> numbers.put(row.getString(1), row.getInt(2)));
        return numbers;
    }
}
