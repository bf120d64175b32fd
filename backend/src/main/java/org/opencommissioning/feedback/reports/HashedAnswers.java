package org.opencommissioning.feedback.reports;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published answers to recommendations as the log hashed them. */
@Singleton
final class HashedAnswers implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(RecommendationAnswerReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select a.*, k.code as healthwatch_code
            from published.recommendation_answer a
            join published.organisation_key k on k.organisation_id = a.healthwatch_id
            where a.publication_id = :publication
              and a.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        AnswerRow.read(row).canonical(out);
        return out.toBytes();
    }
}
