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
import org.opencommissioning.publication.WithdrawableRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published replies as the log hashed them, and how they are destroyed where they must not stay. */
@Singleton
final class WithdrawnReplies implements WithdrawableRows, HashedRows {
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
        Sql.of("""
            insert into published.reply (publication_id, line, organisation, about_edition, about_line, words)
            select :draft, line, organisation, about_edition, about_line, words
            from published.reply
            where publication_id = :id
              and line <> all(:except)
            """)
                .bind("draft", draft.publicationId())
                .bind("id", publicationId)
                .bind("except", except.toArray(Integer[]::new))
                .update(connection);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        Sql.of("""
            delete from published.reply
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .update(connection);
    }
}
