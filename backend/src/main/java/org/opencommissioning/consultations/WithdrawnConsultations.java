package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.documents.KeptDocuments;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Lines of consultations that are withdrawn, such as one that told who a patient is. */
@Singleton
final class WithdrawnConsultations implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.consultation_line", """
        consortium_id, kind, reference, number, question, title, words, easy_read, choices, opens_on, closes_on, why_short,
        done, to_id, said_on, due_on, document\
        """);

    private static final PublishedLines MENTIONS = new PublishedLines("published.document_mention", "sha256, title");

    @Override
    public boolean holds(String kind) {
        return kind.equals(ConsultationReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        LINES.copy(connection, publicationId, draft, except);
        MENTIONS.copy(connection, publicationId, draft, except);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        var documents = Sql.of("""
            select distinct document
            from published.consultation_line
            where publication_id = :id
              and document is not null
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .list(connection, row -> row.getString(1));
        MENTIONS.destroy(connection, publicationId, lines);
        LINES.destroy(connection, publicationId, lines);
        KeptDocuments.sweep(connection, documents);
    }
}
