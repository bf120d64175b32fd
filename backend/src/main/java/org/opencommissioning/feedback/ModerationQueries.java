package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** How feedback was moderated: counted from what is public, so that everybody can count it again. */
@Singleton
public final class ModerationQueries {
    /** Live publications of feedback; what a rule from FB31 on was not kept by was returned or taken back. */
    private static final String LIVE = """
        with live as (
          select pub.publication_id, pub.row_count, pub.held_rows, case when :each then pub.publisher else '' end as publisher
          from published.publication pub
          where pub.kind = 'feedback'
            and (:healthwatch::text is null or pub.publisher = :healthwatch)
            and pub.edition <= :edition
            and (pub.superseded_by is null or pub.superseded_by > :edition)),
        unpublished as (
          select live.publisher, r.rule, r.sentence, r.findings
          from live
          join published.rule_finding r using (publication_id)
          where r.rule between 'FB31' and 'FB35')
        """;

    private static final String COUNTS = LIVE + """
        select sent.publisher, coalesce(h.name, sent.publisher) as name, sent.let_through, sent.waiting,
               coalesce(back.returned, 0) as returned, coalesce(back.withdrawn, 0) as withdrawn,
               took.median_days, took.shortest_days, took.longest_days
        from (
          select publisher, sum(row_count) as let_through, sum(held_rows) as waiting
          from live
          group by publisher) sent
        left join (
          select publisher, sum(findings) filter (where rule < 'FB35') as returned,
                 sum(findings) filter (where rule = 'FB35') as withdrawn
          from unpublished
          group by publisher) back using (publisher)
        left join (
          select live.publisher,
                 percentile_disc(0.5) within group (order by f.asked_on - f.received_on) as median_days,
                 min(f.asked_on - f.received_on) as shortest_days, max(f.asked_on - f.received_on) as longest_days
          from live
          join published.feedback f using (publication_id)
          group by live.publisher) took using (publisher)
        left join published.organisation h on h.code = sent.publisher
          and h.from_edition <= :edition
          and (h.to_edition is null or h.to_edition > :edition)
        order by sent.let_through desc, name, sent.publisher
        """;

    /** Of every HealthWatch together. */
    public ModerationCounts everywhere(Snapshot snapshot) throws SQLException {
        return counts(snapshot, null).orElse(ModerationCounts.NONE);
    }

    /** Empty where the HealthWatch published nothing. */
    public Optional<ModerationCounts> of(Snapshot snapshot, OrganisationCode healthwatch) throws SQLException {
        return counts(snapshot, healthwatch);
    }

    /** HealthWatch by HealthWatch, those with the most items first. */
    public List<HealthwatchModeration> each(Snapshot snapshot) throws SQLException {
        return snapshot.list(asked(snapshot, COUNTS, null, true), HealthwatchModeration::read);
    }

    private static Optional<ModerationCounts> counts(Snapshot snapshot, @Nullable OrganisationCode healthwatch)
            throws SQLException {
        var whys = snapshot.list(
                asked(snapshot, LIVE + """
                    select rule, sentence, sum(findings)
                    from unpublished
                    group by rule, sentence
                    order by rule
                    """, healthwatch, false),
                row -> new ModerationCounts.Returned(row.getString(1), row.getString(2), row.getLong(3)));
        return snapshot.find(asked(snapshot, COUNTS, healthwatch, false), row -> ModerationCounts.read(row, whys));
    }

    private static Sql asked(Snapshot snapshot, String sql, @Nullable OrganisationCode healthwatch, boolean each) {
        return Sql.of(sql)
                .bind("each", each)
                .bind("healthwatch", healthwatch == null ? null : healthwatch.text())
                .bind("edition", snapshot.state().edition().number());
    }
}
