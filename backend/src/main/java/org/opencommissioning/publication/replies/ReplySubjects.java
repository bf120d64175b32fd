package org.opencommissioning.publication.replies;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** What a reply can be about, and whether the organisation is named there. */
@Singleton
final class ReplySubjects {
    private final DataSource reader;
    private final List<NamedInFigures> rooms;

    ReplySubjects(@Named("reader") DataSource reader, List<NamedInFigures> rooms) {
        this.reader = reader;
        this.rooms = rooms;
    }

    /** What stands in the way. */
    enum Answer {
        NAMED,
        NOT_NAMED,
        NOT_PUBLISHED
    }

    private record Found(long publicationId, String kind, boolean itsOwn, boolean hasLine) {}

    Answer ask(long edition, @Nullable Integer line, OrganisationCode organisation) throws SQLException {
        try (var connection = reader.getConnection()) {
            var found = Sql.of("""
                select pub.publication_id, pub.kind, :code in (pub.publisher, pub.subject) as its_own,
                       :line::integer is null
                         or exists (
                           select
                           from published.content_block b
                           cross join lateral generate_series(0, octet_length(b.lines) / 4 - 1) as place
                           where b.publication_id = pub.publication_id
                             and substring(b.lines from place * 4 + 1 for 4) = int4send(:line::integer)) as has_line
                from published.publication pub
                where pub.edition = :edition
                  and pub.withdrawn_by is null
                """)
                    .bind("code", organisation.text())
                    .bind("line", line)
                    .bind("edition", edition)
                    .find(
                            connection,
                            row -> new Found(row.getLong(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)));
            if (found.isEmpty() || !found.get().hasLine()) {
                return Answer.NOT_PUBLISHED;
            }
            if (found.get().itsOwn()) {
                return Answer.NAMED;
            }
            for (var room : rooms) {
                if (room.holds(found.get().kind())
                        && room.names(connection, found.get().publicationId(), line, organisation)) {
                    return Answer.NAMED;
                }
            }
            return Answer.NOT_NAMED;
        }
    }
}
