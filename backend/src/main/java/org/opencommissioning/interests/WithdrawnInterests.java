package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Interests that are withdrawn, such as one that named a person who should not have been named. A draft that began with them forgets them too. */
@Singleton
final class WithdrawnInterests implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.interest", """
        consortium_id, person, withheld, practice_id, role, provider_id, provider_name, kind, share, relationship,
        from_on, to_on, declared_on, managed, gifts, breach\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(InterestReturn.KIND);
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
        Sql.of("""
            delete from intake.register_draft_entry e
            using intake.register_draft d, published.publication pub
            where pub.publication_id = :publication
              and d.edition = pub.edition
              and (d.consortium, d.first_day, d.last_day) = (e.consortium, e.first_day, e.last_day)
              and e.from_line is not null
              and (:lines::integer[] is null or e.from_line = any(:lines::integer[]))
            """)
                .bind("publication", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .update(connection);
    }
}
