package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;

/** Published progress as the log hashed it, and how it is destroyed where it must not stay. */
@Singleton
final class WithdrawnProgress implements WithdrawableRows, HashedRows {
    private static final PublishedLines LINES = new PublishedLines(
            "published.plan_progress", "year_from, part, reference, value, saved_pence, reached_on, narrative");

    @Override
    public boolean holds(String kind) {
        return kind.equals(ProgressReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select line, part, reference, value, saved_pence, reached_on, narrative
            from published.plan_progress
            where publication_id = :publication
              and line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        var pence = row.getObject("saved_pence", Long.class);
        new ProgressRow(
                        row.getLong("line"),
                        List.of(),
                        PlanPart.parse(row.getString("part")),
                        row.getString("reference"),
                        row.getBigDecimal("value"),
                        pence == null ? null : new Money(pence),
                        row.getObject("reached_on", LocalDate.class),
                        row.getString("narrative"))
                .canonical(out);
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
