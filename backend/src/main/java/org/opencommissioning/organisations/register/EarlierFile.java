package org.opencommissioning.organisations.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencommissioning.database.Sql;

/**
 * The last whole file of a kind before another, as far as it is live.
 *
 * @param day  on which what it says was so
 * @param open codes of those that had not closed
 */
record EarlierFile(LocalDate day, Set<String> open) {
    static Optional<EarlierFile> read(Connection connection, RegisterKind kind, LocalDate before) throws SQLException {
        var file = Sql.of("""
            select publication_id, upper(period) - 1
            from published.publication
            where kind = :kind
              and edition is not null
              and superseded_by is null
              and upper(period) <= :before
            order by upper(period) desc, edition desc
            limit 1
            """)
                .bind("kind", kind.code())
                .bind("before", before)
                .find(connection, row -> new File(row.getLong(1), row.getObject(2, LocalDate.class)));
        return file.isEmpty() ? Optional.empty() : Optional.of(of(connection, file.get()));
    }

    private record File(long publication, LocalDate day) {}

    private static EarlierFile of(Connection connection, File file) throws SQLException {
        var open = new TreeSet<String>();
        Sql.of("""
            select k.code
            from published.register_row r
            join published.organisation_key k using (organisation_id)
            where r.publication_id = :publication
              and r.status <> 'closed'
            """).bind("publication", file.publication()).each(connection, 0, row -> open.add(row.getString(1)));
        return new EarlierFile(file.day(), open);
    }

    /** Codes of this file that another leaves out, in order. */
    Set<String> leftOutBy(Set<String> codes) {
        var missing = new TreeSet<>(open);
        missing.removeAll(codes);
        return missing;
    }
}
