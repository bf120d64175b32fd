package org.opencommissioning.plans;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.ListChanges;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Plans, read: the newest version of each, and how it came to be. */
@Singleton
public final class PlanQueries {
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(PlanReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    /** The version of a plan that stood at the edition. */
    static final String STANDS = """
        pub.kind = 'plans'
        and pub.edition <= :edition
        and (pub.superseded_by is null or pub.superseded_by > :edition)
        """;

    private static final String NAMES = """
        join published.organisation_key consortium on consortium.code = pub.publisher
        left join published.organisation m on m.organisation_id = consortium.organisation_id
          and m.from_edition <= :edition
          and (m.to_edition is null or m.to_edition > :edition)
        """;

    private static final String ITEM = """
        consortium.code as consortium_code, coalesce(m.name, consortium.code) as consortium_name,
        lower(pub.period) as year_from, i.part, i.reference, i.under, i.title, i.detail, i.source, i.domain, i.baseline,
        i.target, i.unit, i.starts_on, i.due_on, i.owner, i.evidence, i.planned_pence, i.activity,
        partner.code as partner_code, coalesce(p.name, partner.code) as partner_name, i.document, pub.edition, i.line\
        """;

    private static final String ITEMS_OF = """
        published.plan_item i
        join published.publication pub using (publication_id)
        """ + NAMES + """
        left join published.organisation_key partner on partner.organisation_id = i.partner_id
        left join published.organisation p on p.organisation_id = i.partner_id
          and p.from_edition <= :edition
          and (p.to_edition is null or p.to_edition > :edition)
        """;

    public static final Listing<Plan> PLANS = Listing.of("plans", Plan.class, Plan::read)
            .select("""
                consortium.code as consortium_code, coalesce(m.name, consortium.code) as consortium_name,
                lower(pub.period) as year_from, pub.edition, pub.published_at, sums.*,
                (select count(*)
                 from published.publication version
                 where version.kind = 'plans'
                   and version.publisher = pub.publisher
                   and version.period = pub.period
                   and version.edition <= :edition) as versions
                """)
            .from("published.publication pub\n" + NAMES + """
                cross join lateral (
                  select max(i.title) filter (where i.part = 'statement' and lower(i.reference) = 'status') as status,
                         max(i.detail) filter (where i.part = 'statement' and lower(i.reference) = 'summary') as summary,
                         count(*) filter (where i.part = 'need') as needs,
                         count(*) filter (where i.part = 'objective') as objectives,
                         count(*) filter (where i.part = 'scheme') as schemes,
                         (sum(i.planned_pence) filter (where i.part = 'service-line'))::bigint as planned,
                         (sum(i.planned_pence) filter (where i.part = 'scheme'))::bigint as savings
                  from published.plan_item i
                  where i.publication_id = pub.publication_id) sums
                """)
            .sort("year", "lower(pub.period)", KeyType.DAY)
            .sort("consortium", "consortium.code", KeyType.TEXT)
            .sort("edition", "pub.edition", KeyType.NUMBER)
            .byDefault("-year")
            .key("pub.publication_id", KeyType.NUMBER)
            .reads(DATASETS);

    static final Listing<PlanItem> ITEMS = Listing.of("plan-items", PlanItem.class, PlanItem::read)
            .select(ITEM)
            .from(ITEMS_OF)
            .sort("year", "lower(pub.period)", KeyType.DAY)
            .sort("consortium", "consortium.code", KeyType.TEXT)
            .sort("planned", "coalesce(i.planned_pence, 0)", KeyType.NUMBER)
            .byDefault("year")
            .key("i.publication_id", KeyType.NUMBER)
            .key("i.line", KeyType.NUMBER)
            .reads(DATASETS);

    PlanQueries() {}

    public Page<Plan> page(Snapshot snapshot, PlanFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return question(filter).page(snapshot, after, limit, true);
    }

    /** Those that were published last. */
    public Page<Plan> newest(Snapshot snapshot, PlanFilter filter, int limit) throws SQLException {
        return new PageQuestion<>(PLANS, filter.toString(), "-edition", filter::where)
                .page(snapshot, null, limit, true);
    }

    public long count(Snapshot snapshot, PlanFilter filter) throws SQLException {
        return question(filter).count(snapshot);
    }

    /** Plans of which there is another version than at an earlier edition, as many as {@code limit}. */
    public List<Plan> changed(Snapshot snapshot, PlanFilter filter, long since, int limit) throws SQLException {
        return ListChanges.ofRegisters(
                snapshot, question(filter), PlanReturn.KIND, since, plan -> List.of(plan.id(), plan.edition()), limit);
    }

    private static PageQuestion<Plan> question(PlanFilter filter) {
        return new PageQuestion<>(PLANS, filter.toString(), null, filter::where);
    }

    /** A plan with its items, versions, changes and duties. @param id consortium and year; letters may be small */
    public Optional<PlanInFull> find(Snapshot snapshot, String id) throws SQLException {
        var asked = PlanId.find(id);
        return asked.isEmpty()
                ? Optional.empty()
                : find(snapshot, asked.get().consortium(), asked.get().year());
    }

    private Optional<PlanInFull> find(Snapshot snapshot, OrganisationCode consortium, FinancialYear year)
            throws SQLException {
        var plan = page(snapshot, new PlanFilter(consortium, year), null, 1).rows().stream()
                .findFirst();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        var versions = versions(snapshot, consortium, year);
        var changes = new ArrayList<PlanChange>();
        List<PlanItem> items = List.of();
        var all = new ArrayList<PlanVersion>();
        for (var version : versions) {
            var now = items(snapshot, version.edition());
            if (!all.isEmpty()) {
                changes.addAll(0, PlanDifference.between(items, now, version.edition()));
            }
            all.addFirst(version);
            items = now;
        }
        return Optional.of(
                new PlanInFull(plan.get(), items, List.copyOf(all), List.copyOf(changes), PlanDuties.of(items)));
    }

    /** The first first. */
    private static List<PlanVersion> versions(Snapshot snapshot, OrganisationCode consortium, FinancialYear year)
            throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select pub.edition, pub.published_at, pub.reason, i.title as status
                    from published.publication pub
                    join published.plan_item i using (publication_id)
                    where pub.kind = 'plans'
                      and pub.publisher = :consortium
                      and lower(pub.period) = :year
                      and pub.edition <= :edition
                      and i.part = 'statement'
                      and lower(i.reference) = 'status'
                    order by pub.edition
                    """)
                        .bind("consortium", consortium.text())
                        .bind("year", year.period().from())
                        .bind("edition", snapshot.state().edition().number()),
                row -> new PlanVersion(
                        row.getLong("edition"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        PlanStatus.written(row.getString("status")).orElse(PlanStatus.DRAFT),
                        row.getString("reason")));
    }

    private static List<PlanItem> items(Snapshot snapshot, long version) throws SQLException {
        return snapshot.list(
                Sql.of("select " + ITEM + "\nfrom " + ITEMS_OF + "where pub.edition = :version\norder by i.line")
                        .bind("version", version)
                        .bind("edition", snapshot.state().edition().number()),
                PlanItem::read);
    }
}
