package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;

/** What practices offer beyond the basic contract, and who else offers it. What is said more than once counts as said last. */
@Singleton
public final class ServiceQueries {
    private static final String OFFERED = """
        (
          select distinct on (organisation_id, lower(service), from_day)
                 organisation_id, service, detail, from_day, to_day, from_edition as edition, line
          from published.practice_service
          where from_edition <= :edition
            and (to_edition is null or to_edition > :edition)
          order by organisation_id, lower(service), from_day, from_edition desc
        ) offered
        """;

    private static final String OFFERING = OFFERED + """
        join published.organisation o on o.organisation_id = offered.organisation_id
          and o.from_edition <= :edition
          and (o.to_edition is null or o.to_edition > :edition)
        left join lateral (
          select c.code, case
                   when :on::date is null then c.name
                   else coalesce(published.name_on(c.organisation_id, :on, :edition), c.name)
                 end as name
          from published.membership m
          join published.organisation c on c.organisation_id = m.consortium_id
          where m.practice_id = offered.organisation_id
            and m.from_edition <= :edition
            and (m.to_edition is null or m.to_edition > :edition)
            and c.from_edition <= :edition
            and (c.to_edition is null or c.to_edition > :edition)
            and (:on::date is null or m.days @> :on)
          order by lower(m.days) desc nulls last
          limit 1) belongs on true
        """;

    static final Listing<ServiceOfPractice> LIST = Listing.of(
                    "services", ServiceOfPractice.class, ServiceOfPractice::read)
            .select("""
                o.code, o.name, o.address[cardinality(o.address)] as town, o.postcode, belongs.code as consortium_code,
                belongs.name as consortium_name, offered.service, offered.detail, offered.from_day, offered.to_day, offered.edition,
                offered.line
                """)
            .from(OFFERING)
            .sort("service", "lower(offered.service)", KeyType.TEXT)
            .sort("practice", "o.code", KeyType.TEXT)
            .key("o.code", KeyType.TEXT)
            .key("lower(offered.service)", KeyType.TEXT)
            .key("coalesce(offered.from_day, date '0001-01-01')", KeyType.DAY)
            .reads(OrganisationQueries.DATASETS);

    ServiceQueries() {}

    public Page<ServiceOfPractice> page(Snapshot snapshot, ServiceFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(LIST, "services " + filter, null, filter::where).page(snapshot, after, limit, false);
    }

    public long count(Snapshot snapshot, ServiceFilter filter) throws SQLException {
        return new PageQuestion<>(LIST, "", null, filter::where).count(snapshot);
    }

    /** Every service that is offered still, and how many practices offer it; A to Z. */
    public List<ServiceCount> services(Snapshot snapshot) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select (array_agg(offered.service order by offered.edition desc, offered.line))[1],
                           count(distinct offered.organisation_id)
                    from %s
                    where offered.to_day is null
                    group by lower(offered.service)
                    order by lower(offered.service)
                    limit 500
                    """.formatted(OFFERED))
                        .bind("edition", snapshot.state().edition().number()),
                row -> new ServiceCount(row.getString(1), row.getInt(2)));
    }
}
