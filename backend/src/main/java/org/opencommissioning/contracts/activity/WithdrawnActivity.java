package org.opencommissioning.contracts.activity;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;

/** Published activity as the log hashed it, figures and never counts, and how it is destroyed where it must not stay. */
@Singleton
final class WithdrawnActivity implements WithdrawableRows, HashedRows {
    private static final PublishedLines LINES = new PublishedLines(
            "published.contract_activity",
            "consortium_id, contract_id, reference, month, point, planned, actual, price_pence, rule_version");

    @Override
    public boolean holds(String kind) {
        return kind.equals(ActivityReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select line, reference, to_char(month, 'YYYY-MM') as month, point, planned, price_pence,
                   coalesce(actual::text, 'suppressed') as actual
            from published.contract_activity
            where publication_id = :publication
              and line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        var pence = row.getObject("price_pence", Long.class);
        ActivityRow.canonical(
                out,
                row.getLong("line"),
                row.getString("actual"),
                row.getString("reference"),
                row.getString("month"),
                row.getObject("planned", Long.class),
                row.getString("point"),
                pence == null ? null : new Money(pence));
        return out.toBytes();
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        LINES.copy(connection, publicationId, draft, except);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        LINES.destroy(connection, publicationId, lines);
    }
}
