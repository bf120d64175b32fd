package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.ListChanges;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.feedback.written.Named;
import org.opencommissioning.values.OrganisationCode;

/** Consultations, their questions with what was chosen, what was said of them later, and what people wrote. */
@Singleton
public final class ConsultationQueries {
    private static final int MOST = 500;

    private static final String LINES = """
        published.consultation_line r
        join published.publication pub using (publication_id)
        """ + Named.join("consortium", "r.consortium_id");

    static final Listing<Consultation> CONSULTATIONS = Listing.of(
                    "consultations", Consultation.class, Consultation::read)
            .select(Named.columns("consortium") + """
                , r.reference, r.title, r.words, r.easy_read, r.opens_on, r.closes_on, r.closes_on - r.opens_on + 1 as days,
                r.why_short, stands.state, coalesce(counted.responses, 0) as responses, said.decided_on, pub.edition, r.line\
                """)
            .from(LINES + """
                left join lateral (
                  select min(d.said_on) as decided_on
                  from published.consultation_line d
                  join published.publication dp on dp.publication_id = d.publication_id
                  where d.consortium_id = r.consortium_id
                    and d.reference = r.reference
                    and d.kind = 'decision'
                    and dp.edition <= :edition
                    and (dp.superseded_by is null or dp.superseded_by > :edition)) said on true
                left join lateral (
                  select sum(a.people) as responses
                  from published.consultation_answer a
                  join published.publication ap on ap.publication_id = a.publication_id
                  where a.consortium_id = r.consortium_id
                    and a.reference = r.reference
                    and a.question = 0
                    and ap.edition <= :edition
                    and (ap.superseded_by is null or ap.superseded_by > :edition)) counted on true
                cross join lateral (
                  select case
                           when said.decided_on is not null then 'decided'
                           when :today < r.opens_on then 'planned'
                           when :today <= r.closes_on then 'open'
                           else 'closed'
                         end as state) stands
                """)
            .sort("closesOn", "r.closes_on", KeyType.DAY)
            .sort("opensOn", "r.opens_on", KeyType.DAY)
            .byDefault("-closesOn")
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    static final Listing<ConsultationQuestion> QUESTIONS = Listing.of(
                    "consultation-questions", ConsultationQuestion.class, ConsultationQuestion::read)
            .select(Named.columns("consortium") + """
                , r.reference, r.number, r.question, r.words, chosen.choice, chosen.label,
                case when chosen.choice is null then null else coalesce(counted.people, 0) end as people, pub.edition, r.line\
                """)
            .from(LINES + """
                cross join lateral (
                  select place::integer as choice, label
                  from unnest(r.choices) with ordinality as listed (label, place)
                  union all
                  select null, null
                  where cardinality(r.choices) = 0) chosen
                left join lateral (
                  select sum(a.people)::integer as people
                  from published.consultation_answer a
                  join published.publication ap on ap.publication_id = a.publication_id
                  where a.consortium_id = r.consortium_id
                    and a.reference = r.reference
                    and a.question = r.number
                    and a.choice = chosen.choice
                    and ap.edition <= :edition
                    and (ap.superseded_by is null or ap.superseded_by > :edition)) counted on true
                """)
            .sort("number", "r.number", KeyType.NUMBER)
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .key("coalesce(chosen.choice, 0)", KeyType.NUMBER)
            .reads(State.ALL);

    static final Listing<ConsultationOutcome> OUTCOMES = Listing.of(
                    "consultation-outcomes", ConsultationOutcome.class, ConsultationOutcome::read)
            .select(Named.columns("consortium") + ", " + Named.columns("scrutiny") + """
                , r.reference, r.kind, r.number, r.words, r.done, r.said_on, r.closes_on, r.due_on, pub.edition, r.line\
                """)
            .from(LINES + Named.join("scrutiny", "r.to_id"))
            .sort("saidOn", "r.said_on", KeyType.DAY)
            .byDefault("-saidOn")
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    static final Listing<ConsultationDocument> DOCUMENTS = Listing.of(
                    "consultation-documents", ConsultationDocument.class, ConsultationDocument::read)
            .select(Named.columns("consortium") + """
                , r.reference, r.title, r.words, r.document, d.size_bytes, d.pages, pub.edition, r.line\
                """)
            .from(LINES + """
                join published.document d on d.sha256 = decode(r.document, 'hex')
                """)
            .sort("line", "r.line", KeyType.NUMBER)
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    static final Listing<WrittenAnswer> ANSWERS = Listing.of(
                    "consultation-answers", WrittenAnswer.class, WrittenAnswer::read)
            .select(Named.columns("consortium") + """
                , r.reference, r.question, r.response_id, r.words, pub.edition, r.line\
                """)
            .from("""
                published.consultation_answer r
                join published.publication pub using (publication_id)
                """ + Named.join("consortium", "r.consortium_id"))
            .sort("question", "r.question", KeyType.NUMBER)
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    /** The day of the edition, so that the same question has the same answer for ever. */
    static Where at(State at) {
        var published = at.edition().publishedAt();
        return Where.all()
                .with("edition", at.edition().number())
                .with("today", published == null ? LocalDate.EPOCH : LocalDate.ofInstant(published, AsAt.ENGLAND))
                .and(Named.LIVE);
    }

    public Page<Consultation> page(
            Snapshot snapshot, ConsultationFilter filter, @Nullable String state, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(CONSULTATIONS, filter + " " + state, null, at -> filter.consultations(at, state))
                .page(snapshot, after, limit, true);
    }

    public long count(Snapshot snapshot, ConsultationFilter filter, @Nullable String state) throws SQLException {
        return new PageQuestion<>(CONSULTATIONS, filter + " " + state, null, at -> filter.consultations(at, state))
                .count(snapshot);
    }

    /** Consultations that are new or stand otherwise than at an earlier edition, as many as {@code limit}. */
    public List<Consultation> changed(Snapshot snapshot, ConsultationFilter filter, long since, int limit)
            throws SQLException {
        var then = ListChanges.earlier(snapshot, since);
        var before = then == null ? Map.<String, Integer>of() : said(then, filter);
        var now = said(snapshot, filter);
        return ListChanges.between(
                then,
                snapshot,
                new PageQuestion<>(CONSULTATIONS, filter.toString(), null, state -> filter.consultations(state, null)),
                one -> facts(one, before),
                one -> facts(one, now),
                limit);
    }

    private static List<Object> facts(Consultation one, Map<String, Integer> said) {
        return List.of(
                one.address(),
                one.title(),
                one.proposal(),
                one.opensOn(),
                one.closesOn(),
                one.state(),
                one.responseCount(),
                said.getOrDefault(one.address(), 0));
    }

    /** How many things were said of each later: an analysis, a decision, what was done. */
    private static Map<String, Integer> said(Snapshot snapshot, ConsultationFilter filter) throws SQLException {
        var said = new HashMap<String, Integer>();
        new PageQuestion<>(OUTCOMES, "", "saidOn", filter::outcomes)
                .all(
                        snapshot,
                        outcome ->
                                said.merge(outcome.consortium().code() + "/" + outcome.reference(), 1, Integer::sum));
        return said;
    }

    public Optional<Consultation> find(Snapshot snapshot, OrganisationCode consortium, String reference)
            throws SQLException {
        return page(snapshot, new ConsultationFilter(consortium, reference), null, null, 1).rows().stream()
                .findFirst();
    }

    /** In their order, a row for each choice; 500 at most. */
    public List<ConsultationQuestion> questions(Snapshot snapshot, ConsultationFilter filter) throws SQLException {
        return new PageQuestion<>(QUESTIONS, filter.toString(), null, filter::questions)
                .page(snapshot, null, MOST, false)
                .rows();
    }

    /** In the order of their files, 500 at most. */
    public List<ConsultationDocument> documents(Snapshot snapshot, ConsultationFilter filter) throws SQLException {
        return new PageQuestion<>(DOCUMENTS, filter.toString(), null, filter::documents)
                .page(snapshot, null, MOST, false)
                .rows();
    }

    /** The oldest first, 500 at most. */
    public List<ConsultationOutcome> outcomes(Snapshot snapshot, ConsultationFilter filter) throws SQLException {
        return new PageQuestion<>(OUTCOMES, filter.toString(), "saidOn", filter::outcomes)
                .page(snapshot, null, MOST, false)
                .rows();
    }

    public Page<WrittenAnswer> answers(Snapshot snapshot, ConsultationFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(ANSWERS, filter.toString(), null, filter::answers).page(snapshot, after, limit, true);
    }

    public long countAnswers(Snapshot snapshot, ConsultationFilter filter) throws SQLException {
        return new PageQuestion<>(ANSWERS, filter.toString(), null, filter::answers).count(snapshot);
    }
}
