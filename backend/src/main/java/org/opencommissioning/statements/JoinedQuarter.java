package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.spending.allocations.ConsortiumAllocation;
import org.opencommissioning.spending.expenditure.Expenditure;
import org.opencommissioning.spending.expenditure.ExpenditureMonth;
import org.opencommissioning.spending.totals.Totals;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What is known of a quarter, and what it comes to.
 *
 * @param edition  that every source is asked for at
 * @param given    by the Board, the newest year first
 * @param reported months of the year with a return of expenditure
 * @param areas    payments of the quarter by expense area; {@code paid} is their sum, found another way
 * @param planned  what the commissioning plan and the contracts say of the quarter's services
 * @param missing  months of the quarter whose payments are not published
 */
record JoinedQuarter(
        Organisation consortium,
        Quarter quarter,
        long edition,
        List<ConsortiumAllocation> given,
        List<ExpenditureMonth> reported,
        QuarterOfReturns returns,
        Totals areas,
        Money paid,
        List<YearMonth> missing,
        Money held,
        PlannedQuarter planned) {
    private static final String FLOW = "this quarter; a flow; ";

    Statement statement() {
        var lines = lines();
        var total = total();
        var heldFigure = missing.size() == quarter.months().size()
                ? StatementFigure.notPublished(noPayments())
                : StatementFigure.known(
                        held, FLOW + "cash", source("/api/v1/publications", "publisher", "kind=payments"));
        return new Statement(
                new OrganisationName(OrganisationCode.parse(consortium.code()), consortium.name()),
                quarter.year(),
                quarter.quarter(),
                quarter.period().from(),
                quarter.period().lastDay(),
                allocated(),
                withoutHeld(total, heldFigure),
                heldFigure,
                reason(withoutHeld(total, heldFigure), true),
                lines,
                checks(lines));
    }

    private StatementFigure allocated() {
        return given.stream()
                .filter(one -> one.year().equals(quarter.year()))
                .findFirst()
                .map(one -> StatementFigure.known(
                        one.total(),
                        "the whole year; an amount as it stands; not spent",
                        source(
                                "/api/v1/allocations",
                                "consortium",
                                "year=" + quarter.year().code())))
                .orElseGet(() -> StatementFigure.notPublished(
                        given.isEmpty()
                                ? "No allocation is published."
                                : "No allocation of %s is published. The newest is of %s; amounts of different years are not held against each other."
                                        .formatted(
                                                quarter.year(), given.getFirst().year())));
    }

    private List<StatementLine> lines() {
        var names = new LinkedHashMap<String, String>();
        returns.end().values().forEach(line -> names.put(QuarterOfReturns.key(line.service()), line.service()));
        planned.services().forEach(names::putIfAbsent);
        areas.groups().forEach(group -> names.putIfAbsent(QuarterOfReturns.key(group.label()), group.label()));
        var paidFor = paidFor();
        return names.entrySet().stream()
                .map(name -> line(name.getKey(), name.getValue(), paidFor.get(name.getKey())))
                .sorted(Comparator.comparing(JoinedQuarter::size).reversed())
                .toList();
    }

    /** Areas that differ in capitals alone are one. */
    private Map<String, Money> paidFor() {
        return areas.groups().stream()
                .collect(Collectors.toMap(
                        group -> QuarterOfReturns.key(group.label()), group -> group.amount(), Money::plus));
    }

    private static Money size(StatementLine line) {
        var spent = line.spent().amount();
        var paid = line.payments().amount();
        return spent != null ? spent : paid != null ? paid : Money.ZERO;
    }

    private StatementLine line(String key, String name, @Nullable Money paidFor) {
        return line(
                name,
                planned.plan(key),
                planned.contract(key),
                planned.plannedActivity(key),
                planned.plannedUnit(key),
                planned.activity(key),
                figure(key, Expenditure::planned, "by plan to date"),
                figure(key, Expenditure::spent, "accruals, " + vat()),
                figure(key, Expenditure::accrued, "change of what is owed and not paid"),
                paidFor(key, paidFor));
    }

    private StatementLine total() {
        return line(
                "All services",
                planned.wholePlan(),
                planned.contract(),
                null,
                null,
                StatementActivity.notComparable("Admissions, attendances and contacts are not added up."),
                sum(Expenditure::planned, "by plan to date"),
                sum(Expenditure::spent, "accruals, " + vat()),
                sum(Expenditure::accrued, "change of what is owed and not paid"),
                payments(paid));
    }

    private StatementLine line(
            String name,
            StatementFigure plan,
            StatementFigure contract,
            @Nullable BigDecimal plannedActivity,
            @Nullable String plannedUnit,
            StatementActivity activity,
            StatementFigure budget,
            StatementFigure spent,
            StatementFigure accrued,
            StatementFigure payments) {
        var difference = StatementFigure.less(spent, payments, FLOW + "spent less payments");
        var unexplained = StatementFigure.less(difference, accrued, FLOW + "cash");
        var line = new StatementLine(
                name,
                plan,
                budget,
                contract,
                plannedActivity,
                plannedUnit,
                activity,
                spent,
                accrued,
                payments,
                difference,
                unexplained,
                null);
        return withReason(line, reason(line, false));
    }

    private static StatementLine withReason(StatementLine line, String reason) {
        return new StatementLine(
                line.service(),
                line.plan(),
                line.budget(),
                line.contract(),
                line.plannedActivity(),
                line.plannedUnit(),
                line.activity(),
                line.spent(),
                line.accrued(),
                line.payments(),
                line.difference(),
                line.unexplained(),
                reason);
    }

    private StatementLine withoutHeld(StatementLine total, StatementFigure heldFigure) {
        var line = new StatementLine(
                total.service(),
                total.plan(),
                total.budget(),
                total.contract(),
                total.plannedActivity(),
                total.plannedUnit(),
                total.activity(),
                total.spent(),
                total.accrued(),
                total.payments(),
                total.difference(),
                StatementFigure.less(total.unexplained(), heldFigure, FLOW + "cash"),
                null);
        return withReason(line, reason(line, true));
    }

    private StatementFigure figure(String key, Function<Expenditure, Money> figure, String basis) {
        var amount = returns.amount(key, figure);
        return amount == null
                ? StatementFigure.notPublished(whyNoReturn(key))
                : StatementFigure.known(amount, FLOW + basis, expenditure());
    }

    private StatementFigure sum(Function<Expenditure, Money> figure, String basis) {
        if (returns.end().isEmpty() || returns.before() == null) {
            return StatementFigure.notPublished(whyNoReturn(null));
        }
        var sum = Money.ZERO;
        for (var key : returns.end().keySet()) {
            var amount = returns.amount(key, figure);
            if (amount == null) {
                return StatementFigure.notPublished("The return does not say it of every service.");
            }
            sum = sum.plus(amount);
        }
        return StatementFigure.known(sum, FLOW + basis, expenditure());
    }

    private String whyNoReturn(@Nullable String key) {
        if (returns.end().isEmpty()) {
            return "No return of expenditure up to %s is published.".formatted(words(quarter.lastMonth()));
        }
        if (returns.before() == null) {
            return "No return up to %s is published, and one up to %s alone does not tell this quarter's."
                    .formatted(words(quarter.lastMonth().minusMonths(3)), words(quarter.lastMonth()));
        }
        return key == null || !returns.end().containsKey(key)
                ? "The return names no such service."
                : "The return does not say it.";
    }

    private StatementFigure payments(Money amount) {
        var basis = FLOW + "cash, from £25,000; VAT as each publisher has it";
        var source = source(
                "/api/v1/payments",
                "payer",
                "from=" + quarter.period().from(),
                "to=" + quarter.period().lastDay());
        if (missing.isEmpty()) {
            return StatementFigure.known(amount, basis, source);
        }
        return missing.size() == quarter.months().size()
                ? StatementFigure.notPublished(noPayments())
                : StatementFigure.part(amount, basis, noPayments(), source);
    }

    /** Of a service that only the plan names it is not said that nothing was paid: payments may call it otherwise. */
    private StatementFigure paidFor(String service, @Nullable Money amount) {
        return amount == null && !returns.end().containsKey(service)
                ? StatementFigure.notPublished("No payment of these months names such a service.")
                : payments(amount == null ? Money.ZERO : amount);
    }

    private String noPayments() {
        return "Payments of %s are not published."
                .formatted(missing.stream().map(JoinedQuarter::words).collect(Collectors.joining(" and ")));
    }

    private String vat() {
        return reported.stream()
                .filter(month -> month.month().equals(quarter.lastMonth().toString()))
                .findFirst()
                .map(ExpenditureMonth::vat)
                .map(vat -> vat.equals("gross") ? "with VAT" : "without VAT")
                .orElse("VAT not said");
    }

    /** What the difference consists of, in words; of the total, with what is held. */
    private String reason(StatementLine line, boolean whole) {
        if (!line.difference().isKnown()) {
            return line.difference().reason();
        }
        var parts = new ArrayList<String>();
        if (line.accrued().isKnown()) {
            owed(line.accrued().amount(), parts);
        }
        if (whole && held.pence() != 0) {
            parts.add(pounds(held) + " is held for a person's decision.");
        }
        if (!line.unexplained().isKnown()) {
            parts.add("How much of it is owed is not said.");
        } else if (line.unexplained().amount().pence() == 0) {
            parts.add("Nothing is left unexplained.");
        } else {
            parts.add(pounds(line.unexplained().amount()) + " is not explained.");
        }
        if (whole && line.unexplained().isKnown() && line.unexplained().amount().pence() > 0) {
            parts.add("Salaries and payments under £25,000 need not be published, and nobody says what they come to.");
        }
        return String.join(" ", parts);
    }

    private static void owed(Money accrued, List<String> parts) {
        if (accrued.pence() > 0) {
            parts.add(pounds(accrued) + " came to be owed and is not paid yet.");
        } else if (accrued.pence() < 0) {
            parts.add(pounds(accrued.negated()) + " was owed before and is paid now.");
        }
    }

    private static String pounds(Money money) {
        return (money.pence() < 0 ? "−£%,.2f" : "£%,.2f")
                .formatted(money.pounds().abs());
    }

    private List<StatementCheck> checks(List<StatementLine> lines) {
        var month = reported.stream()
                .filter(one -> one.month().equals(quarter.lastMonth().toString()))
                .findFirst()
                .orElse(null);
        var allocation = given.stream()
                .filter(one -> one.year().equals(quarter.year()))
                .findFirst()
                .orElse(null);
        return List.of(
                StatementCheck.of(
                        "payments-by-service",
                        missing.size() == quarter.months().size() ? null : added(lines, StatementLine::payments),
                        missing.size() == quarter.months().size() ? null : paid),
                StatementCheck.of(
                        "spent-by-service",
                        added(lines, StatementLine::spent),
                        sum(Expenditure::spent, "").amount()),
                StatementCheck.of(
                        "services-of-allocation",
                        month == null ? null : month.allocation(),
                        month == null ? null : month.given()),
                StatementCheck.of(
                        "practice-budgets",
                        allocation == null ? null : allocation.practiceBudgets(),
                        allocation == null ? null : allocation.programme()));
    }

    /** Null where no line has it. */
    private static @Nullable Money added(List<StatementLine> lines, Function<StatementLine, StatementFigure> figure) {
        return lines.stream()
                .map(line -> figure.apply(line).amount())
                .filter(amount -> amount != null)
                .reduce(Money::plus)
                .orElse(null);
    }

    private String expenditure() {
        return source(
                "/api/v1/expenditure", "consortium", "year=" + quarter.year().code());
    }

    private String source(String path, String who, String... more) {
        return path + "?" + who + "=" + consortium.code() + "&" + String.join("&", more) + "&asAt=" + edition;
    }

    private static String words(YearMonth month) {
        return org.opencommissioning.values.Period.ofMonth(month).inWords();
    }
}
