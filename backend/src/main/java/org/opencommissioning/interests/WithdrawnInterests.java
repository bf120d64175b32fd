package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.WithdrawableRows;

/** Interests that are withdrawn, such as one that named a person who should not have been named. */
@Singleton
final class WithdrawnInterests implements WithdrawableRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(InterestReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        Sql.of("""
            insert into published.interest
              (publication_id, line, consortium_id, person, withheld, practice_id, role, provider_id, provider_name, kind,
               share, relationship, from_on, to_on, declared_on, managed, gifts, breach)
            select :draft, line, consortium_id, person, withheld, practice_id, role, provider_id, provider_name, kind,
                   share, relationship, from_on, to_on, declared_on, managed, gifts, breach
            from published.interest
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
            delete from published.interest
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .update(connection);
    }
}
