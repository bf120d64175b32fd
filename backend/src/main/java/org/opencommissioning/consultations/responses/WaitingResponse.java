package org.opencommissioning.consultations.responses;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * Answers of one person that wait for a moderator; never public. Who it is is known to nobody.
 *
 * @param consent  whether the words may be published
 * @param proposal words that one of two people would publish; null where nobody has said so yet
 * @param yours    whether the proposal is the reader's own
 */
@Serdeable
public record WaitingResponse(
        long id,
        OrganisationName consortium,
        String reference,
        String title,
        boolean consent,
        List<Said> answers,
        List<String> concerns,
        boolean serious,
        @Nullable String proposal,
        boolean yours,
        Instant confirmedAt) {

    /**
     * One answer.
     *
     * @param asked  the question
     * @param choice the answer that was chosen; null of words
     * @param marks  proposed redactions of the words
     */
    @Serdeable
    public record Said(
            int question,
            String asked,
            @Nullable String choice,
            @Nullable String words,
            List<Mark> marks) {}

    static List<WaitingResponse> list(Connection connection, long account, int most) throws SQLException {
        return Sql.of("""
            select r.*, coalesce(o.name, r.publisher) as name, p.words as proposal,
                   coalesce(p.proposed_by = :account, false) as yours,
                   coalesce((
                     select l.title
                     from published.consultation_line l
                     join published.publication pub using (publication_id)
                     where pub.publisher = r.publisher
                       and pub.superseded_by is null
                       and pub.edition is not null
                       and l.reference = r.reference
                       and l.kind = 'consultation'
                     limit 1), r.reference) as title
            from intake.consultation_response r
            left join intake.consultation_proposal p using (response_id)
            left join published.organisation o on o.code = r.publisher and o.to_edition is null
            where r.confirmed_at is not null
              and not exists (select from intake.consultation_decision d where d.response_id = r.response_id)
            order by r.serious desc, r.confirmed_at, r.response_id
            limit :most
            """)
                .bind("account", account)
                .bind("most", most)
                .list(
                        connection,
                        row -> new WaitingResponse(
                                row.getLong("response_id"),
                                new OrganisationName(
                                        new OrganisationCode(row.getString("publisher")), row.getString("name")),
                                row.getString("reference"),
                                row.getString("title"),
                                row.getBoolean("consent"),
                                List.of(),
                                List.of((String[]) row.getArray("concerns").getArray()),
                                row.getBoolean("serious"),
                                row.getString("proposal"),
                                row.getBoolean("yours"),
                                row.getTimestamp("confirmed_at").toInstant()));
    }

    /** The same with its answers. */
    WaitingResponse read(Connection connection) throws SQLException {
        var answers = Sql.of("""
            select a.question, a.choice, a.words, l.words as asked, l.choices[a.choice] as chosen
            from intake.consultation_answer a
            left join lateral (
              select q.words, q.choices
              from published.consultation_line q
              join published.publication pub using (publication_id)
              where pub.publisher = :publisher
                and pub.superseded_by is null
                and pub.edition is not null
                and q.reference = :reference
                and q.kind = 'question'
                and q.number = a.question
              limit 1) l on true
            where a.response_id = :id
            order by a.question
            """)
                .bind("publisher", consortium.code().text())
                .bind("reference", reference)
                .bind("id", id)
                .list(connection, row -> {
                    var words = row.getString("words");
                    var asked = row.getString("asked");
                    return new Said(
                            row.getInt("question"),
                            asked == null ? "Question " + row.getInt("question") : asked,
                            words == null ? String.valueOf(row.getString("chosen")) : null,
                            words,
                            words == null
                                    ? List.of()
                                    : ScreenWords.screen(words).marks());
                });
        return new WaitingResponse(
                id, consortium, reference, title, consent, answers, concerns, serious, proposal, yours, confirmedAt);
    }
}
