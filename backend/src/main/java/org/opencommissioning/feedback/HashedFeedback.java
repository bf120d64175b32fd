package org.opencommissioning.feedback;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.values.OrganisationCode;

/** Published feedback as the log hashed it. */
@Singleton
final class HashedFeedback implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(FeedbackReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select f.line, f.reference, about.code, f.service, f.month, f.channel, f.rating, f.themes, f.people, f.words,
                   encode(f.commitment, 'hex'),
                   f.received_on, f.asked_on
            from published.feedback f
            join published.organisation_key about on about.organisation_id = f.about_id
            where f.publication_id = :publication
              and f.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var item = new SentItem(
                row.getLong(1),
                row.getString(2),
                new OrganisationCode(row.getString(3)),
                row.getString(4),
                YearMonth.from(row.getObject(5, LocalDate.class)),
                row.getString(6),
                row.getObject(7, Integer.class),
                List.of((String[]) row.getArray(8).getArray()),
                row.getInt(9),
                "");
        var out = new Canonical();
        FeedbackTable.canonical(
                new FeedbackRow(
                        item,
                        0,
                        row.getObject(12, LocalDate.class),
                        row.getObject(13, LocalDate.class),
                        row.getString(10),
                        Hash.parse(row.getString(11))),
                out);
        return out.toBytes();
    }
}
