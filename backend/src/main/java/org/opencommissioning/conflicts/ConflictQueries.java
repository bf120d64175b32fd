package org.opencommissioning.conflicts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.contracts.decisions.DecisionQueries;
import org.opencommissioning.database.Sql;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.referrals.ReferralQueries;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Interests, payments, contracts and referrals held against each other, newest or as at an edition. */
@Singleton
public final class ConflictQueries {
    /** What an answer about money and interests depends on. */
    public static final Set<String> DATASETS = Stream.of(
                    InterestQueries.DATASETS,
                    PaymentQueries.DATASETS,
                    ContractQueries.DATASETS,
                    DecisionQueries.DATASETS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** What an answer about willing providers depends on. */
    public static final Set<String> CHOICE_DATASETS = Stream.of(ContractQueries.DATASETS, ReferralQueries.DATASETS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Interests by days; where a register does not say when one began, it counts from the day on which it was declared. */
    private static final String HELD = """
        held as materialized (
          select i.consortium_id, i.provider_id, coalesce(i.from_on, i.declared_on) as first_day, i.to_on, i.kind,
                 i.provider_name, pub.edition || '-' || i.line as source
          from published.interest i
          join published.publication pub using (publication_id)
          join published.organisation_key consortium on consortium.organisation_id = i.consortium_id
          where i.provider_id is not null
            and (:consortiums::text[] is null or consortium.code = any(:consortiums))
            and %s
        )\
        """.formatted(InterestQueries.STANDS);

    /** Suppliers that match no organisation, where the consortium's register and its payments write one name for one provider. */
    private static final String SAME_NAMES = """
        same_name as materialized (
          select n.payer_id, n.supplier_id, min(h.provider_id) as provider_id, 0.90 as confidence
          from held h
          join published.supplier_name n on n.payer_id = h.consortium_id and lower(n.name) = lower(h.provider_name)
          join published.supplier s using (supplier_id)
          where s.organisation_id is null
          group by n.payer_id, n.supplier_id
          having count(distinct h.provider_id) = 1
        )\
        """;

    private static final String PRACTICES = """
        practice as materialized (
          select o.organisation_id
          from published.organisation o
          where o.role = 'gp-practice'
            and o.from_edition <= :edition
            and (o.to_edition is null or o.to_edition > :edition)
        )\
        """;

    /** What was paid to whom on which day, of suppliers in {@code paid_to}. */
    private static final String DAYS = """
        day as (
          select p.payer_id, t.organisation_id, t.is_practice, p.paid_on, count(*) as lines, sum(p.amount_pence) as pence,
                 min(t.confidence) as confidence
          from paid_to t
          join published.payment p on p.payer_id = t.payer_id and p.supplier_id = t.supplier_id
          join published.publication pub on pub.publication_id = p.publication_id
          where (:from::date is null or p.paid_on >= :from)
            and (:to::date is null or p.paid_on < :to)
            and %s
          group by p.payer_id, t.organisation_id, t.is_practice, p.paid_on
        ),
        told as (
          select d.*, extract(year from d.paid_on - interval '3 months')::integer as year, on_day.interests,
                 case
                   when d.is_practice then 'practice'
                   when on_day.financial then 'financial-interest'
                   when on_day.interests is not null then 'other-interest'
                 end as basis
          from day d
          cross join lateral (
            select bool_or(h.kind = 'financial') as financial, string_agg(h.source, ' ') as interests
            from held h
            where h.consortium_id = d.payer_id
              and h.provider_id = d.organisation_id
              and h.first_day <= d.paid_on
              and coalesce(h.to_on >= d.paid_on, true)) on_day
        )\
        """;

    /**
     * What was paid with the contracts that ran on the day and the decisions behind it. A decision is tied to money by the contract that it
     * names; of those who were there it counts whoever had an interest in that very provider, by the code (decisions/0511).
     */
    private static final String ROUTED = """
        contract as materialized (
          select distinct party.organisation_id as payer_id, s.organisation_id as provider_id, c.contract_id,
                 coalesce(c.route, 'not-said') as route,
                 case
                   when c.route in ('open', 'restricted', 'framework') then true
                   when c.route in ('single-action', 'any-qualified-provider') then false
                 end as tendered,
                 c.from_on, c.to_on
          from published.contract c
          join published.publication pub using (publication_id)
          join published.contract_supplier s using (publication_id, line)
          cross join lateral unnest(c.consortium_id || c.associates) as party (organisation_id)
          where s.organisation_id is not null
            and c.from_on is not null
            and %s
        ),
        behind as materialized (
          select distinct on (c.payer_id, c.provider_id, d.decision_id)
                 c.payer_id, c.provider_id, c.contract_id, c.from_on, c.to_on, d.publication_id, d.decision_id, d.decided_on, d.title,
                 d.provider_id as about_id, d.provider_name as about_name, pub.publisher
          from contract c
          join published.decision d on upper(d.contract_id) = upper(c.contract_id)
          join published.publication pub using (publication_id)
          where (:consortiums::text[] is null
                 or c.payer_id in (select organisation_id from published.organisation_key where code = any(:consortiums)))
            and %s
          order by c.payer_id, c.provider_id, d.decision_id, c.from_on
        ),
        interested as materialized (
          select b.payer_id, b.provider_id, b.decision_id,
                 count(*) filter (where p.part = 'decided') as decided, count(*) filter (where p.part = 'attended') as attended,
                 count(*) filter (where p.part = 'abstained') as abstained, count(*) filter (where p.part = 'left') as absent,
                 count(*) filter (where said.declared) as declared
          from behind b
          join published.decision p on p.publication_id = b.publication_id and p.decision_id = b.decision_id and p.part is not null
          cross join lateral (
            select p.interest is not null
                   and (p.interest_in_id is not distinct from b.provider_id
                        or (p.interest_in_id is null
                            and b.about_id is not distinct from b.provider_id
                            and lower(coalesce(p.interest_in, b.about_name)) is not distinct from lower(b.about_name))) as declared) said
          where said.declared
             or exists (
               select
               from published.publication pub
               join published.interest i using (publication_id)
               where pub.kind = 'interests'
                 and pub.publisher = b.publisher
                 and pub.edition <= :edition
                 and (pub.superseded_by is null or pub.superseded_by > :edition)
                 and p.withheld is null
                 and (lower(i.person) = lower(p.person)
                      or (i.person is null and i.withheld is null and i.practice_id = p.practice_id))
                 and i.provider_id = b.provider_id
                 and coalesce(i.from_on, i.declared_on) <= b.decided_on
                 and coalesce(i.to_on >= b.decided_on, true))
          group by 1, 2, 3
        ),
        routed as (
          select t.*, by_contract.route, by_contract.tendered, by_decision.interested
          from told t
          cross join lateral (
            select case when count(distinct c.route) > 1 then 'several' else min(c.route) end as route,
                   case when count(*) = count(c.tendered) and bool_and(c.tendered) = bool_or(c.tendered) then bool_and(c.tendered) end as tendered
            from contract c
            where c.payer_id = t.payer_id
              and c.provider_id = t.organisation_id
              and c.from_on <= t.paid_on
              and coalesce(c.to_on >= t.paid_on, true)) by_contract
          cross join lateral (
            select coalesce(bool_or(i.decided > 0), false) as interested
            from behind b
            join interested i using (payer_id, provider_id, decision_id)
            where b.payer_id = t.payer_id
              and b.provider_id = t.organisation_id
              and b.from_on <= t.paid_on
              and coalesce(b.to_on >= t.paid_on, true)
              and b.decided_on <= t.paid_on) by_decision
          where t.basis is not null
        )\
        """.formatted(ContractQueries.STANDS, DecisionQueries.STANDS);

    private static final String PROVIDERS = "with " + HELD + ",\n" + SAME_NAMES + ",\n" + PRACTICES + """
            ,
            paid_to as materialized (
              select n.payer_id, s.supplier_id, s.organisation_id, s.organisation_id in (select organisation_id from practice) as is_practice,
                     min(n.confidence) as confidence
              from published.supplier_name n
              join published.supplier s using (supplier_id)
              where n.payer_id in (select organisation_id from published.organisation_key where code = any(:consortiums))
                and (s.organisation_id in (select organisation_id from practice)
                     or (n.payer_id, s.organisation_id) in (select consortium_id, provider_id from held))
              group by n.payer_id, s.supplier_id, s.organisation_id
              union all
              select payer_id, supplier_id, provider_id, provider_id in (select organisation_id from practice), confidence
              from same_name
            ),
            """ + DAYS + """
            ,
            %2$s,
            decided as (
              select r.payer_id, r.organisation_id, r.year, r.basis, r.route, r.tendered, b.decision_id, sum(r.pence)::bigint as pence
              from routed r
              join behind b on b.payer_id = r.payer_id
                and b.provider_id = r.organisation_id
                and b.from_on <= r.paid_on
                and coalesce(b.to_on >= r.paid_on, true)
                and b.decided_on <= r.paid_on
              group by 1, 2, 3, 4, 5, 6, 7
            ),
            summed as (
              select payer_id, organisation_id, year, basis, route, tendered, sum(lines) as lines, sum(pence)::bigint as pence,
                     coalesce(sum(pence) filter (where interested), 0)::bigint as interested_pence,
                     string_agg(distinct interests, ' ') as interests, min(confidence) as confidence
              from routed
              group by 1, 2, 3, 4, 5, 6
            )
            select consortium.code as consortium_code, coalesce(c.name, consortium.code) as consortium_name,
                   provider.code as provider_code, coalesce(v.name, provider.code) as provider_name,
                   r.year, r.basis, r.route, r.tendered, r.lines, r.pence, r.interested_pence, r.interests, r.confidence,
                   array(
                     select array[
                       b.decision_id, b.decided_on::text, b.title, b.contract_id, d.pence::text, coalesce(i.decided, 0)::text,
                       coalesce(i.attended, 0)::text, coalesce(i.abstained, 0)::text, coalesce(i.absent, 0)::text, coalesce(i.declared, 0)::text]
                     from decided d
                     join behind b on b.payer_id = d.payer_id and b.provider_id = d.organisation_id and b.decision_id = d.decision_id
                     left join interested i on i.payer_id = d.payer_id and i.provider_id = d.organisation_id and i.decision_id = d.decision_id
                     where d.payer_id = r.payer_id
                       and d.organisation_id = r.organisation_id
                       and d.year = r.year
                       and d.basis = r.basis
                       and d.route is not distinct from r.route
                       and d.tendered is not distinct from r.tendered
                     order by b.decided_on desc, b.decision_id) as decisions
            from summed r
            join published.organisation_key consortium on consortium.organisation_id = r.payer_id
            join published.organisation_key provider on provider.organisation_id = r.organisation_id
            """
            + named("c", "r.payer_id") + named("v", "r.organisation_id") + """
            order by consortium.code, r.year desc, r.pence desc, provider.code, r.basis, r.route nulls last, r.tendered
            """;

    /** All payments by year, and those to practices, from what is added up already. */
    private static final String NEWEST_SUMS = """
        paid as (
          select t.payer_id, extract(year from t.month - interval '3 months')::integer as year, sum(t.pence)::bigint as pence
          from published.total_payer_month t
          group by 1, 2
        ),
        to_practices as (
          select t.payer_id, t.year::integer as year, sum(t.pence)::bigint as pence
          from published.total_payer_supplier t
          join published.supplier s using (supplier_id)
          join practice using (organisation_id)
          group by 1, 2
        )\
        """;

    private static final String SUMS_THEN = """
        by_supplier as (
          select t.payer_id, t.supplier_id, extract(year from t.month - interval '3 months')::integer as year, sum(t.pence)::bigint as pence
          from published.payment_by_supplier t
          join published.publication pub using (publication_id)
          where %s
          group by 1, 2, 3
        ),
        paid as (
          select payer_id, year, sum(pence)::bigint as pence
          from by_supplier
          group by 1, 2
        ),
        to_practices as (
          select b.payer_id, b.year, sum(b.pence)::bigint as pence
          from by_supplier b
          join published.supplier s using (supplier_id)
          join practice using (organisation_id)
          group by 1, 2
        )\
        """.formatted(PaymentScope.LIVE_THEN);

    private static final String MONEY = "with " + HELD + ",\n" + SAME_NAMES + ",\n" + PRACTICES + """
        ,
        paid_to as materialized (
          select distinct h.consortium_id as payer_id, s.supplier_id, s.organisation_id, false as is_practice, 1 as confidence
          from held h
          join published.supplier s on s.organisation_id = h.provider_id
          where s.organisation_id not in (select organisation_id from practice)
          union all
          select payer_id, supplier_id, provider_id, false, confidence
          from same_name
          where provider_id not in (select organisation_id from practice)
        ),
        """ + DAYS + """
        ,
        %3$s,
        to_interests as (
          select payer_id, year, sum(pence) filter (where basis = 'financial-interest')::bigint as financial,
                 sum(pence) filter (where basis = 'other-interest')::bigint as other,
                 sum(pence) filter (where basis = 'financial-interest' and tendered)::bigint as tendered,
                 sum(pence) filter (where basis = 'financial-interest' and not tendered)::bigint as not_tendered,
                 sum(pence) filter (where basis = 'financial-interest' and interested)::bigint as interested
          from routed
          group by 1, 2
        ),
        registered as (
          select distinct pub.publisher as code
          from published.publication pub
          where pub.kind = 'interests'
            and pub.edition <= :edition
            and (pub.superseded_by is null or pub.superseded_by > :edition)
        ),
        %2$s
        select consortium.code as consortium_code, coalesce(c.name, consortium.code) as consortium_name, paid.year, paid.pence as paid,
               coalesce(p.pence, 0) as practices, coalesce(i.financial, 0) as financial, coalesce(i.other, 0) as other,
               coalesce(i.tendered, 0) as tendered, coalesce(i.not_tendered, 0) as not_tendered, coalesce(i.interested, 0) as interested,
               r.code is not null as registered
        from paid
        join published.organisation_key consortium on consortium.organisation_id = paid.payer_id
        join published.organisation c on c.organisation_id = paid.payer_id
          and c.role = 'consortium'
          and c.from_edition <= :edition
          and (c.to_edition is null or c.to_edition > :edition)
        left join to_practices p on p.payer_id = paid.payer_id and p.year = paid.year
        left join to_interests i on i.payer_id = paid.payer_id and i.year = paid.year
        left join registered r on r.code = consortium.code
        where (:consortiums::text[] is null or consortium.code = any(:consortiums))
          and (:year::integer is null or paid.year = :year)
        order by paid.year desc, consortium.code
        """;

    private static final String WILLING = """
        with willing as (
          select distinct party.organisation_id as consortium_id, s.organisation_id, coalesce(s.organisation_id::text, lower(s.name)) as who,
                 year
          from published.contract c
          join published.publication pub using (publication_id)
          join published.contract_supplier s using (publication_id, line)
          cross join lateral unnest(c.consortium_id || c.associates) as party (organisation_id)
          cross join lateral generate_series(
            extract(year from c.from_on - interval '3 months')::integer,
            extract(year from least(c.to_on, :last) - interval '3 months')::integer) as year
          where c.route = 'any-qualified-provider'
            and c.from_on is not null
            and %s
        ),
        referred as (
          select distinct f.consortium_id, f.provider_id, extract(year from f.month - interval '3 months')::integer as year
          from published.referral_flow f
          join published.publication pub using (publication_id)
          where f.shown + f.suppressed > 0
            and f.consortium_id in (select consortium_id from willing)
            and pub.edition <= :edition
            and (pub.superseded_by is null or pub.superseded_by > :edition)
        )
        select consortium.code as consortium_code, coalesce(c.name, consortium.code) as consortium_name, w.year,
               count(distinct w.who) as available, count(distinct w.organisation_id) as with_code, count(distinct r.provider_id) as used
        from willing w
        join published.organisation_key consortium on consortium.organisation_id = w.consortium_id
        left join referred r on r.consortium_id = w.consortium_id and r.provider_id = w.organisation_id and r.year = w.year
        """.formatted(ContractQueries.STANDS) + named("c", "w.consortium_id") + """
        where w.year in (select year from referred)
          and (:consortiums::text[] is null or consortium.code = any(:consortiums))
        group by 1, 2, 3
        order by consortium.code, w.year
        """;

    ConflictQueries() {}

    private static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }

    /** By consortium and financial year, the newest year first. @param consortium null for all, and so is the year */
    public List<InterestMoney> money(
            Snapshot snapshot, @Nullable OrganisationCode consortium, @Nullable FinancialYear year)
            throws SQLException {
        return money(snapshot, consortium == null ? null : List.of(consortium.text()), year);
    }

    private static List<InterestMoney> money(
            Snapshot snapshot, @Nullable List<String> consortia, @Nullable FinancialYear year) throws SQLException {
        var sums = snapshot.state().newest() ? NEWEST_SUMS : SUMS_THEN;
        return snapshot.list(
                bound(snapshot, MONEY.formatted(live(snapshot), sums, ROUTED), consortia, year)
                        .bind("year", year == null ? null : year.startYear()),
                InterestMoney::read);
    }

    /** Of each of these consortia, in one statement. */
    Map<String, List<InterestMoney>> moneyOfEach(Snapshot snapshot, List<String> consortia) throws SQLException {
        var found = new HashMap<>(money(snapshot, consortia, null).stream()
                .collect(
                        Collectors.groupingBy(money -> money.consortium().code().text())));
        consortia.forEach(code -> found.putIfAbsent(code, List.of()));
        return found;
    }

    /** Whom a consortium paid, the newest year and the largest sums first. @param year null for all */
    public List<PaidProvider> providers(Snapshot snapshot, OrganisationCode consortium, @Nullable FinancialYear year)
            throws SQLException {
        return snapshot.list(
                bound(snapshot, PROVIDERS.formatted(live(snapshot), ROUTED), List.of(consortium.text()), year),
                PaidProvider::read);
    }

    /** By consortium and financial year that has referrals. @param consortium null for all */
    public List<WillingProviders> willing(Snapshot snapshot, @Nullable OrganisationCode consortium)
            throws SQLException {
        var publishedAt = snapshot.state().edition().publishedAt();
        if (publishedAt == null) {
            return List.of();
        }
        return snapshot.list(
                Sql.of(WILLING)
                        .bind("edition", snapshot.state().edition().number())
                        .bind("last", LocalDate.ofInstant(publishedAt, AsAt.ENGLAND))
                        .bind("consortiums", consortium == null ? null : new String[] {consortium.text()}),
                WillingProviders::read);
    }

    private static String live(Snapshot snapshot) {
        return snapshot.state().newest() ? "p.live" : PaymentScope.LIVE_THEN;
    }

    private static Sql bound(
            Snapshot snapshot, String text, @Nullable List<String> consortia, @Nullable FinancialYear year) {
        return Sql.of(text)
                .bind("edition", snapshot.state().edition().number())
                .bind("consortiums", consortia == null ? null : consortia.toArray(String[]::new))
                .bind("from", year == null ? null : year.period().from())
                .bind("to", year == null ? null : year.period().to());
    }
}
