package org.opencommissioning.publication.replies;

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

/** Published replies as the log hashed them, and how they are destroyed where they must not stay. */
@Singleton
final class WithdrawnReplies implements WithdrawableRows, HashedRows {
    private static final PublishedLines LINES =
            new PublishedLines("published.reply", "organisation, about_edition, about_line, words");

    @Override
    public boolean holds(String kind) {
        return kind.equals(ReplyReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select line, organisation, about_edition, about_line, words
            from published.reply
            where publication_id = :publication
              and line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        new ReplyRow(
                        row.getLong("line"),
                        List.of(),
                        row.getObject("about_edition", Long.class),
                        row.getObject("about_line", Integer.class),
                        row.getString("words"))
                .canonical(row.getString("organisation"), out);
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
