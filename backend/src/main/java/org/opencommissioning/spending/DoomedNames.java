package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;

/** Names in rows that are about to be destroyed: a supplier may be a person, an expense area may name one. */
record DoomedNames(List<Integer> suppliers, List<Integer> spellings, List<Integer> areas, List<Integer> types) {

    /** @param lines null for all */
    static DoomedNames of(Connection connection, long publicationId, @Nullable List<Integer> lines)
            throws SQLException {
        return new DoomedNames(
                list(connection, publicationId, lines, "supplier_id"),
                list(connection, publicationId, lines, "supplier_name_id"),
                list(connection, publicationId, lines, "expense_area_id"),
                list(connection, publicationId, lines, "expense_type_id"));
    }

    private static List<Integer> list(
            Connection connection, long publicationId, @Nullable List<Integer> lines, String column)
            throws SQLException {
        return Sql.of("""
            select distinct %1$s
            from published.payment
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
              and %1$s is not null
            """.formatted(column))
                .bind("id", publicationId)
                .bind("lines", WithdrawnPayments.array(lines))
                .list(connection, row -> row.getInt(1));
    }

    /** Once the rows are gone and the totals of their publication are made anew. */
    void destroyUnused(Connection connection) throws SQLException {
        destroy(connection, "supplier_name", "supplier_name_id", "payment_by_name", spellings);
        destroy(connection, "expense_area", "expense_area_id", "payment_by_area", areas);
        destroy(connection, "expense_type", "expense_type_id", "payment_by_type", types);
        destroy(connection, "supplier", "supplier_id", "supplier_name", suppliers);
    }

    private static void destroy(Connection connection, String table, String id, String user, List<Integer> ids)
            throws SQLException {
        Sql.of("""
            delete from published.%1$s name
            where %2$s = any(:ids)
              and not exists (select from published.%3$s used where used.%2$s = name.%2$s)
            """.formatted(table, id, user))
                .bind("ids", ids.toArray(Integer[]::new))
                .update(connection);
    }
}
