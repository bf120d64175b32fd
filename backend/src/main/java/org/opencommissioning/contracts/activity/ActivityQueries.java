package org.opencommissioning.contracts.activity;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Activity of contracts, read: each row tied to the contract of the same reference in the consortium's newest register. */
@Singleton
public final class ActivityQueries {
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(ActivityReturn.KIND), ContractQueries.DATASETS.stream())
            .collect(Collectors.toUnmodifiableSet());

    static final String STANDS =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    /** Looked up of the rows that are shown alone. */
    private static final String TIED = """
        (
          select array[c.contract_id, c.reference, c.title, c.service_line]
          from published.contract c
          join published.publication pub using (publication_id)
          where c.consortium_id = a.consortium_id
            and upper(c.contract_id) = a.contract_id
            and %s
          limit 1) as tied\
        """.formatted(ContractQueries.STANDS.strip());

    static final Listing<ContractActivity> ACTIVITY = Listing.of(
                    "contract-activity", ContractActivity.class, ContractActivity::read)
            .select("""
                to_char(a.month, 'YYYY-MM') as month, consortium.code as consortium_code,
                coalesce(m.name, consortium.code) as consortium_name, a.reference, a.point, a.planned, a.actual, a.price_pence,
                a.rule_version, k.smallest, k.largest, k.rounded_to, pub.edition, a.line,
                """ + TIED)
            .from("""
                published.contract_activity a
                join published.publication pub using (publication_id)
                join published.small_counts k on k.dataset = 'activity' and k.version = a.rule_version
                join published.organisation_key consortium on consortium.organisation_id = a.consortium_id
                left join published.organisation m on m.organisation_id = a.consortium_id
                  and m.from_edition <= :edition
                  and (m.to_edition is null or m.to_edition > :edition)
                """)
            .sort("month", "a.month", KeyType.DAY)
            .byDefault("-month")
            .key("a.publication_id", KeyType.NUMBER)
            .key("a.line", KeyType.NUMBER)
            .reads(DATASETS);

    private static final String SUMS = """
        select a.contract_id, a.point, to_char(min(a.month), 'YYYY-MM') as first_month,
               to_char(max(a.month), 'YYYY-MM') as last_month,
               case when bool_and(a.planned is not null) then sum(a.planned) end as planned,
               coalesce(sum(a.actual), 0) as shown, count(*) filter (where a.actual is null) as suppressed,
               sum(case
                     when a.actual is null then k.smallest
                     when a.actual = 0 then 0
                     else greatest(k.largest + 1, a.actual - k.rounded_to / 2)
                   end) as least,
               sum(case
                     when a.actual is null then k.largest
                     when a.actual = 0 then 0
                     else a.actual + k.rounded_to / 2
                   end) as greatest,
               case when bool_and(a.actual is not null and a.price_pence is not null) then sum(a.actual * a.price_pence) end
                 as value_pence
        from published.contract_activity a
        join published.publication pub using (publication_id)
        join published.small_counts k on k.dataset = 'activity' and k.version = a.rule_version
        where %s
          and a.contract_id = any(:contracts)
          and a.month >= :from
          and a.month < :to
        group by a.contract_id, a.point
        """.formatted(STANDS);

    ActivityQueries() {}

    /** Newest month first. */
    public Page<ContractActivity> page(Snapshot snapshot, ActivityFilter filter, int limit) throws SQLException {
        return question(filter).page(snapshot, null, limit, true);
    }

    public long count(Snapshot snapshot, ActivityFilter filter) throws SQLException {
        return question(filter).count(snapshot);
    }

    private static PageQuestion<ContractActivity> question(ActivityFilter filter) {
        return new PageQuestion<>(ACTIVITY, filter.toString(), null, filter::where);
    }

    /** What was done under each contract in all months; by its id as it is asked for, nothing for those that have none. */
    public Map<String, List<ActivitySum>> sumsOfEach(Snapshot snapshot, Collection<String> contracts)
            throws SQLException {
        return sumsOfEach(snapshot, contracts, new Period(LocalDate.of(1948, 4, 1), LocalDate.of(9999, 1, 1)));
    }

    /** The same in the months of a period; by unit. */
    public Map<String, List<ActivitySum>> sumsOfEach(Snapshot snapshot, Collection<String> contracts, Period months)
            throws SQLException {
        var byId = new HashMap<String, Map<ActivityUnit, ActivitySum>>();
        var ids = contracts.stream().map(id -> id.toUpperCase(Locale.ROOT)).distinct();
        snapshot.each(
                Sql.of(SUMS)
                        .bind("edition", snapshot.state().edition().number())
                        .bind("contracts", ids.toArray(String[]::new))
                        .bind("from", months.from())
                        .bind("to", months.to()),
                row -> {
                    var sum = sum(row);
                    byId.computeIfAbsent(row.getString("contract_id"), id -> new TreeMap<>())
                            .merge(sum.unit(), sum, ActivitySum::plus);
                });
        var sums = new HashMap<String, List<ActivitySum>>();
        for (var id : contracts) {
            var found = byId.get(id.toUpperCase(Locale.ROOT));
            sums.put(id, found == null ? List.of() : new ArrayList<>(found.values()));
        }
        return sums;
    }

    private static ActivitySum sum(ResultSet row) throws SQLException {
        var planned = row.getBigDecimal("planned");
        var pence = row.getBigDecimal("value_pence");
        return new ActivitySum(
                PointOfDelivery.parse(row.getString("point")).unit(),
                row.getString("first_month"),
                row.getString("last_month"),
                planned == null ? null : planned.longValueExact(),
                new ControlledTotal(
                        row.getLong("shown"), row.getLong("suppressed"), row.getLong("least"), row.getLong("greatest")),
                pence == null ? null : new Money(pence.longValueExact()));
    }

    /** Months of which a consortium's activity is published. */
    public Set<YearMonth> months(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        return new TreeSet<>(snapshot.list(
                Sql.of("""
                    select distinct month::date
                    from published.publication pub,
                         generate_series(date_trunc('month', lower(period)::timestamp), upper(period) - 1, '1 month') month
                    where kind = 'activity'
                      and publisher = :publisher
                      and %s
                    """.formatted(STANDS))
                        .bind("publisher", consortium.text())
                        .bind("edition", snapshot.state().edition().number()),
                row -> YearMonth.from(row.getObject(1, LocalDate.class))));
    }
}
