package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.ListChanges;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Allocations, read: line by line, and added up for each consortium and year. */
@Singleton
public final class AllocationQueries {
    private static final int MOST_CONSORTIA = 1_000;
    private static final int MOST_LINES = 2_000;

    static final Listing<ConsortiumAllocation> CONSORTIUM_ALLOCATIONS = Listing.of(
                    "consortium-allocations", ConsortiumAllocation.class, ConsortiumAllocation::read)
            .select("""
                k.code as consortium_code, coalesce(o.name, k.code) as consortium_name, t.start_year, t.edition,
                t.opening_pence, t.changes_pence, t.total_pence, t.programme_pence, t.running_costs_pence,
                t.registered, t.weighted, t.target_pence, t.opening_distance, t.closing_distance, t.growth,
                t.budgets_pence, t.budgets_pence - coalesce(t.programme_pence, 0) as difference_pence,
                round(t.total_pence * 0.01 / t.registered, 2) as per_head,
                round(t.total_pence * 0.01 / t.weighted, 2) as per_weighted_head,
                round(t.running_costs_pence * 0.01 / t.registered, 2) as running_costs_per_head
                """)
            .from("""
                (
                  select a.consortium_id, a.start_year, pub.edition,
                         coalesce(sum(a.amount_pence) filter (where own and a.decided_on is null), 0)::bigint
                           as opening_pence,
                         coalesce(sum(a.amount_pence) filter (where own and a.decided_on is not null), 0)::bigint
                           as changes_pence,
                         coalesce(sum(a.amount_pence) filter (where own), 0)::bigint as total_pence,
                         sum(a.amount_pence) filter (where a.component = 'programme')::bigint as programme_pence,
                         sum(a.amount_pence) filter (where a.component = 'running-costs')::bigint
                           as running_costs_pence,
                         sum(a.amount_pence) filter (where not own)::bigint as budgets_pence,
                         max(a.registered) filter (where base) as registered,
                         max(a.weighted) filter (where base) as weighted,
                         max(a.target_pence) filter (where base) as target_pence,
                         max(a.opening_distance) filter (where base) as opening_distance,
                         max(a.closing_distance) filter (where base) as closing_distance,
                         max(a.growth) filter (where base) as growth
                  from published.allocation a
                  join published.publication pub using (publication_id)
                  cross join lateral (
                    select a.practice_id is null as own, a.component = 'programme' and a.decided_on is null as base
                  ) told
                  where pub.edition <= :edition
                    and (pub.superseded_by is null or pub.superseded_by > :edition)
                    and (:year::integer is null or a.start_year = :year)
                    and (:consortium::text is null
                         or a.consortium_id
                            = (select organisation_id from published.organisation_key where code = :consortium))
                  group by 1, 2, 3
                ) t
                join published.organisation_key k on k.organisation_id = t.consortium_id
                left join published.organisation o on o.organisation_id = t.consortium_id
                  and o.from_edition <= :edition
                  and (o.to_edition is null or o.to_edition > :edition)
                """)
            .sort("year", "t.start_year", KeyType.NUMBER)
            .sort("total", "t.total_pence", KeyType.NUMBER)
            .sort("consortium", "k.code", KeyType.TEXT)
            .byDefault("-year")
            .key("k.code", KeyType.TEXT)
            .key("t.start_year", KeyType.NUMBER)
            .reads(AllocationListing.DATASETS);

    AllocationQueries() {}

    /** Of every year, the newest first. */
    public List<ConsortiumAllocation> listOf(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        return consortia(snapshot, consortium, null);
    }

    /** Of every consortium. */
    public List<ConsortiumAllocation> listIn(Snapshot snapshot, FinancialYear year) throws SQLException {
        return consortia(snapshot, null, year);
    }

    private static List<ConsortiumAllocation> consortia(
            Snapshot snapshot, @Nullable OrganisationCode consortium, @Nullable FinancialYear year)
            throws SQLException {
        var filter = new ConsortiumAllocationFilter(consortium, year);
        return new PageQuestion<>(CONSORTIUM_ALLOCATIONS, "", null, filter::where)
                .page(snapshot, null, MOST_CONSORTIA, false)
                .rows();
    }

    /** Every line, practice budgets too, as the file has them. */
    public List<Allocation> lines(Snapshot snapshot, OrganisationCode consortium, FinancialYear year)
            throws SQLException {
        var filter = new AllocationFilter(consortium, null, null, year);
        return new PageQuestion<>(AllocationListing.ALLOCATIONS, "", "year", filter::where)
                .page(snapshot, null, MOST_LINES, false)
                .rows();
    }

    /** Lines of a consortium that are new or say something else than at an earlier edition, as many as {@code limit}. */
    public List<Allocation> changed(Snapshot snapshot, OrganisationCode consortium, long since, int limit)
            throws SQLException {
        if (!ListChanges.published(snapshot, AllocationReturn.KIND, since)) {
            return List.of();
        }
        var filter = new AllocationFilter(consortium, null, null, null);
        return ListChanges.of(
                snapshot,
                new PageQuestion<>(AllocationListing.ALLOCATIONS, "", "-year", filter::where),
                since,
                AllocationQueries::facts,
                limit);
    }

    /** What the return says. */
    private static List<Object> facts(Allocation line) {
        return Arrays.asList(
                line.year(),
                line.practice() == null ? null : line.practice().code(),
                line.component(),
                line.amount(),
                line.decidedOn(),
                line.recipient(),
                line.note(),
                line.target(),
                line.openingDistance(),
                line.closingDistance(),
                line.growth(),
                line.registered(),
                line.weighted());
    }

    public long count(Snapshot snapshot) throws SQLException {
        var all = new AllocationFilter(null, null, null, null);
        return new PageQuestion<>(AllocationListing.ALLOCATIONS, "", null, all::where).count(snapshot);
    }

    /** Consortia and years. */
    public long countConsortia(Snapshot snapshot) throws SQLException {
        var all = new ConsortiumAllocationFilter(null, null);
        return new PageQuestion<>(CONSORTIUM_ALLOCATIONS, "", null, all::where).count(snapshot);
    }

    /** Caps and rates that apply in a year; all of them where it is null. */
    public List<AllocationParameter> parameters(Snapshot snapshot, @Nullable FinancialYear year) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select name, first_year, last_year, unit, low, high, sentence, source
                    from published.allocation_parameter
                    where :year::integer is null
                       or :year::integer between first_year and coalesce(last_year, :year::integer)
                    order by name, first_year
                    """).bind("year", year == null ? null : year.startYear()), AllocationParameter::read);
    }
}
