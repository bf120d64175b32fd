package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Feedback, read: what moderators let through and nothing else, for there is nothing else on this side of the wall. */
@Singleton
public final class FeedbackQueries {
    /** A publication that stood at the edition. */
    static final String LIVE =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    private static final String SELECT = """
        healthwatch.code as healthwatch_code, coalesce(h.name, healthwatch.code) as healthwatch_name, f.reference,
        about.code as about_code, coalesce(a.name, about.code) as about_name, f.service,
        to_char(f.month, 'YYYY-MM') as month, f.channel,
        f.rating, f.themes, f.words, f.people, encode(f.commitment, 'hex') as commitment, f.received_on, f.asked_on,
        answer.due_on as answer_due, answer.answered_on, answer.state, pub.edition, f.line
        """;

    /** On a day the clock says where an item stands; a pause or an extension says itself until when. */
    static final String FROM = """
        published.feedback f
        join published.publication pub using (publication_id)
        join published.organisation_key healthwatch on healthwatch.organisation_id = f.healthwatch_id
        join published.organisation_key about on about.organisation_id = f.about_id
        left join lateral (
          select min(r.said_on) filter (where r.kind = 'answer') as answered_on, max(r.due_on) as due_on
          from published.response r
          join published.publication rp on rp.publication_id = r.publication_id
          where r.healthwatch_id = f.healthwatch_id
            and r.reference = f.reference
            and rp.edition <= :edition
            and (rp.superseded_by is null or rp.superseded_by > :edition)) said on true
        cross join lateral (
          select said.answered_on, coalesce(said.due_on, f.due_on) as due_on,
                 case
                   when said.answered_on is null and f.due_on is null then 'no-clock'
                   when said.answered_on is null and :today <= coalesce(said.due_on, f.due_on) then 'running'
                   when said.answered_on is null then 'overdue'
                   when said.answered_on > coalesce(said.due_on, f.due_on) then 'answered-late'
                   else 'answered'
                 end as state) answer
        """ + named("h", "f.healthwatch_id") + named("a", "f.about_id");

    private static final String NEWEST_FIRST = "order by f.asked_on desc, f.publication_id desc, f.line";

    static final Listing<Feedback> FEEDBACK = Listing.of("feedback", Feedback.class, Feedback::read)
            .select(SELECT)
            .from(FROM)
            .sort("month", "f.month", KeyType.DAY)
            .sort("people", "f.people", KeyType.NUMBER)
            .sort("askedOn", "f.asked_on", KeyType.DAY)
            .sort("dueOn", "coalesce(answer.due_on, date '9999-12-31')", KeyType.DAY)
            .byDefault("-month")
            .key("f.publication_id", KeyType.NUMBER)
            .key("f.line", KeyType.NUMBER)
            .reads(State.ALL);

    private final Themes themes;

    FeedbackQueries(Themes themes) {
        this.themes = themes;
    }

    public Page<Feedback> page(
            Snapshot snapshot, FeedbackFilter filter, @Nullable String sort, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(FEEDBACK, filter.toString(), sort, filter::where).page(snapshot, after, limit, true);
    }

    public Optional<Feedback> find(Snapshot snapshot, OrganisationCode healthwatch, String reference)
            throws SQLException {
        var where = FeedbackFilter.by(healthwatch)
                .where(snapshot.state())
                .and("f.reference = :reference", "reference", reference);
        return snapshot.find(
                Sql.of("select " + SELECT + "from " + FROM + where.clause()).bind(where.values()), Feedback::read);
    }

    /**
     * Items that are in a list now and were not at an earlier edition, or stood otherwise with their answer then: the newest first.
     * Follows from the two editions alone.
     */
    public List<Feedback> changed(Snapshot snapshot, FeedbackFilter filter, long since, int limit) throws SQLException {
        var touched = filter.where(snapshot.state()).with("since", since).and("""
            (pub.edition > :since
              or answer.due_on between :then and :today
              or exists (
                select from published.response r
                join published.publication rp on rp.publication_id = r.publication_id
                where r.healthwatch_id = f.healthwatch_id
                  and r.reference = f.reference
                  and rp.edition > :since
                  and rp.edition <= :edition))
            """);
        var earlier = since == 0 ? null : snapshot.at(new AsAt.OfEdition(since));
        touched.with("then", earlier == null ? LocalDate.EPOCH : FeedbackFilter.today(earlier.state()));
        var now = states(snapshot, touched);
        var before =
                earlier == null ? Map.<String, AnswerState>of() : states(earlier, among(earlier, filter, now.keySet()));
        var changed = now.entrySet().stream()
                .filter(item -> item.getValue() != before.get(item.getKey()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
        var where = among(snapshot, filter, changed);
        return snapshot.list(all(where, NEWEST_FIRST), Feedback::read);
    }

    /** Whole items under conditions. */
    static Sql all(Where where, String order) {
        return Sql.of("select " + SELECT + "from " + FROM + where.clause() + order)
                .bind(where.values());
    }

    private static Where among(Snapshot snapshot, FeedbackFilter filter, Collection<String> addresses) {
        return filter.where(snapshot.state())
                .and("healthwatch.code || '/' || f.reference = any(:addresses)")
                .with("addresses", addresses.toArray(String[]::new));
    }

    /** Items by their address, the newest first. */
    private static Map<String, AnswerState> states(Snapshot snapshot, Where where) throws SQLException {
        var states = new LinkedHashMap<String, AnswerState>();
        snapshot.each(
                Sql.of("select healthwatch.code || '/' || f.reference, answer.state from " + FROM + where.clause()
                                + NEWEST_FIRST)
                        .bind(where.values()),
                row -> states.put(
                        row.getString(1), AnswerState.find(row.getString(2)).orElseThrow()));
        return states;
    }

    /** How many items there are, of how many people, and how they stand with their answers. */
    public FeedbackCounts counts(Snapshot snapshot, FeedbackFilter filter) throws SQLException {
        var where = filter.where(snapshot.state());
        return snapshot.find(Sql.of("""
            select count(*) as items, coalesce(sum(f.people), 0) as people,
                   count(*) filter (where answer.state = 'answered') as answered,
                   count(*) filter (where answer.state = 'answered-late') as answered_late,
                   count(*) filter (where answer.state = 'running') as running,
                   count(*) filter (where answer.state = 'overdue') as overdue,
                   count(*) filter (where f.rating = 1) as rated_1,
                   count(*) filter (where f.rating = 2) as rated_2,
                   count(*) filter (where f.rating = 3) as rated_3,
                   count(*) filter (where f.rating = 4) as rated_4,
                   count(*) filter (where f.rating = 5) as rated_5
            from %s
            %s
            """.formatted(FROM, where.clause())).bind(where.values()), FeedbackCounts::read)
                .orElseThrow();
    }

    /** Of what it speaks, the most frequent theme first; one item may speak of several. */
    public List<ThemeCount> themes(Snapshot snapshot, FeedbackFilter filter) throws SQLException {
        var where = filter.where(snapshot.state());
        var titles = themes.titles(snapshot);
        return snapshot.list(
                Sql.of("""
                    select theme, count(*) as items
                    from %s
                    cross join unnest(f.themes) as theme
                    %s
                    group by theme
                    order by items desc, theme
                    """.formatted(FROM, where.clause())).bind(where.values()),
                row -> new ThemeCount(
                        row.getString(1), titles.getOrDefault(row.getString(1), row.getString(1)), row.getLong(2)));
    }

    /** Whether the list of themes has it, ended or not. */
    public boolean knowsTheme(Snapshot snapshot, String theme) throws SQLException {
        return themes.titles(snapshot).containsKey(theme);
    }

    /** How often themes are spoken of over time; none where fewer than ten things were said. */
    public List<ThemePeriod> themesOverTime(Snapshot snapshot, FeedbackFilter filter) throws SQLException {
        var where = filter.where(snapshot.state());
        var counted = new ThemesOverTime(themes.titles(snapshot));
        snapshot.each(Sql.of("""
            select to_char(date_trunc('quarter', f.month), 'YYYY-MM'), theme, count(*)
            from %s
            cross join unnest(array_append(f.themes, '')) as theme
            %s
            group by 1, 2
            """.formatted(FROM, where.clause())).bind(where.values()), row -> {
            var quarter = YearMonth.parse(row.getString(1));
            if (row.getString(2).isEmpty()) {
                counted.said(quarter, row.getLong(3));
            } else {
                counted.speaks(quarter, row.getString(2), row.getLong(3));
            }
        });
        return counted.periods();
    }

    /** Month by month, the earliest first; months of which nobody spoke are left out. */
    public List<MonthCount> months(Snapshot snapshot, FeedbackFilter filter) throws SQLException {
        var where = filter.where(snapshot.state());
        return snapshot.list(
                Sql.of("""
                    select to_char(f.month, 'YYYY-MM'), count(*)
                    from %s
                    %s
                    group by f.month
                    order by f.month
                    """.formatted(FROM, where.clause())).bind(where.values()),
                row -> new MonthCount(row.getString(1), row.getLong(2)));
    }

    /** Others that have most words in common with it, themes counted. */
    public List<Feedback> similar(Snapshot snapshot, Feedback to, int limit) throws SQLException {
        var where = FeedbackFilter.ALL.where(snapshot.state());
        where.with("own_edition", to.edition()).with("own_line", to.line()).with("limit", limit);
        return snapshot.list(
                Sql.of("""
                    with own as (
                      select o.themes,
                             (select string_agg(quote_literal(lexeme), ' | ') from unnest(o.found))::tsquery as words
                      from published.feedback o
                      join published.publication op using (publication_id)
                      where op.edition = :own_edition
                        and o.line = :own_line)
                    select %s
                    from own
                    cross join %s
                    %s
                    order by ts_rank(f.found, own.words, 1)
                             + 0.02 * (select count(*) from unnest(f.themes) t (theme) where t.theme = any(own.themes)) desc,
                             f.month desc, f.publication_id, f.line
                    limit :limit
                    """.formatted(
                                        SELECT,
                                        FROM,
                                        where.clause(
                                                "f.found @@ own.words",
                                                "not (pub.edition = :own_edition and f.line = :own_line)")))
                        .bind(where.values()),
                Feedback::read);
    }

    /** What stands round the words that were searched for, by address; what was found stands between U+E000 and U+E001. */
    public Map<String, String> snippets(Snapshot snapshot, List<Feedback> items, String words) throws SQLException {
        var snippets = new HashMap<String, String>();
        snapshot.each(
                Sql.of("""
                    select k.code || '/' || f.reference,
                           ts_headline('english', f.words, websearch_to_tsquery('english', :words),
                             'StartSel=' || chr(57344) || ', StopSel=' || chr(57345)
                             || ', MaxFragments=2, MaxWords=35, MinWords=15, FragmentDelimiter=" … "')
                    from published.feedback f
                    join published.publication pub using (publication_id)
                    join published.organisation_key k on k.organisation_id = f.healthwatch_id
                    join unnest(:editions::bigint[], :lines::integer[]) as shown (edition, line)
                      on shown.edition = pub.edition and shown.line = f.line
                    """)
                        .bind("words", words)
                        .bind("editions", items.stream().map(Feedback::edition).toArray(Long[]::new))
                        .bind("lines", items.stream().map(Feedback::line).toArray(Integer[]::new)),
                row -> snippets.put(row.getString(1), row.getString(2)));
        return snippets;
    }

    /** The words as they may have been meant, by what is written in public; empty where nothing is near. */
    public Optional<String> meant(Snapshot snapshot, String words) throws SQLException {
        var meant = new StringBuilder();
        boolean other = false;
        for (var word : words.strip().split("\\s+")) {
            var near = word.matches("\\p{L}{4,20}") ? near(snapshot, word) : Optional.<String>empty();
            other |= near.isPresent() && !near.get().equalsIgnoreCase(word);
            meant.append(meant.isEmpty() ? "" : " ").append(near.orElse(word));
        }
        return other ? Optional.of(meant.toString()) : Optional.empty();
    }

    private static Optional<String> near(Snapshot snapshot, String word) throws SQLException {
        return snapshot.find(Sql.of("""
            select word
            from ts_stat($$
              select to_tsvector('simple', f.words)
              from published.feedback f
              join published.publication p using (publication_id)
              where p.superseded_by is null
            $$)
            where public.similarity(word, :word) >= 0.3
            order by (word = :word) desc, public.similarity(word, :word) desc, ndoc desc, word
            limit 1
            """).bind("word", word.toLowerCase(Locale.ROOT)), row -> row.getString(1));
    }

    /** How each body answers what was due, those with the most first; a share is given of ten items and more. */
    public List<AnswerSpeed> speeds(Snapshot snapshot) throws SQLException {
        var where = FeedbackFilter.ALL.where(snapshot.state());
        return snapshot.list(Sql.of("""
            select about.code as code, coalesce(a.name, about.code) as name,
                   count(*) as items,
                   count(*) filter (where answer.state = 'answered') as in_time,
                   count(*) filter (where answer.state = 'answered-late') as late,
                   count(*) filter (where answer.state = 'overdue') as overdue,
                   count(*) filter (where answer.state = 'running') as running,
                   percentile_disc(0.5) within group (order by answer.answered_on - f.asked_on)
                     filter (where answer.answered_on is not null) as median_days
            from %s
            %s
            group by about.code, a.name
            order by items desc, name, code
            limit 500
            """.formatted(FROM, where.clause())).bind(where.values()), AnswerSpeed::read);
    }

    /** What the register said of an organisation at the edition. */
    private static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }
}
