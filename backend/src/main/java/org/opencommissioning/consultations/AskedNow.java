package org.opencommissioning.consultations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.database.Sql;

/**
 * A consultation as it is published now, for those who answer it.
 *
 * @param today in an invented world the day of its newest edition, because nothing happens there any more
 */
public record AskedNow(String title, LocalDate opensOn, LocalDate closesOn, List<Question> questions, LocalDate today) {

    /** @param choices empty where words are asked for */
    public record Question(int number, QuestionKind kind, String words, List<String> choices) {}

    public boolean isOpen() {
        return !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    public static Optional<AskedNow> find(Connection connection, String consortium, String reference, Clock clock)
            throws SQLException {
        var lines = Sql.of("""
            select l.*, null::text as to_code
            from published.consultation_line l
            join published.publication p using (publication_id)
            where p.publisher = :consortium
              and p.edition is not null
              and p.superseded_by is null
              and l.reference = :reference
              and l.kind in ('consultation', 'question')
            order by l.number
            """)
                .bind("consortium", consortium)
                .bind("reference", reference)
                .list(connection, ConsultationRow::read);
        var today = today(connection, clock);
        return lines.stream()
                .filter(line -> line.kind() == ConsultationLine.CONSULTATION)
                .findFirst()
                .map(line -> new AskedNow(
                        line.title(),
                        line.from(),
                        line.until(),
                        lines.stream()
                                .filter(other -> other.kind() == ConsultationLine.QUESTION)
                                .map(asked ->
                                        new Question(asked.number(), asked.question(), asked.words(), asked.choices()))
                                .toList(),
                        today));
    }

    private static LocalDate today(Connection connection, Clock clock) throws SQLException {
        var invented = Sql.of("""
            select max(published_at)
            from published.publication
            where edition is not null
              and exists (select from published.portal where invented)
            having max(published_at) is not null
            """).find(connection, row -> row.getTimestamp(1).toInstant());
        return LocalDate.ofInstant(invented.orElse(clock.instant()), AsAt.ENGLAND);
    }
}
