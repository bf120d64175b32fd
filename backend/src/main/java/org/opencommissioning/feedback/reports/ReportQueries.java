package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Reports, what became of their recommendations, and what was taken further. States are those of the edition's day. */
@Singleton
public final class ReportQueries {
    private static final int MOST = 500;

    /** The words of the body that a line is addressed to, as they stood at the edition. */
    private static final String SAID = """
        left join lateral (
          select min(a.said_on) filter (where a.kind <> 'acknowledged') as answered_on,
                 min(a.said_on) filter (where a.kind = 'acknowledged' and a.said_on >= %1$s.said_on)
                   as acknowledged_on,
                 (array_agg(a.kind order by a.said_on desc, ap.edition desc, a.line desc)
                   filter (where a.kind <> 'acknowledged'))[1] as newest,
                 (array_agg(a.done_by order by a.said_on desc, ap.edition desc, a.line desc)
                   filter (where a.kind = 'accepted'))[1] as done_by
          from published.recommendation_answer a
          join published.publication ap on ap.publication_id = a.publication_id
          where a.healthwatch_id = %1$s.healthwatch_id
            and a.reference = %1$s.reference
            and a.number = %1$s.number
            and a.by_id = %1$s.to_id
            and ap.edition <= :edition
            and (ap.superseded_by is null or ap.superseded_by > :edition)) %2$s on true
        """;

    private static final String LINES =
            """
                published.report_line r
                join published.publication pub using (publication_id)
                """ + Named.join("healthwatch", "r.healthwatch_id") + Named.join("addressee", "r.to_id");

    private static final String COLUMNS = Named.columns("healthwatch") + ", " + Named.columns("addressee")
            + ", r.reference, r.number, r.words, r.said_on, r.due_on, pub.edition, r.line";

    static final Listing<Report> REPORTS = Listing.of("reports", Report.class, Report::read)
            .select(COLUMNS + ", r.title, r.easy_read, r.draft_on, made.*")
            .from(LINES + """
                cross join lateral (
                  select count(*) as recommendations,
                         count(said.answered_on) as answered,
                         count(*) filter (where said.answered_on is null and one.due_on < :today) as overdue
                  from published.report_line one
                """ + SAID.formatted("one", "said") + """
                  where one.publication_id = r.publication_id
                    and one.reference = r.reference
                    and one.kind = 'recommendation') made
                """)
            .sort("publishedOn", "r.said_on", KeyType.DAY)
            .byDefault("-publishedOn")
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    static final Listing<Recommendation> RECOMMENDATIONS = Listing.of(
                    "recommendations", Recommendation.class, Recommendation::read)
            .select(COLUMNS + ", said.answered_on, said.done_by, stands.state")
            .from(LINES + SAID.formatted("r", "said") + """
                cross join lateral (
                  select case
                           when said.newest = 'accepted' and said.done_by < :today then 'behind'
                           when said.newest is not null then said.newest
                           when r.due_on < :today then 'overdue'
                           else 'waiting'
                         end as state) stands
                """)
            .sort("publishedOn", "r.said_on", KeyType.DAY)
            .sort("dueOn", "coalesce(r.due_on, date '9999-12-31')", KeyType.DAY)
            .sort("number", "r.number", KeyType.NUMBER)
            .byDefault("-publishedOn")
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    static final Listing<Escalation> ESCALATIONS = Listing.of("escalations", Escalation.class, Escalation::read)
            .select(COLUMNS + """
                , said.acknowledged_on as answered_on,
                said.acknowledged_on is null and coalesce(r.due_on < :today, false) as overdue\
                """)
            .from(LINES + SAID.formatted("r", "said"))
            .sort("sentOn", "r.said_on", KeyType.DAY)
            .byDefault("-sentOn")
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(State.ALL);

    static final Listing<RecommendationAnswer> ANSWERS = Listing.of(
                    "recommendation-answers", RecommendationAnswer.class, RecommendationAnswer::read)
            .select(Named.columns("answerer") + ", " + Named.columns("healthwatch") + """
                , r.reference, r.number, r.kind, r.said_on, r.words, r.done_by, r.evidence, pub.edition, r.line
                """)
            .from("""
                published.recommendation_answer r
                join published.publication pub using (publication_id)
                """ + Named.join("healthwatch", "r.healthwatch_id") + Named.join("answerer", "r.by_id"))
            .sort("saidOn", "r.said_on", KeyType.DAY)
            .byDefault("-saidOn")
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

    public Page<Report> page(Snapshot snapshot, ReportFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(REPORTS, filter.toString(), null, filter::reports).page(snapshot, after, limit, true);
    }

    public long count(Snapshot snapshot, ReportFilter filter) throws SQLException {
        return new PageQuestion<>(REPORTS, filter.toString(), null, filter::reports).count(snapshot);
    }

    /** Reports that are new, or whose recommendations stand otherwise than at an earlier edition, as many as {@code limit}. */
    public List<Report> changed(Snapshot snapshot, ReportFilter filter, long since, int limit) throws SQLException {
        var then = ListChanges.earlier(snapshot, since);
        var before = then == null ? Map.<String, List<String>>of() : standing(then);
        var now = standing(snapshot);
        return ListChanges.between(
                then,
                snapshot,
                new PageQuestion<>(REPORTS, filter.toString(), null, filter::reports),
                report -> facts(report, before),
                report -> facts(report, now),
                limit);
    }

    private static List<Object> facts(Report report, Map<String, List<String>> standing) {
        return List.of(
                report.address(), report.title(), report.summary(), standing.getOrDefault(report.address(), List.of()));
    }

    /** How what a report asks and what was taken further stand, by the report's address. */
    private static Map<String, List<String>> standing(Snapshot snapshot) throws SQLException {
        var standing = new HashMap<String, List<String>>();
        new PageQuestion<>(RECOMMENDATIONS, "", "number", state -> ReportFilter.ALL.recommendations(state, null))
                .all(
                        snapshot,
                        one -> standing.computeIfAbsent(
                                        one.healthwatch().code() + "/" + one.reference(), report -> new ArrayList<>())
                                .add(one.number() + " " + one.to().code() + " " + one.state()));
        new PageQuestion<>(ESCALATIONS, "", "sentOn", ReportFilter.ALL::escalations)
                .all(
                        snapshot,
                        one -> standing.computeIfAbsent(
                                        one.healthwatch().code() + "/" + one.reference(), report -> new ArrayList<>())
                                .add(one.number() + " " + one.to().code() + " " + one.acknowledgedOn()
                                        + one.overdue()));
        return standing;
    }

    public Optional<Report> find(Snapshot snapshot, OrganisationCode healthwatch, String reference)
            throws SQLException {
        return page(snapshot, ReportFilter.of(healthwatch, reference), null, 1).rows().stream()
                .findFirst();
    }

    /** The first of each report first, 500 at most. */
    public List<Recommendation> recommendations(Snapshot snapshot, ReportFilter filter, @Nullable String state)
            throws SQLException {
        return new PageQuestion<>(
                        RECOMMENDATIONS,
                        filter + " " + state,
                        filter.reference() == null ? "dueOn" : "number",
                        at -> filter.recommendations(at, state))
                .page(snapshot, null, MOST, false)
                .rows();
    }

    /** The oldest first, 500 at most. */
    public List<Escalation> escalations(Snapshot snapshot, ReportFilter filter) throws SQLException {
        return new PageQuestion<>(ESCALATIONS, filter.toString(), "sentOn", filter::escalations)
                .page(snapshot, null, MOST, false)
                .rows();
    }

    /** The oldest first, 500 at most. */
    public List<RecommendationAnswer> answers(Snapshot snapshot, ReportFilter filter) throws SQLException {
        return new PageQuestion<>(ANSWERS, filter.toString(), "saidOn", filter::answers)
                .page(snapshot, null, MOST, false)
                .rows();
    }
}
