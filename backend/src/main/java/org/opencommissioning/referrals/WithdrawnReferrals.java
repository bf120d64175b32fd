package org.opencommissioning.referrals;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.WithdrawableRows;

/** Referrals that are withdrawn, and what they added up to. */
@Singleton
final class WithdrawnReferrals implements WithdrawableRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ReferralReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        Sql.of("""
            insert into published.referral
              (publication_id, line, month, consortium_id, practice_id, provider_id, specialty, pathway, rule_version,
               referrals)
            select :draft, line, month, consortium_id, practice_id, provider_id, specialty, pathway, rule_version, referrals
            from published.referral
            where publication_id = :id
              and line <> all(:except)
            """)
                .bind("draft", draft.publicationId())
                .bind("id", publicationId)
                .bind("except", except.toArray(Integer[]::new))
                .update(connection);
        ReferralFlows.write(connection, draft.publicationId());
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        Sql.of("""
            delete from published.referral
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .update(connection);
        ReferralFlows.destroy(connection, publicationId);
        ReferralFlows.write(connection, publicationId);
    }
}
