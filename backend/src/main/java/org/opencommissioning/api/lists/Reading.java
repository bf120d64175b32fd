package org.opencommissioning.api.lists;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/** How a list's rows become items: each by itself, or, where names are looked up, many together. */
record Reading<R, T>(Sql.RowReader<R> reader, Naming<R, T> naming) {
    static <T> Reading<T, T> plain(Sql.RowReader<T> reader) {
        return new Reading<>(reader, (snapshot, rows) -> Function.identity());
    }

    List<T> items(Snapshot snapshot, List<R> rows) throws SQLException {
        return rows.stream().map(naming.of(snapshot, rows)).toList();
    }
}
