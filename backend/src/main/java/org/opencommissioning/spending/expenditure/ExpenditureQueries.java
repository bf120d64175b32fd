package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.ListChanges;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Expenditure against allocation, read: service by service, and added up for each consortium and month. */
@Singleton
public final class ExpenditureQueries {
    /** What an answer about expenditure depends on. */
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(ExpenditureReturn.KIND, "allocations"), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_LINES = 10_000;

    private static final String NAMED = """
        join published.organisation_key k on k.organisation_id = e.consortium_id
        left join published.organisation o on o.organisation_id = e.consortium_id
          and o.from_edition <= :edition
          and (o.to_edition is null or o.to_edition > :edition)
        """;

    /** The differences and sums of a line, or of a month's lines together. */
    private static final String WORKED_OUT = """
        e.allocation_pence - e.opening_pence - e.changes_pence as allocation_difference,
        e.paid_pence + e.accrued_pence as spent_pence,
        e.outturn_pence - e.paid_pence - e.accrued_pence - e.forecast_pence as outturn_difference,
        e.outturn_pence - e.allocation_pence as variance_pence,
        round((e.outturn_pence - e.allocation_pence) * 100.0 / nullif(e.allocation_pence, 0), 2) as variance_percent
        """;

    static final Listing<Expenditure> EXPENDITURE = Listing.of("expenditure", Expenditure.class, Expenditure::read)
            .select("""
                k.code as consortium_code, coalesce(o.name, k.code) as consortium_name, e.month, e.service,
                e.opening_pence, e.changes_pence, e.allocation_pence, e.planned_pence, e.paid_pence, e.accrued_pence,
                e.forecast_pence, e.outturn_pence, e.vat, e.note, e.edition, e.line,
                """ + WORKED_OUT)
            .from("""
                (
                  select x.*, pub.edition, pub.superseded_by
                  from published.expenditure x
                  join published.publication pub using (publication_id)
                ) e
                """ + NAMED)
            .sort("month", "e.month", KeyType.DAY)
            .sort("outturn", "e.outturn_pence", KeyType.NUMBER)
            .sort("service", "e.service", KeyType.TEXT)
            .byDefault("-month")
            .key("e.publication_id", KeyType.NUMBER)
            .key("e.line", KeyType.NUMBER)
            .reads(DATASETS);

    static final Listing<ExpenditureMonth> MONTHS = Listing.of(
                    "expenditure-months", ExpenditureMonth.class, ExpenditureMonth::read)
            .select("""
                k.code as consortium_code, coalesce(o.name, k.code) as consortium_name, e.month, e.services,
                e.opening_pence, e.changes_pence, e.allocation_pence, e.planned_pence, e.paid_pence, e.accrued_pence,
                e.forecast_pence, e.outturn_pence, e.vat, e.edition, given.given_pence,
                e.allocation_pence - given.given_pence as given_difference,
                """ + WORKED_OUT)
            .from("""
                (
                  select x.consortium_id, x.month, pub.edition, pub.superseded_by, count(*) as services,
                         case when count(opening_pence) = count(*) then sum(opening_pence) end::bigint
                           as opening_pence,
                         case when count(changes_pence) = count(*) then sum(changes_pence) end::bigint
                           as changes_pence,
                         sum(allocation_pence)::bigint as allocation_pence,
                         case when count(planned_pence) = count(*) then sum(planned_pence) end::bigint
                           as planned_pence,
                         sum(paid_pence)::bigint as paid_pence,
                         case when count(accrued_pence) = count(*) then sum(accrued_pence) end::bigint
                           as accrued_pence,
                         case when count(forecast_pence) = count(*) then sum(forecast_pence) end::bigint
                           as forecast_pence,
                         sum(outturn_pence)::bigint as outturn_pence,
                         case when count(distinct vat) = 1 and count(vat) = count(*) then min(vat) end as vat
                  from published.expenditure x
                  join published.publication pub using (publication_id)
                  where (:consortium::text is null
                         or x.consortium_id
                            = (select organisation_id from published.organisation_key where code = :consortium))
                    and (:from::date is null or x.month between :from and :to)
                  group by 1, 2, 3, 4
                ) e
                """ + NAMED + """
                left join lateral (
                  select sum(a.amount_pence)::bigint as given_pence
                  from published.allocation a
                  join published.publication said on said.publication_id = a.publication_id
                  where a.consortium_id = e.consortium_id
                    and a.start_year = extract(year from e.month - interval '3 months')
                    and a.practice_id is null
                    and (a.decided_on is null or a.decided_on < e.month + interval '1 month')
                    and said.edition <= :edition
                    and (said.superseded_by is null or said.superseded_by > :edition)
                ) given on true
                """)
            .sort("month", "e.month", KeyType.DAY)
            .sort("outturn", "e.outturn_pence", KeyType.NUMBER)
            .sort("consortium", "k.code", KeyType.TEXT)
            .byDefault("-month")
            .key("k.code", KeyType.TEXT)
            .key("e.month", KeyType.DAY)
            .reads(DATASETS);

    ExpenditureQueries() {}

    /** A consortium's months of a year, or of all years where it is null; the newest first. */
    public List<ExpenditureMonth> months(Snapshot snapshot, OrganisationCode consortium, @Nullable FinancialYear year)
            throws SQLException {
        var filter = new ExpenditureFilter(consortium, year);
        return new PageQuestion<>(MONTHS, "", null, filter::ofMonths)
                .page(snapshot, null, MOST_LINES, false)
                .rows();
    }

    /** Every line of a consortium's year, the newest month first. */
    public List<Expenditure> lines(Snapshot snapshot, OrganisationCode consortium, FinancialYear year)
            throws SQLException {
        var filter = new ExpenditureFilter(consortium, year);
        return new PageQuestion<>(EXPENDITURE, "", null, filter::where)
                .page(snapshot, null, MOST_LINES, false)
                .rows();
    }

    /** Lines of a consortium that are new or say something else than at an earlier edition, as many as {@code limit}. */
    public List<Expenditure> changed(Snapshot snapshot, OrganisationCode consortium, long since, int limit)
            throws SQLException {
        if (!ListChanges.published(snapshot, ExpenditureReturn.KIND, since)) {
            return List.of();
        }
        var filter = new ExpenditureFilter(consortium, null);
        return ListChanges.of(
                snapshot,
                new PageQuestion<>(EXPENDITURE, "", null, filter::where),
                since,
                ExpenditureQueries::facts,
                limit);
    }

    /** What the return says. */
    private static List<Object> facts(Expenditure line) {
        return Arrays.asList(
                line.month(),
                line.service(),
                line.opening(),
                line.changes(),
                line.allocation(),
                line.planned(),
                line.paid(),
                line.accrued(),
                line.forecast(),
                line.outturn(),
                line.vat(),
                line.note());
    }

    public long count(Snapshot snapshot) throws SQLException {
        var all = new ExpenditureFilter(null, null);
        return new PageQuestion<>(EXPENDITURE, "", null, all::where).count(snapshot);
    }
}
