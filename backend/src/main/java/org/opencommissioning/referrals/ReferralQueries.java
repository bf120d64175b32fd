package org.opencommissioning.referrals;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Referrals as the public may read them, newest or as at an edition. */
@Singleton
public final class ReferralQueries {
    private static final int MOST_FLOWS = 5_000;

    /** What an answer about referrals depends on. */
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(ReferralReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    /** Of a publication that stood at the edition. */
    static final String STANDS =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    static final Listing<Referral> REFERRALS = Listing.of("referrals", Referral.class, Referral::read)
            .select("""
                to_char(r.month, 'YYYY-MM') as month,
                consortium.code as consortium_code, coalesce(c.name, consortium.code) as consortium_name,
                practice.code as practice_code, coalesce(p.name, practice.code) as practice_name,
                provider.code as provider_code, coalesce(v.name, provider.code) as provider_name,
                r.specialty, s.name as specialty_name, r.pathway, r.referrals, r.rule_version, k.smallest, k.largest,
                k.rounded_to, pub.edition, r.line
                """)
            .from("""
                published.referral r
                join published.publication pub using (publication_id)
                join published.specialty s using (specialty)
                join published.small_counts k on k.dataset = 'referrals' and k.version = r.rule_version
                join published.organisation_key consortium on consortium.organisation_id = r.consortium_id
                join published.organisation_key practice on practice.organisation_id = r.practice_id
                join published.organisation_key provider on provider.organisation_id = r.provider_id
                """ + named("c", "r.consortium_id") + named("p", "r.practice_id") + named("v", "r.provider_id"))
            .sort("month", "r.month", KeyType.DAY)
            .byDefault("-month")
            .key("r.publication_id", KeyType.NUMBER)
            .key("r.line", KeyType.NUMBER)
            .reads(DATASETS);

    /** Flows added up under conditions that are still to be put in. */
    static final String FLOW_TABLES = """
        (
          select r.practice_id, r.provider_id, r.specialty,
                 sum(r.shown) as shown, sum(r.suppressed) as suppressed,
                 sum(r.urgent_shown) as urgent_shown, sum(r.urgent_suppressed) as urgent_suppressed,
                 sum(r.offered_shown) as offered_shown, sum(r.offered_suppressed) as offered_suppressed,
                 sum(r.not_offered_shown) as not_offered_shown, sum(r.not_offered_suppressed) as not_offered_suppressed
          from published.referral_flow r
          join published.publication pub using (publication_id)
          %s
          group by r.practice_id, r.provider_id, r.specialty) f
        join published.specialty s using (specialty)
        join published.organisation_key practice on practice.organisation_id = f.practice_id
        join published.organisation_key provider on provider.organisation_id = f.provider_id
        """;

    private static final String FLOWS = """
        select practice.code as practice_code, coalesce(p.name, practice.code) as practice_name,
               provider.code as provider_code, coalesce(v.name, provider.code) as provider_name,
               f.*, s.name as specialty_name
        from \
        """ + FLOW_TABLES + named("p", "f.practice_id") + named("v", "f.provider_id");

    ReferralQueries() {}

    /** What the register said of an organisation at the edition. */
    static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }

    /** How many published cells there are. */
    public long count(Snapshot snapshot) throws SQLException {
        return new PageQuestion<>(REFERRALS, "", null, ReferralFilter.ALL::where).count(snapshot);
    }

    /** Flows that fit, the largest first; 5,000 at most. */
    public List<ReferralFlow> flows(Snapshot snapshot, ReferralFilter filter) throws SQLException {
        var where = filter.where(snapshot.state());
        return snapshot.list(
                Sql.of(FLOWS.formatted(where.clause())
                                + "order by f.shown + 4 * f.suppressed desc, practice.code, provider.code,"
                                + " f.specialty\n"
                                + "limit :most")
                        .bind(where.values())
                        .bind("most", MOST_FLOWS),
                ReferralFlow::read);
    }

    /**
     * The largest flows of many practices, or to many providers, in one statement; nothing for those that have none.
     *
     * @param of   {@code practice} or {@code provider}: what the codes are codes of
     * @param most of each
     */
    Map<String, List<ReferralFlow>> flowsUnderEach(
            Snapshot snapshot, String of, List<String> codes, ReferralFilter filter, int most) throws SQLException {
        var where = filter.where(snapshot.state())
                .and("r.%s_id in (select organisation_id from published.organisation_key where code = any(:codes))"
                        .formatted(of));
        var found = new HashMap<String, List<ReferralFlow>>();
        snapshot.each(
                Sql.of(("select *\nfrom (\n"
                                        + FLOWS.replace(
                                                "f.*,",
                                                "f.*, row_number() over (\n"
                                                        + "  partition by f.%s_id order by f.shown + 4 * f.suppressed"
                                                        + " desc, f.practice_id, f.provider_id, f.specialty) as place,")
                                        + ") flow\nwhere place <= :most\norder by place")
                                .formatted(of, where.clause()))
                        .bind(where.values())
                        .bind("codes", codes.toArray(String[]::new))
                        .bind("most", most),
                row -> {
                    var flow = ReferralFlow.read(row);
                    var key = of.equals("practice") ? flow.practice() : flow.provider();
                    found.computeIfAbsent(key.code().text(), code -> new ArrayList<>())
                            .add(flow);
                });
        return found;
    }

    /** First and last month that have referrals; empty where nothing is published. */
    public Optional<Period> findMonths(Snapshot snapshot) throws SQLException {
        return snapshot.find(
                        Sql.of("""
                            select min(lower(period)) as first_day, max(upper(period)) as day_after
                            from published.publication pub
                            where kind = 'referrals'
                              and %s
                            """.formatted(STANDS))
                                .bind("edition", snapshot.state().edition().number()),
                        row -> new Days(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("day_after", LocalDate.class)))
                .filter(days -> days.first() != null)
                .map(days -> new Period(days.first(), days.dayAfter()));
    }

    /** Of one consortium, by financial year. */
    public List<Choice> choicesOf(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        var own = " and r.consortium_id = (select organisation_id from published.organisation_key where code ="
                + " :consortium)";
        return snapshot.list(
                Sql.of(CHOICES.formatted(STANDS + own, named("c", "y.consortium_id")))
                        .bind("edition", snapshot.state().edition().number())
                        .bind("consortium", consortium.text()),
                Choice::read);
    }

    /** By consortium and financial year, in that order. */
    public List<Choice> choices(Snapshot snapshot) throws SQLException {
        return snapshot.list(
                Sql.of(CHOICES.formatted(STANDS, named("c", "y.consortium_id")))
                        .bind("edition", snapshot.state().edition().number()),
                Choice::read);
    }

    private static final String CHOICES = """
        with to_provider as (
          select r.consortium_id, r.provider_id, extract(year from r.month - interval '3 months')::integer as year,
                 sum(r.shown) as shown, sum(r.suppressed) as suppressed,
                 sum(r.offered_shown) as offered_shown, sum(r.offered_suppressed) as offered_suppressed,
                 sum(r.not_offered_shown) as not_offered_shown, sum(r.not_offered_suppressed) as not_offered_suppressed
          from published.referral_flow r
          join published.publication pub using (publication_id)
          where %s
          group by r.consortium_id, r.provider_id, 3
        ),
        by_year as (
          select consortium_id, year, sum(shown) as shown, sum(suppressed) as suppressed,
                 sum(offered_shown) as offered_shown, sum(offered_suppressed) as offered_suppressed,
                 sum(not_offered_shown) as not_offered_shown, sum(not_offered_suppressed) as not_offered_suppressed,
                 count(*) filter (where shown + suppressed > 0) as providers,
                 sum((shown + 4 * suppressed) * (shown + 4 * suppressed))
                   / nullif(sum(shown + 4 * suppressed) * sum(shown + 4 * suppressed), 0) as concentration
          from to_provider
          group by consortium_id, year
        )
        select y.*, consortium.code as consortium_code, coalesce(c.name, consortium.code) as consortium_name
        from by_year y
        join published.organisation_key consortium on consortium.organisation_id = y.consortium_id
        %s
        order by consortium.code, y.year
        """;

    private record Days(LocalDate first, LocalDate dayAfter) {}

    /** Financial years that have referrals, oldest first. */
    public List<FinancialYear> listYears(Snapshot snapshot) throws SQLException {
        return findMonths(snapshot)
                .map(months -> Stream.iterate(
                                FinancialYear.of(months.from()),
                                year -> !year.period().from().isAfter(months.lastDay()),
                                year -> new FinancialYear(year.startYear() + 1))
                        .toList())
                .orElse(List.of());
    }
}
