package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractPaid;
import org.opencommissioning.contracts.ContractSupplier;
import org.opencommissioning.contracts.activity.ActivitySum;
import org.opencommissioning.plans.PlanInFull;
import org.opencommissioning.plans.PlanItem;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * All ways through a plan's items, the contracts and what was paid.
 *
 * @param year      null where the consortium has no plan at all
 * @param plan      of the year; null where none is published
 * @param contracts that are meant
 * @param paid      by the contract's id
 * @param activity  of the year, by the contract's id
 * @param feedback  items about a provider
 * @param edition   at which all is asked
 */
record Threads(
        OrganisationName consortium,
        @Nullable FinancialYear year,
        @Nullable PlanInFull plan,
        List<Contract> contracts,
        Map<String, ContractPaid> paid,
        Map<String, List<ActivitySum>> activity,
        Map<OrganisationCode, Long> feedback,
        long edition) {

    /** An objective with the service line that it leads to; either may be null. */
    private record Pair(
            @Nullable PlanItem objective,
            @Nullable PlanItem line,
            @Nullable String tie) {}

    static @Nullable OrganisationName provider(Contract contract) {
        return contract.suppliers().stream()
                .map(ContractSupplier::organisation)
                .filter(organisation -> organisation != null)
                .findFirst()
                .orElse(null);
    }

    List<PlanThread> list(AskedThread asked) {
        var threads = new ArrayList<PlanThread>();
        var reached = new HashSet<String>();
        for (var pair : pairs()) {
            var tied = pair.line() == null ? List.<Contract>of() : tied(pair.line());
            tied.forEach(contract -> reached.add(contract.id()));
            if (!isMeant(pair, asked)) {
                continue;
            }
            tied.forEach(contract -> threads.add(thread(pair, contract)));
            if (tied.isEmpty() && !asked.isOfPayments()) {
                threads.add(thread(pair, null));
            }
        }
        if (asked.objective() == null && asked.serviceLine() == null) {
            contracts.stream()
                    .filter(contract -> !reached.contains(contract.id()))
                    .forEach(contract -> threads.add(thread(new Pair(null, null, null), contract)));
        }
        return List.copyOf(threads);
    }

    private static boolean isMeant(Pair pair, AskedThread asked) {
        return (asked.objective() == null || is(pair.objective(), asked.objective()))
                && (asked.serviceLine() == null || is(pair.line(), asked.serviceLine()));
    }

    private static boolean is(@Nullable PlanItem item, @Nullable String reference) {
        return item != null && item.reference().equalsIgnoreCase(reference);
    }

    private List<PlanItem> items(PlanPart part) {
        return plan == null
                ? List.of()
                : plan.items().stream().filter(item -> item.part() == part).toList();
    }

    private List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        var lines = items(PlanPart.SERVICE_LINE);
        var led = new HashSet<String>();
        for (var objective : items(PlanPart.OBJECTIVE)) {
            int before = pairs.size();
            for (var line : lines) {
                var tie = is(line, objective.under())
                        ? "service-line"
                        : line.under() != null && line.under().equalsIgnoreCase(objective.under()) ? "priority" : null;
                if (tie != null) {
                    pairs.add(new Pair(objective, line, tie));
                    led.add(line.reference());
                }
            }
            if (pairs.size() == before) {
                pairs.add(new Pair(objective, null, null));
            }
        }
        lines.stream()
                .filter(line -> !led.contains(line.reference()))
                .forEach(line -> pairs.add(new Pair(null, line, null)));
        return pairs;
    }

    private List<Contract> tied(PlanItem line) {
        return contracts.stream()
                .filter(contract -> line.reference().equalsIgnoreCase(contract.serviceLine()))
                .toList();
    }

    private PlanThread thread(Pair pair, @Nullable Contract contract) {
        var objective = pair.objective();
        var line = pair.line();
        var provider = contract == null ? null : provider(contract);
        var money = contract == null ? null : paid.get(contract.id());
        boolean known =
                money != null && money.from() != null && !money.suppliers().isEmpty();
        return new PlanThread(
                consortium,
                year,
                objective == null ? null : objective.reference(),
                objective == null ? null : objective.title(),
                pair.tie(),
                line != null ? line.reference() : contract == null ? null : contract.serviceLine(),
                line == null ? null : line.title(),
                line == null ? null : line.planned(),
                contract == null ? null : contract.id(),
                contract == null ? null : contract.title(),
                contract == null
                        ? null
                        : contract.suppliers().stream()
                                .map(ContractSupplier::name)
                                .collect(Collectors.joining("; ")),
                provider,
                contract == null ? null : contract.value(),
                known ? money.amount() : null,
                known ? money.from() : null,
                known ? money.to() : null,
                known ? money.confidence() : null,
                known ? money.others().size() : null,
                known ? payments(money) : null,
                contract == null ? List.of() : activity.getOrDefault(contract.id(), List.of()),
                provider == null ? null : feedback.get(provider.code()),
                missing(pair, contract, money, known));
    }

    private String payments(ContractPaid money) {
        return "/api/v1/payments?payer=%s%s&from=%s&to=%s&asAt=%d"
                .formatted(
                        consortium.code(),
                        money.suppliers().size() == 1
                                ? "&supplier=" + money.suppliers().getFirst().supplier()
                                : "",
                        money.from(),
                        money.to(),
                        edition);
    }

    private List<String> missing(Pair pair, @Nullable Contract contract, @Nullable ContractPaid money, boolean known) {
        var said = new ArrayList<String>();
        if (plan == null) {
            said.add(year == null ? "No plan is published." : "No plan of %s is published.".formatted(year));
        } else if (pair.line() == null) {
            said.add(
                    pair.objective() != null
                            ? "The plan ties this objective to no service line."
                            : contract.serviceLine() == null
                                    ? "The contract names no service line."
                                    : "The plan of %s has no service line '%s'."
                                            .formatted(year, contract.serviceLine()));
        } else if (pair.objective() == null) {
            said.add("No objective of the plan leads to this service line.");
        }
        if (contract == null) {
            said.add(
                    pair.line() == null
                            ? "So no contract can be found from it."
                            : "No published contract names this service line.");
        } else if (!known) {
            said.add(
                    money == null || money.from() == null
                            ? "No payments are published for the days of this contract."
                            : "No published payment names its provider.");
        }
        if (contract != null && activity.getOrDefault(contract.id(), List.of()).isEmpty()) {
            said.add(
                    year == null
                            ? "No activity of this contract is published."
                            : "No activity of this contract in %s is published.".formatted(year));
        }
        if (contract != null && provider(contract) == null) {
            said.add("The provider has no code in the register of contracts, so nothing that people say can be found.");
        }
        said.add("No indicator is published here yet.");
        return List.copyOf(said);
    }
}
