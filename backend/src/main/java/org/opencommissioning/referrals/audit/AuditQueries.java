package org.opencommissioning.referrals.audit;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.disclosure.ControlledTotal;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.organisations.particulars.ParticularQueries;
import org.opencommissioning.organisations.population.ListSizeQueries;
import org.opencommissioning.organisations.population.PopulationQueries;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.referrals.ReferralQueries;
import org.opencommissioning.statistics.FalseDiscovery;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Audits, worked out of published figures in a constant number of statements, newest or as at an edition. */
@Singleton
public final class AuditQueries {
    /** What an answer about audits depends on. */
    public static final Set<String> DATASETS = Stream.of(
                    ReferralQueries.DATASETS, InterestQueries.DATASETS, ListSizeQueries.DATASETS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern SPECIALTY = Pattern.compile("\\d{3}");

    private final InterestQueries interests;
    private final ReferralQueries referrals;
    private final PopulationQueries populations;
    private final ParticularQueries particulars;

    AuditQueries(
            InterestQueries interests,
            ReferralQueries referrals,
            PopulationQueries populations,
            ParticularQueries particulars) {
        this.interests = interests;
        this.referrals = referrals;
        this.populations = populations;
        this.particulars = particulars;
    }

    /** An audit, its months and the practices that it was held against. */
    public record Detail(ReferralAudit audit, BeforeAndAfter beforeAndAfter) {}

    /** The newest financial year that has referrals. */
    public Optional<FinancialYear> findNewestYear(Snapshot snapshot) throws SQLException {
        return referrals.listYears(snapshot).stream().reduce((earlier, later) -> later);
    }

    /** Every audit that fits, those furthest above what is usual nearby first. False discovery counts all, whatever fits. */
    public List<ReferralAudit> list(Snapshot snapshot, FinancialYear year, AuditFilter filter) throws SQLException {
        return details(snapshot, year, filter).stream().map(Detail::audit).toList();
    }

    public List<Detail> details(Snapshot snapshot, FinancialYear year, AuditFilter filter) throws SQLException {
        var held = held(snapshot, year);
        var counts = AuditCounts.read(snapshot, providers(held), null, year.period());
        var pairs = new LinkedHashMap<AuditCounts.Pair, Interest>();
        held.forEach((own, interest) -> counts.pairsOf(own).forEach(pair -> pairs.put(pair, interest)));
        var months = AuditCounts.months(snapshot, pairs.keySet());
        var found = new ArrayList<Detail>();
        for (var pair : pairs.entrySet()) {
            detail(counts, held.keySet(), pair.getKey(), pair.getValue(), year, months)
                    .ifPresent(found::add);
        }
        var fitting = amongAll(found).stream()
                .filter(detail -> filter.fits(detail.audit()))
                .toList();
        return replied(snapshot, beside(snapshot, fitting, counts, held.keySet(), year)).stream()
                .sorted(Comparator.comparing((Detail detail) -> score(detail.audit()))
                        .reversed()
                        .thenComparing(detail -> detail.audit().practice().code())
                        .thenComparing(detail -> detail.audit().provider().code())
                        .thenComparing(detail -> detail.audit().specialty().code()))
                .toList();
    }

    /** Practices of the consortia that refer to the provider in the specialty, as a funnel; empty where none does. */
    public Optional<FunnelPicture> findFunnel(
            Snapshot snapshot, OrganisationCode provider, String specialty, FinancialYear year) throws SQLException {
        if (!SPECIALTY.matcher(specialty).matches()) {
            return Optional.empty();
        }
        var held = held(snapshot, year);
        var counts = AuditCounts.read(snapshot, Set.of(provider), specialty, year.period());
        if (counts.provider(provider) == null || counts.specialty(specialty) == null) {
            return Optional.empty();
        }
        var units = units(counts, held.keySet(), provider, specialty);
        var near = consortiaThatRefer(units);
        return Optional.of(FunnelPicture.of(
                counts.provider(provider),
                counts.specialty(specialty),
                year.code(),
                units.stream()
                        .filter(unit -> near.contains(unit.consortium().code()))
                        .toList()));
    }

    private Map<OwnInterest, Interest> held(Snapshot snapshot, FinancialYear year) throws SQLException {
        return OwnInterest.of(interests.listAll(snapshot), year.period());
    }

    private static Set<OrganisationCode> providers(Map<OwnInterest, Interest> held) {
        return held.keySet().stream().map(OwnInterest::provider).collect(Collectors.toSet());
    }

    private static Optional<Detail> detail(
            AuditCounts counts,
            Set<OwnInterest> held,
            AuditCounts.Pair pair,
            Interest interest,
            FinancialYear year,
            Map<AuditCounts.Pair, List<AuditCounts.MonthOf>> months) {
        var units = units(counts, held, pair.provider(), pair.specialty());
        var own = units.stream()
                .filter(unit -> unit.practice().code().equals(pair.practice()))
                .findFirst();
        return own.map(unit -> detail(counts, units, unit, pair, interest, year, months));
    }

    private static Detail detail(
            AuditCounts counts,
            List<AuditUnit> units,
            AuditUnit own,
            AuditCounts.Pair pair,
            Interest interest,
            FinancialYear year,
            Map<AuditCounts.Pair, List<AuditCounts.MonthOf>> months) {
        var near = consortiaThatRefer(units);
        var series = BeforeAndAfter.of(
                interest.from(),
                months.getOrDefault(pair, List.of()).stream()
                        .map(month -> month(month, pair.provider()))
                        .toList());
        var audit = new ReferralAudit(
                own.practice(),
                own.consortium(),
                counts.provider(pair.provider()),
                counts.specialty(pair.specialty()),
                year.code(),
                interest.from(),
                interest.to(),
                interest.edition(),
                interest.line(),
                own.referrals(),
                own.toProvider(),
                own.share(),
                own.shareLeast(),
                own.shareGreatest(),
                Ring.of(own, others(units, own, Set.of(own.consortium().code()))),
                Ring.of(own, others(units, own, near)),
                Ring.of(own, others(units, own, null)),
                null,
                series.change() == null ? null : new ReferralAudit.Change(series.change(), series.low(), series.high()),
                ByListSize.UNKNOWN,
                ReferralDistance.UNKNOWN,
                List.of());
        return new Detail(audit, series);
    }

    private static BeforeAndAfter.Month month(AuditCounts.MonthOf month, OrganisationCode provider) {
        var to = month.to().getOrDefault(provider, ControlledTotal.NONE);
        return new BeforeAndAfter.Month(
                month.month(),
                month.referrals(),
                to,
                month.referrals().middle() == 0
                        ? null
                        : Shares.rounded(Shares.of(to, month.referrals()).middle()));
    }

    private static List<AuditUnit> units(
            AuditCounts counts, Set<OwnInterest> held, OrganisationCode provider, String specialty) {
        return counts.wholes(specialty).stream()
                .map(whole -> AuditUnit.of(
                        whole.practice(),
                        whole.consortium(),
                        held.contains(new OwnInterest(whole.practice().code(), provider)),
                        whole.referrals(),
                        counts.toProvider(new AuditCounts.Pair(whole.practice().code(), provider, specialty))))
                .toList();
    }

    private static Set<OrganisationCode> consortiaThatRefer(List<AuditUnit> units) {
        var codes = new HashSet<OrganisationCode>();
        for (var unit : units) {
            if (unit.toProvider().greatest() > 0) {
                codes.add(unit.consortium().code());
            }
        }
        return codes;
    }

    /** @param consortia null for all */
    private static List<AuditUnit> others(
            List<AuditUnit> units, AuditUnit own, @Nullable Set<OrganisationCode> consortia) {
        return units.stream()
                .filter(unit -> !unit.practice().equals(own.practice()))
                .filter(unit -> consortia == null
                        || consortia.contains(unit.consortium().code()))
                .toList();
    }

    private static List<Detail> amongAll(List<Detail> found) {
        var judged = found.stream()
                .filter(detail -> detail.audit().nearby().score() != null)
                .toList();
        double[] rates = FalseDiscovery.adjusted(judged.stream()
                .mapToDouble(detail -> detail.audit().nearby().probability())
                .toArray());
        return found.stream()
                .map(detail -> {
                    int place = judged.indexOf(detail);
                    return place < 0
                            ? detail
                            : new Detail(
                                    detail.audit().amongAll(Shares.rounded(rates[place])), detail.beforeAndAfter());
                })
                .toList();
    }

    /** A practice among the units nearby. */
    private record Near(Detail detail, AuditUnit own, List<AuditUnit> others) {
        static Near of(Detail detail, List<AuditUnit> units) {
            var own = units.stream()
                    .filter(unit -> unit.practice().equals(detail.audit().practice()))
                    .findFirst()
                    .orElseThrow();
            return new Near(detail, own, AuditQueries.others(units, own, consortiaThatRefer(units)));
        }

        ReferralAudit audit() {
            return detail.audit();
        }
    }

    /** Each with what patients and ways there are: list sizes and coordinates of all in one statement each. */
    private List<Detail> beside(
            Snapshot snapshot, List<Detail> details, AuditCounts counts, Set<OwnInterest> held, FinancialYear year)
            throws SQLException {
        if (details.isEmpty()) {
            return details;
        }
        var near = details.stream()
                .map(detail -> Near.of(
                        detail,
                        units(
                                counts,
                                held,
                                detail.audit().provider().code(),
                                detail.audit().specialty().code())))
                .toList();
        var practices = near.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.own()), one.others().stream()))
                .map(unit -> unit.practice().code().text())
                .collect(Collectors.toSet());
        var heads = populations.lastBefore(snapshot, year.period().to(), practices);
        var providers = AuditCounts.providersOf(
                snapshot, details.stream().map(Detail::audit).toList(), year.period());
        var placed = Stream.concat(
                        near.stream().flatMap(one -> named(one.audit())),
                        providers.values().stream().flatMap(Set::stream).map(OrganisationName::code))
                .map(OrganisationCode::text)
                .collect(Collectors.toSet());
        var positions = particulars.positions(snapshot, placed, year.period().lastDay());
        return near.stream()
                .map(one -> {
                    var audit = one.audit();
                    var size = ByListSize.of(one.own(), one.others(), heads);
                    var to = new AuditCounts.Referring(
                            audit.consortium().code(), audit.specialty().code());
                    var away = ReferralDistance.of(
                            audit.practice().code(),
                            audit.provider().code(),
                            providers.getOrDefault(to, Set.of()),
                            positions);
                    return new Detail(audit.beside(size, away), one.detail().beforeAndAfter());
                })
                .toList();
    }

    /** Each with what those whom it names say: of the interest, and of all that is computed of them. */
    private static List<Detail> replied(Snapshot snapshot, List<Detail> details) throws SQLException {
        var audits = details.stream().map(Detail::audit).toList();
        var ofEach = ReplyQueries.listOfEach(
                snapshot, audits.stream().flatMap(AuditQueries::named).collect(Collectors.toSet()));
        var aboutLines = ReplyQueries.listAboutLines(
                snapshot, audits, ReferralAudit::interestEdition, ReferralAudit::interestLine);
        return details.stream()
                .map(detail -> new Detail(
                        detail.audit()
                                .replied(Stream.concat(
                                                aboutLines.get(detail.audit()).stream(),
                                                named(detail.audit()).flatMap(code -> ofEach.get(code).stream()))
                                        .toList()),
                        detail.beforeAndAfter()))
                .toList();
    }

    private static Stream<OrganisationCode> named(ReferralAudit audit) {
        return Stream.of(audit.practice(), audit.provider(), audit.consortium()).map(OrganisationName::code);
    }

    private static double score(ReferralAudit audit) {
        var score = audit.nearby().score();
        return score == null ? Double.NEGATIVE_INFINITY : score.doubleValue();
    }
}
