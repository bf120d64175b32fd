package org.opencommissioning.referrals;

import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;

/** Cells added up, of their figures alone: by practice, provider and specialty, and by practice and specialty. */
final class ReferralFlows {
    /** 0 urgent, 1 choice offered, 2 no choice: places of {@link Pathway}. */
    private static final String FLOWS = """
        insert into published.referral_flow
          (publication_id, month, consortium_id, practice_id, provider_id, specialty, shown, suppressed, urgent_shown,
           urgent_suppressed, offered_shown, offered_suppressed, not_offered_shown, not_offered_suppressed)
        select publication_id, month, consortium_id, practice_id, provider_id, specialty,
               coalesce(sum(referrals), 0), count(*) filter (where referrals is null),
               coalesce(sum(referrals) filter (where pathway = 0), 0),
               count(*) filter (where pathway = 0 and referrals is null),
               coalesce(sum(referrals) filter (where pathway = 1), 0),
               count(*) filter (where pathway = 1 and referrals is null),
               coalesce(sum(referrals) filter (where pathway = 2), 0),
               count(*) filter (where pathway = 2 and referrals is null)
        from published.referral
        where publication_id = :id
        group by publication_id, month, consortium_id, practice_id, provider_id, specialty
        """;

    private static final String PRACTICES = """
        insert into published.referral_practice (publication_id, month, consortium_id, practice_id, specialty, shown, suppressed)
        select publication_id, month, consortium_id, practice_id, specialty, sum(shown), sum(suppressed)
        from published.referral_flow
        where publication_id = :id
        group by publication_id, month, consortium_id, practice_id, specialty
        """;

    private ReferralFlows() {}

    static void write(Connection connection, long publicationId) throws SQLException {
        // A month of a nation is sorted in memory, not by way of the disk; until the transaction ends.
        Sql.of("set local work_mem = '64MB'").update(connection);
        Sql.of(FLOWS).bind("id", publicationId).update(connection);
        Sql.of(PRACTICES).bind("id", publicationId).update(connection);
    }

    static void destroy(Connection connection, long publicationId) throws SQLException {
        Sql.of("delete from published.referral_flow where publication_id = :id")
                .bind("id", publicationId)
                .update(connection);
        Sql.of("delete from published.referral_practice where publication_id = :id")
                .bind("id", publicationId)
                .update(connection);
    }
}
