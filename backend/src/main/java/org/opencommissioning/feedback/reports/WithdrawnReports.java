package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Reports that are withdrawn, such as one that told who a patient is, and answers to what they recommend. */
@Singleton
final class WithdrawnReports implements WithdrawableRows {
    private static final PublishedLines REPORTS = new PublishedLines("published.report_line", """
        healthwatch_id, kind, reference, number, to_id, title, words, easy_read, draft_on, said_on, due_on\
        """);
    private static final PublishedLines ANSWERS = new PublishedLines("published.recommendation_answer", """
        by_id, healthwatch_id, reference, number, kind, said_on, words, done_by, evidence\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(ReportReturn.KIND) || kind.equals(RecommendationAnswerReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        (draft.kind().equals(ReportReturn.KIND) ? REPORTS : ANSWERS).copy(connection, publicationId, draft, except);
        return 0;
    }

    /** A publication has lines in one of the two tables. */
    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        REPORTS.destroy(connection, publicationId, lines);
        ANSWERS.destroy(connection, publicationId, lines);
    }
}
