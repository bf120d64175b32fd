package org.opencommissioning.referrals;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Referrals that are withdrawn, and what they added up to. */
@Singleton
final class WithdrawnReferrals implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines(
            "published.referral",
            "month, consortium_id, practice_id, provider_id, specialty, pathway, rule_version, referrals");

    @Override
    public boolean holds(String kind) {
        return kind.equals(ReferralReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        LINES.copy(connection, publicationId, draft, except);
        ReferralFlows.write(connection, draft.publicationId());
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        LINES.destroy(connection, publicationId, lines);
        ReferralFlows.destroy(connection, publicationId);
        ReferralFlows.write(connection, publicationId);
    }
}
