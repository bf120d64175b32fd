package org.opencommissioning.publication.reading;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/** Publications as the public may read them, newest or as at an edition. */
@Singleton
public final class PublicationQueries {
    private static final String STANDS =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";
    private final PublicationListing publications;

    PublicationQueries(PublicationListing publications) {
        this.publications = publications;
    }

    /** The list of all publications, superseded ones too. */
    public Listing<Publication> listing() {
        return publications.publications;
    }

    /** The same list, oldest first. */
    Listing<Publication> changes() {
        return publications.changes;
    }

    /** Everything published after an edition, corrections and withdrawals too. */
    static Where since(State state, long edition) {
        return PublicationFilter.ALL.where(state).and("pub.edition > :since", "since", edition);
    }

    /** The first of those published after an edition, oldest first. */
    public List<Publication> since(Snapshot snapshot, PublicationFilter filter, long edition, int limit)
            throws SQLException {
        return new PageQuestion<>(
                        changes(), "", null, state -> filter.where(state).and("pub.edition > :since", "since", edition))
                .page(snapshot, null, limit, false)
                .rows();
    }

    /**
     * Newest first.
     *
     * @param after cursor to continue after; null for the first page
     */
    public Page<Publication> page(Snapshot snapshot, PublicationFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(listing(), filter.toString(), null, filter::where).page(snapshot, after, limit, true);
    }

    public long count(Snapshot snapshot, PublicationFilter filter) throws SQLException {
        return new PageQuestion<>(listing(), "", null, filter::where).count(snapshot);
    }

    /** Empty where there is no such edition, or was none yet. */
    public Optional<Publication> find(Snapshot snapshot, long edition) throws SQLException {
        return list(snapshot, List.of(edition)).stream().findFirst();
    }

    /** Those of these editions that there are, newest first. */
    public List<Publication> list(Snapshot snapshot, Collection<Long> editions) throws SQLException {
        return new PageQuestion<>(
                        listing(),
                        "",
                        null,
                        state -> PublicationFilter.ALL
                                .where(state)
                                .and("pub.edition = any(:editions)", "editions", editions.toArray(Long[]::new)))
                .page(snapshot, null, editions.size() + 1, false)
                .rows();
    }

    /** What the checks found in a published file, by rule. */
    public List<RuleFinding> listFindings(Snapshot snapshot, long edition) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select f.rule, f.severity, f.sentence, f.findings
                    from published.rule_finding f
                    join published.publication pub using (publication_id)
                    where pub.edition = :of
                    order by f.rule
                    """).bind("of", edition),
                row -> new RuleFinding(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
    }

    /** Everybody who has published something, by name. */
    public List<OrganisationName> listPublishers(Snapshot snapshot, String kind) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select pub.publisher, coalesce(said.name, pub.publisher)
                    from (
                      select distinct publisher
                      from published.publication
                      where kind = :kind and edition <= :edition) pub
                    left join published.organisation_key known on known.code = pub.publisher
                    left join published.organisation said on said.organisation_id = known.organisation_id
                      and said.from_edition <= :edition
                      and (said.to_edition is null or said.to_edition > :edition)
                    order by 2, 1
                    """)
                        .bind("kind", kind)
                        .bind("edition", snapshot.state().edition().number()),
                row -> new OrganisationName(new OrganisationCode(row.getString(1)), row.getString(2)));
    }

    /** Periods that are covered: publications of a kind and publisher that stand, oldest first. */
    public List<Period> listPeriods(Snapshot snapshot, String kind, OrganisationCode publisher) throws SQLException {
        return snapshot.list(
                standing(snapshot, """
                    select lower(pub.period), upper(pub.period)
                    from published.publication pub
                    where pub.kind = :kind and pub.publisher = :publisher and %s
                    order by 1
                    """).bind("kind", kind).bind("publisher", publisher.text()),
                row -> new Period(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
    }

    /** Rows that wait for a decision, in publications of a kind that stand. */
    public Publication.Held held(Snapshot snapshot, String kind, @Nullable OrganisationCode publisher)
            throws SQLException {
        return snapshot.find(
                        standing(snapshot, """
                            select coalesce(sum(pub.held_rows), 0)::bigint, coalesce(sum(pub.held_pence), 0)::bigint
                            from published.publication pub
                            where pub.kind = :kind and %s
                            """ + (publisher == null ? "" : "and pub.publisher = :publisher"))
                                .bind("kind", kind)
                                .bind("publisher", publisher == null ? null : publisher.text()),
                        row -> new Publication.Held(row.getLong(1), new Money(row.getLong(2))))
                .orElseThrow();
    }

    /** How many there are of all kinds. */
    public PublicationCounts counts(Snapshot snapshot) throws SQLException {
        return snapshot.find(
                        standing(snapshot, """
                            select count(*), count(*) filter (where %s), count(*) filter (where pub.supersedes <> '{}'),
                                   min(pub.published_at)
                            from published.publication pub
                            where pub.edition <= :edition
                            """),
                        row -> new PublicationCounts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)
                                        .orElse(null)))
                .orElseThrow();
    }

    private static Sql standing(Snapshot snapshot, String statement) {
        return Sql.of(statement.formatted(STANDS))
                .bind("edition", snapshot.state().edition().number());
    }
}
