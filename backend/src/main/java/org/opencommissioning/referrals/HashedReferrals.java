package org.opencommissioning.referrals;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published referrals as the log hashed them: figures, never counts. */
@Singleton
final class HashedReferrals implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ReferralReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select r.line, to_char(r.month, 'YYYY-MM') as month, r.pathway, practice.code as practice, provider.code as provider,
                   coalesce(r.referrals::text, 'suppressed') as referrals, to_char(r.specialty, 'FM000') as specialty
            from published.referral r
            join published.organisation_key practice on practice.organisation_id = r.practice_id
            join published.organisation_key provider on provider.organisation_id = r.provider_id
            where r.publication_id = :publication
              and r.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        ReferralRow.canonical(
                out,
                row.getLong("line"),
                row.getString("month"),
                Pathway.values()[row.getInt("pathway")].code(),
                row.getString("practice"),
                row.getString("provider"),
                row.getString("referrals"),
                row.getString("specialty"));
        return out.toBytes();
    }
}
