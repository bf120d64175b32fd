package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.plans.PlanInFull;
import org.opencommissioning.plans.PlanItem;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * What the commissioning plan and the contracts say of a quarter's services: a plan's amounts are for the whole year, a contract's for
 * its whole term. Both stand beside a quarter's money and are never subtracted from it (decisions/0451).
 *
 * @param plan      of the year; null where none is published
 * @param contracts of the consortium's own register
 * @param done      under them in the quarter
 */
record PlannedQuarter(
        OrganisationCode consortium,
        Quarter quarter,
        long edition,
        @Nullable PlanInFull plan,
        List<Contract> contracts,
        DoneInQuarter done) {
    private static final String YEAR = "the whole year; an amount as planned";
    private static final String SHARE =
            "this quarter's days of whole terms, were they paid evenly by the day; no payment";

    /** By their words, as the plan names them. */
    Map<String, String> services() {
        var names = new LinkedHashMap<String, String>();
        lines().forEach(item -> names.put(QuarterOfReturns.key(item.title()), item.title()));
        return names;
    }

    private List<PlanItem> lines() {
        return plan == null
                ? List.of()
                : plan.items().stream()
                        .filter(item -> item.part() == PlanPart.SERVICE_LINE)
                        .toList();
    }

    private Optional<PlanItem> line(String service) {
        return lines().stream()
                .filter(item -> QuarterOfReturns.key(item.title()).equals(service))
                .findFirst();
    }

    StatementFigure wholePlan() {
        var sum = lines().stream()
                .map(PlanItem::planned)
                .filter(amount -> amount != null)
                .reduce(Money::plus);
        long silent = lines().stream().filter(item -> item.planned() == null).count();
        return silent > 0 && sum.isPresent()
                ? StatementFigure.part(
                        sum.get(),
                        YEAR,
                        "The plan does not say what %d of its service lines may cost.".formatted(silent),
                        source())
                : planned(sum.orElse(null));
    }

    StatementFigure plan(String service) {
        var line = line(service);
        return plan != null && line.isEmpty()
                ? StatementFigure.notPublished("The plan has no service line of this name.")
                : planned(line.map(PlanItem::planned).orElse(null));
    }

    private StatementFigure planned(@Nullable Money amount) {
        if (plan == null) {
            return StatementFigure.notPublished("No plan of %s is published.".formatted(quarter.year()));
        }
        return amount == null
                ? StatementFigure.notPublished("The plan does not say what it may cost.")
                : StatementFigure.known(amount, YEAR, source());
    }

    private String source() {
        return "/api/v1/plans/%s-%s?asAt=%d"
                .formatted(consortium, quarter.year().code(), edition);
    }

    /** What the plan expects to be done in the year, in its own unit; null where it does not say. */
    @Nullable
    BigDecimal plannedActivity(String service) {
        return line(service).map(PlanItem::activity).orElse(null);
    }

    /** In what the plan counts it; null where it does not say. */
    @Nullable
    String plannedUnit(String service) {
        return line(service).map(PlanItem::unit).orElse(null);
    }

    StatementFigure contract() {
        return contracted(contracts, "No register of contracts is published.");
    }

    /** Contracts are tied to a service by the plan's line that they belong to. */
    StatementFigure contract(String service) {
        return contracted(
                tied(service),
                contracts.isEmpty()
                        ? "No register of contracts is published."
                        : "No published contract is tied to this service.");
    }

    private List<Contract> tied(String service) {
        var reference = line(service).map(PlanItem::reference).orElse(service);
        return contracts.stream()
                .filter(contract -> contract.serviceLine() != null
                        && (contract.serviceLine().equalsIgnoreCase(reference)
                                || QuarterOfReturns.key(contract.serviceLine()).equals(service)))
                .toList();
    }

    /** What was done under the contracts of a service that run in the quarter. */
    StatementActivity activity(String service) {
        return done.of(tied(service).stream()
                .filter(contract -> contract.from() == null || isWithin(contract))
                .toList());
    }

    private StatementFigure contracted(List<Contract> tied, String none) {
        var shares = new ArrayList<Money>();
        int unknown = 0;
        for (var contract : tied) {
            if (contract.from() != null && !isWithin(contract)) {
                continue;
            }
            if (contract.value() == null || contract.from() == null || contract.to() == null) {
                unknown++;
            } else {
                shares.add(share(contract));
            }
        }
        if (shares.isEmpty()) {
            return StatementFigure.notPublished(
                    tied.isEmpty()
                            ? none
                            : unknown == 0
                                    ? "No contract that is published runs in this quarter."
                                    : "Of no such contract both the value and the days are published.");
        }
        var sum = shares.stream().reduce(Money.ZERO, Money::plus);
        var source = "/api/v1/contracts?consortium=%s&asAt=%d".formatted(consortium, edition);
        return unknown == 0
                ? StatementFigure.known(sum, SHARE, source)
                : StatementFigure.part(
                        sum, SHARE, "Of %d more the value or the days are not published.".formatted(unknown), source);
    }

    private boolean isWithin(Contract contract) {
        return contract.from().isBefore(quarter.period().to())
                && (contract.to() == null
                        || !contract.to().isBefore(quarter.period().from()));
    }

    private Money share(Contract contract) {
        var term = new Period(contract.from(), contract.to().plusDays(1));
        var quarterly = quarter.period();
        var first = term.from().isAfter(quarterly.from()) ? term.from() : quarterly.from();
        var end = term.to().isBefore(quarterly.to()) ? term.to() : quarterly.to();
        return Money.ofPounds(contract.value()
                .pounds()
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, end)))
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(term.from(), term.to())), 2, RoundingMode.HALF_UP));
    }
}
