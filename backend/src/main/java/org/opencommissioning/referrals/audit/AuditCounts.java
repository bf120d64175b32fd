package org.opencommissioning.referrals.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.referrals.Specialty;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/** Published counts that audits are made of, each read for many at once. */
final class AuditCounts {
    /** Publications that stood at the edition, found first: which months they hold is asked of the roll-ups' own indexes. */
    private static final String STANDING = """
        with standing as materialized (
          select publication_id
          from published.publication
          where kind = 'referrals'
            and edition <= :edition
            and (superseded_by is null or superseded_by > :edition)
        )
        """;

    private static final String OF_MONTHS = """
        join standing using (publication_id)
        where r.month >= :from
          and r.month < :to
        """;

    private static final String TO_PROVIDERS = STANDING + """
        select practice.code as practice_code, provider.code as provider_code, coalesce(v.name, provider.code) as provider_name,
               f.specialty, s.name as specialty_name, f.shown, f.suppressed
        from (
          select r.practice_id, r.provider_id, r.specialty, sum(r.shown) as shown, sum(r.suppressed) as suppressed
          from published.referral_flow r
          %s
            and r.provider_id in (select organisation_id from published.organisation_key where code = any(:providers))
            %s
          group by r.practice_id, r.provider_id, r.specialty) f
        join published.specialty s using (specialty)
        join published.organisation_key practice on practice.organisation_id = f.practice_id
        join published.organisation_key provider on provider.organisation_id = f.provider_id
        left join published.organisation v on v.organisation_id = f.provider_id
          and v.from_edition <= :edition
          and (v.to_edition is null or v.to_edition > :edition)
        where f.shown + f.suppressed > 0
        """.formatted(OF_MONTHS, "%s");

    /** Added up by practice and consortium before the last consortium is chosen, because a practice seldom moves. */
    private static final String OF_PRACTICES = STANDING + """
        select practice.code as practice_code, coalesce(p.name, practice.code) as practice_name,
               consortium.code as consortium_code, coalesce(c.name, consortium.code) as consortium_name,
               f.specialty, f.shown, f.suppressed
        from (
          select practice_id, specialty, sum(shown) as shown, sum(suppressed) as suppressed,
                 (array_agg(consortium_id order by last_month desc))[1] as consortium_id
          from (
            select r.practice_id, r.specialty, r.consortium_id, sum(r.shown) as shown, sum(r.suppressed) as suppressed,
                   max(r.month) as last_month
            from published.referral_practice r
            %s
              and r.specialty = any(:specialties)
            group by r.practice_id, r.specialty, r.consortium_id) of_consortium
          group by practice_id, specialty) f
        join published.organisation_key practice on practice.organisation_id = f.practice_id
        join published.organisation_key consortium on consortium.organisation_id = f.consortium_id
        left join published.organisation p on p.organisation_id = f.practice_id
          and p.from_edition <= :edition
          and (p.to_edition is null or p.to_edition > :edition)
        left join published.organisation c on c.organisation_id = f.consortium_id
          and c.from_edition <= :edition
          and (c.to_edition is null or c.to_edition > :edition)
        where f.shown + f.suppressed > 0
        order by practice.code
        """.formatted(OF_MONTHS);

    private static final String MONTHS = STANDING + """
        select practice.code as practice_code, f.specialty, to_char(f.month, 'YYYY-MM') as month, f.shown, f.suppressed,
               provider.code as provider_code, x.shown as to_shown, x.suppressed as to_suppressed
        from (
          select r.practice_id, r.specialty, r.month, sum(r.shown) as shown, sum(r.suppressed) as suppressed
          from published.referral_practice r
          join standing using (publication_id)
          where r.practice_id in (select organisation_id from published.organisation_key where code = any(:practices))
            and r.specialty = any(:specialties)
          group by r.practice_id, r.specialty, r.month) f
        left join (
          select r.practice_id, r.provider_id, r.specialty, r.month, sum(r.shown) as shown, sum(r.suppressed) as suppressed
          from published.referral_flow r
          join standing using (publication_id)
          where r.practice_id in (select organisation_id from published.organisation_key where code = any(:practices))
            and r.provider_id in (select organisation_id from published.organisation_key where code = any(:providers))
          group by r.practice_id, r.provider_id, r.specialty, r.month) x
          using (practice_id, specialty, month)
        join published.organisation_key practice on practice.organisation_id = f.practice_id
        left join published.organisation_key provider on provider.organisation_id = x.provider_id
        order by f.month
        """;

    /** To whom practices of a consortium refer in a specialty. */
    private static final String PROVIDERS_OF = STANDING + """
        select consortium.code as consortium_code, f.specialty, provider.code as provider_code, coalesce(v.name, provider.code) as provider_name
        from (
          select distinct r.consortium_id, r.specialty, r.provider_id
          from published.referral_flow r
          %s
            and r.consortium_id in (select organisation_id from published.organisation_key where code = any(:consortia))
            and r.specialty = any(:specialties)
            and r.shown + r.suppressed > 0) f
        join published.organisation_key consortium on consortium.organisation_id = f.consortium_id
        join published.organisation_key provider on provider.organisation_id = f.provider_id
        left join published.organisation v on v.organisation_id = f.provider_id
          and v.from_edition <= :edition
          and (v.to_edition is null or v.to_edition > :edition)
        """.formatted(OF_MONTHS);

    /** Practices of a consortium, in one specialty. */
    record Referring(OrganisationCode consortium, String specialty) {}

    /** What a practice refers to a provider, in a specialty. */
    record Pair(OrganisationCode practice, OrganisationCode provider, String specialty) {}

    /** A practice in one specialty. */
    record Whole(OrganisationName practice, OrganisationName consortium, ControlledTotal referrals) {}

    /** A month of a practice in one specialty, all referrals and those to some providers. */
    record MonthOf(String month, ControlledTotal referrals, Map<OrganisationCode, ControlledTotal> to) {}

    private final Map<Pair, ControlledTotal> toProviders = new HashMap<>();
    private final Map<OrganisationCode, OrganisationName> providers = new HashMap<>();
    private final Map<String, Specialty> specialties = new HashMap<>();
    private final Map<String, List<Whole>> wholes = new HashMap<>();

    private AuditCounts() {}

    /** @param specialty null for all in which there are referrals to the providers */
    static AuditCounts read(
            Snapshot snapshot, Collection<OrganisationCode> providers, @Nullable String specialty, Period period)
            throws SQLException {
        var counts = new AuditCounts();
        if (providers.isEmpty()) {
            return counts;
        }
        snapshot.each(
                bound(snapshot, TO_PROVIDERS.formatted(specialty == null ? "" : "and r.specialty = :specialty"), period)
                        .bind("specialty", specialty == null ? null : Integer.valueOf(specialty))
                        .bind(
                                "providers",
                                providers.stream().map(OrganisationCode::text).toArray(String[]::new)),
                counts::addToProvider);
        var codes = counts.specialties.keySet().stream().map(Integer::valueOf).toArray(Integer[]::new);
        snapshot.each(
                bound(snapshot, OF_PRACTICES, period).bind("specialties", codes),
                row -> counts.wholes
                        .computeIfAbsent(specialtyCode(row), code -> new java.util.ArrayList<>())
                        .add(new Whole(name(row, "practice"), name(row, "consortium"), total(row, ""))));
        return counts;
    }

    private static Sql bound(Snapshot snapshot, String text, Period period) {
        return Sql.of(text)
                .bind("edition", snapshot.state().edition().number())
                .bind("from", period.from())
                .bind("to", period.to());
    }

    private void addToProvider(ResultSet row) throws SQLException {
        var provider = name(row, "provider");
        var specialty = new Specialty(specialtyCode(row), row.getString("specialty_name"));
        providers.put(provider.code(), provider);
        specialties.put(specialty.code(), specialty);
        toProviders.put(
                new Pair(new OrganisationCode(row.getString("practice_code")), provider.code(), specialty.code()),
                total(row, ""));
    }

    /** Months of these practices, by practice and specialty, in order. */
    static Map<Pair, List<MonthOf>> months(Snapshot snapshot, Set<Pair> pairs) throws SQLException {
        var byMonth = new java.util.LinkedHashMap<Pair, java.util.TreeMap<String, MonthOf>>();
        if (pairs.isEmpty()) {
            return Map.of();
        }
        snapshot.each(
                Sql.of(MONTHS)
                        .bind("edition", snapshot.state().edition().number())
                        .bind("practices", codes(pairs, Pair::practice))
                        .bind("providers", codes(pairs, Pair::provider))
                        .bind(
                                "specialties",
                                pairs.stream()
                                        .map(pair -> Integer.valueOf(pair.specialty()))
                                        .distinct()
                                        .toArray(Integer[]::new)),
                row -> add(byMonth, pairs, row));
        return byMonth.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    private static void add(Map<Pair, java.util.TreeMap<String, MonthOf>> byMonth, Set<Pair> pairs, ResultSet row)
            throws SQLException {
        var practice = new OrganisationCode(row.getString("practice_code"));
        var specialty = specialtyCode(row);
        var provider = row.getString("provider_code");
        for (var pair : pairs) {
            if (pair.practice().equals(practice) && pair.specialty().equals(specialty)) {
                var to = pair.provider().text().equals(provider) ? total(row, "to_") : null;
                var month = new MonthOf(
                        row.getString("month"), total(row, ""), to == null ? Map.of() : Map.of(pair.provider(), to));
                byMonth.computeIfAbsent(pair, one -> new java.util.TreeMap<>())
                        .merge(month.month(), month, (one, other) -> one.to().isEmpty() ? other : one);
            }
        }
    }

    private static String[] codes(Set<Pair> pairs, java.util.function.Function<Pair, OrganisationCode> of) {
        return pairs.stream().map(of).map(OrganisationCode::text).distinct().toArray(String[]::new);
    }

    /** To whom practices of the consortia of these audits refer in their specialties. */
    static Map<Referring, Set<OrganisationName>> providersOf(
            Snapshot snapshot, List<ReferralAudit> audits, Period period) throws SQLException {
        var found = new HashMap<Referring, Set<OrganisationName>>();
        snapshot.each(
                bound(snapshot, PROVIDERS_OF, period)
                        .bind(
                                "consortia",
                                audits.stream()
                                        .map(audit -> audit.consortium().code().text())
                                        .distinct()
                                        .toArray(String[]::new))
                        .bind(
                                "specialties",
                                audits.stream()
                                        .map(audit -> Integer.valueOf(
                                                audit.specialty().code()))
                                        .distinct()
                                        .toArray(Integer[]::new)),
                row -> found.computeIfAbsent(
                                new Referring(
                                        new OrganisationCode(row.getString("consortium_code")), specialtyCode(row)),
                                one -> new HashSet<>())
                        .add(name(row, "provider")));
        return found;
    }

    /** Whom a practice refers to, of the providers that were asked for. */
    List<Pair> pairsOf(OwnInterest interest) {
        return toProviders.keySet().stream()
                .filter(pair -> pair.practice().equals(interest.practice())
                        && pair.provider().equals(interest.provider()))
                .sorted(java.util.Comparator.comparing(Pair::specialty))
                .toList();
    }

    ControlledTotal toProvider(Pair pair) {
        return toProviders.getOrDefault(pair, ControlledTotal.NONE);
    }

    List<Whole> wholes(String specialty) {
        return wholes.getOrDefault(specialty, List.of());
    }

    OrganisationName provider(OrganisationCode code) {
        return providers.get(code);
    }

    Specialty specialty(String code) {
        return specialties.get(code);
    }

    private static OrganisationName name(ResultSet row, String of) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(of + "_code")), row.getString(of + "_name"));
    }

    private static String specialtyCode(ResultSet row) throws SQLException {
        return row.getString("specialty");
    }

    private static ControlledTotal total(ResultSet row, String of) throws SQLException {
        return ControlledTotal.of(row.getLong(of + "shown"), row.getLong(of + "suppressed"), SmallCounts.DEFAULT);
    }
}
