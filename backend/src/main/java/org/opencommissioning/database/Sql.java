package org.opencommissioning.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * A statement written as it would be in psql, with named parameters ({@code :payer}), and its values. Immutable texts, one use:
 * <pre>{@code Sql.of("select name from published.supplier where supplier_id = :id").bind("id", 7).find(connection, row -> row.getString(1))}</pre>
 */
public final class Sql {
    private final NamedParameters text;
    private final Map<String, Object> values = new HashMap<>();

    private Sql(NamedParameters text) {
        this.text = text;
    }

    public static Sql of(String text) {
        return new Sql(NamedParameters.of(text));
    }

    /** @param value a JDBC value, a {@code java.time} date or time, or an array made by the connection; null is SQL's null */
    public Sql bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Sql bind(Map<String, ?> named) {
        values.putAll(named);
        return this;
    }

    public <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        var found = new ArrayList<T>();
        each(connection, 0, row -> found.add(reader.read(row)));
        return found;
    }

    /** What the first row holds, or nothing: the sum of no rows is a row that holds nothing. */
    public <T> Optional<T> find(Connection connection, RowReader<T> reader) throws SQLException {
        try (var statement = prepare(connection);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(reader.read(rows)) : Optional.empty();
        }
    }

    /** @throws IllegalStateException when there is no row */
    public <T> T get(Connection connection, RowReader<T> reader) throws SQLException {
        return find(connection, reader).orElseThrow(() -> new IllegalStateException("No row: " + text.original()));
    }

    /**
     * Hands over each row as it arrives.
     *
     * @param fetchSize rows held in memory at a time, inside a transaction; 0 for all
     */
    public void each(Connection connection, int fetchSize, RowTaker taker) throws SQLException {
        try (var statement = prepare(connection)) {
            statement.setFetchSize(fetchSize);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    /**
     * Runs this statement and then the second in one round trip. At isolation level repeatable read both see the same state,
     * outside a transaction too.
     */
    public void eachThen(Connection connection, RowTaker taker, Sql second, RowTaker secondTaker) throws SQLException {
        try (var statement = connection.prepareStatement(text.positional() + ";\n" + second.text.positional())) {
            second.fill(statement, fill(statement, 1));
            statement.execute();
            forEach(statement.getResultSet(), taker);
            statement.getMoreResults();
            forEach(statement.getResultSet(), secondTaker);
        }
    }

    private static void forEach(ResultSet rows, RowTaker taker) throws SQLException {
        while (rows.next()) {
            taker.take(rows);
        }
    }

    /**
     * Hands over each row as the database itself writes it in CSV, with the line feed: much cheaper than reading its values where
     * there are a million rows.
     */
    public void eachCsv(Connection connection, CsvTaker taker) throws SQLException, IOException {
        var postgres = connection.unwrap(PGConnection.class);
        var statement = text.with(new Literals(postgres, values)::of);
        var copy = postgres.getCopyAPI().copyOut("copy (" + statement + ") to stdout (format csv, encoding 'UTF8')");
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                taker.take(row);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** @return how many rows were changed */
    public int update(Connection connection) throws SQLException {
        try (var statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(text.positional());
        try {
            fill(statement, 1);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    /** @return the position after the last value */
    private int fill(PreparedStatement statement, int first) throws SQLException {
        int position = first;
        for (var name : text.names()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("No value for :" + name + " in " + text.original());
            }
            statement.setObject(position++, values.get(name));
        }
        return position;
    }

    /** Makes a value of the row the result set stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes each row as a line of CSV. */
    @FunctionalInterface
    public interface CsvTaker {
        void take(byte[] line) throws IOException;
    }

    /** Takes each row while the result set stands on it. */
    @FunctionalInterface
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }
}
