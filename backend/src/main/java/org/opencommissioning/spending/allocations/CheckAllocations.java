package org.opencommissioning.spending.allocations;

import static org.opencommissioning.spending.allocations.AllocationColumn.AMOUNT;
import static org.opencommissioning.spending.allocations.AllocationColumn.COMPONENT;
import static org.opencommissioning.spending.allocations.AllocationColumn.CONSORTIUM;
import static org.opencommissioning.spending.allocations.AllocationColumn.CONSORTIUM_CODE;
import static org.opencommissioning.spending.allocations.AllocationColumn.DECIDED_ON;
import static org.opencommissioning.spending.allocations.AllocationColumn.GROWTH;
import static org.opencommissioning.spending.allocations.AllocationColumn.OPENING_DISTANCE;
import static org.opencommissioning.spending.allocations.AllocationColumn.PRACTICE;
import static org.opencommissioning.spending.allocations.AllocationColumn.REGISTERED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;

/** Judges every line of a file of allocations, then what the lines come to together. */
final class CheckAllocations {
    private static final int NAMED = 5;

    private final FinancialYear year;
    private final AllocationLayout layout;
    private final KnownOfYear known;
    private final Consumer<Finding> findings;
    private final List<AllocationRow> accepted = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long refused;
    private long held;

    CheckAllocations(FinancialYear year, AllocationLayout layout, KnownOfYear known, Consumer<Finding> findings) {
        this.year = year;
        this.layout = layout;
        this.known = known;
        this.findings = findings;
    }

    Checked<AllocationRow> check(List<SentRow> rows) {
        rows.forEach(this::judge);
        takeOut(
                repeated(AllocationRow::key),
                AllocationRules.STANDS_ONCE,
                row -> "%s of %s stands more than once."
                        .formatted(row.component().slug(), row.consortium()));
        twins(rows).forEach(this::hold);
        reportBudgets();
        reportRunningCosts();
        reportMissing();
        if (!layout.has(AllocationColumn.COMPONENT)) {
            findings.accept(Finding.ofFile(
                    AllocationRules.HAS_COMPONENTS, "There is no column of components: all lines are programme."));
        }
        return isRefused()
                ? new Checked.Refused<>()
                : new Checked.Accepted<>(
                        new Checked.Counts(
                                accepted.size() + refused + held,
                                accepted.size(),
                                refused,
                                held,
                                sum(accepted.stream()
                                        .filter(row -> !row.isPractice())
                                        .toList()),
                                Money.ZERO,
                                Money.ZERO),
                        layout.headings(),
                        taker -> {
                            for (var row : accepted) {
                                taker.take(row);
                            }
                        });
    }

    private void judge(SentRow sent) {
        var check = new LineCheck(year, layout, known, sent, findings);
        var read = check.read();
        if (read != null) {
            accepted.add(read);
            seen.add(read.consortium().text());
        } else if (check.held()) {
            held++;
        } else {
            refused++;
        }
    }

    private Set<AllocationRow> repeated(Function<AllocationRow, String> key) {
        return accepted.stream().collect(Collectors.groupingBy(key)).values().stream()
                .filter(rows -> rows.size() > 1)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** Lines of the year's opening that are equal in everything but whose they are, told before it is asked whose. */
    private List<SentRow> twins(List<SentRow> rows) {
        return rows.stream()
                .filter(row -> !layout.text(row, REGISTERED).isEmpty()
                        && layout.text(row, DECIDED_ON).isEmpty())
                .collect(Collectors.groupingBy(this::figures))
                .values()
                .stream()
                .filter(same -> same.stream().map(this::named).distinct().count() > 1)
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(SentRow::line))
                .toList();
    }

    private List<String> figures(SentRow row) {
        return Stream.of(COMPONENT, PRACTICE, AMOUNT, OPENING_DISTANCE, GROWTH, REGISTERED)
                .map(column -> layout.text(row, column))
                .toList();
    }

    private String named(SentRow row) {
        return layout.text(row, CONSORTIUM_CODE) + " " + layout.text(row, CONSORTIUM);
    }

    /** Neither is known to be the right one, also where the register knows only one of the names. */
    private void hold(SentRow twin) {
        findings.accept(Finding.ofRow(
                AllocationRules.NO_TWINS,
                twin.line(),
                "%s for %s people stand for another consortium too."
                        .formatted(layout.text(twin, AMOUNT), layout.text(twin, REGISTERED))));
        if (accepted.removeIf(row -> row.line() == twin.line())) {
            held++;
        }
    }

    private void takeOut(Set<AllocationRow> rows, Rule rule, Function<AllocationRow, String> message) {
        for (var row : accepted.stream().filter(rows::contains).toList()) {
            findings.accept(Finding.ofRow(rule, row.line(), message.apply(row)));
            refused++;
        }
        accepted.removeAll(rows);
    }

    private void reportBudgets() {
        of(Component.PRACTICE_BUDGET).forEach((consortium, budgets) -> {
            var programme = sum(of(Component.PROGRAMME).getOrDefault(consortium, List.of()));
            var difference = sum(budgets).plus(programme.negated());
            if (difference.pence() != 0) {
                findings.accept(Finding.ofFile(
                        AllocationRules.BUDGETS_ADD_UP,
                        "The practice budgets of %s come to £%s, its programme component to £%s: £%s apart."
                                .formatted(consortium, sum(budgets), programme, difference)));
            }
        });
    }

    private void reportRunningCosts() {
        if (known.runningCostsCap() == null) {
            return;
        }
        var programme = of(Component.PROGRAMME);
        of(Component.RUNNING_COSTS).forEach((consortium, rows) -> {
            var people = programme.getOrDefault(consortium, List.of()).stream()
                    .map(row -> row.sizes().registered())
                    .filter(registered -> registered != null)
                    .findFirst();
            people.ifPresent(registered -> {
                var perHead = sum(rows).pounds().divide(BigDecimal.valueOf(registered), 2, RoundingMode.HALF_UP);
                if (perHead.compareTo(known.runningCostsCap()) > 0) {
                    findings.accept(Finding.ofFile(
                            AllocationRules.WITHIN_THE_CAP,
                            "%s has £%s a head for running costs; the range ends at £%s."
                                    .formatted(consortium, perHead, known.runningCostsCap())));
                }
            });
        });
    }

    private void reportMissing() {
        var missing = known.open().entrySet().stream()
                .filter(open -> !seen.contains(open.getKey()))
                .map(open -> open.getValue() + " (" + open.getKey() + ")")
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            findings.accept(Finding.ofFile(
                    AllocationRules.NOBODY_IS_MISSING,
                    "%,d %s not in the file: %s%s."
                            .formatted(
                                    missing.size(),
                                    missing.size() == 1 ? "consortium is" : "consortia are",
                                    missing.stream().limit(NAMED).collect(Collectors.joining(", ")),
                                    missing.size() > NAMED ? " and others" : "")));
        }
    }

    private boolean isRefused() {
        if (accepted.size() + held == 0) {
            findings.accept(Finding.ofFile(AllocationRules.HAS_ROWS, "No line of the file could be accepted."));
            return true;
        }
        if (refused > accepted.size() + held) {
            findings.accept(Finding.ofFile(
                    AllocationRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d lines are refused.".formatted(refused, accepted.size() + refused + held)));
            return true;
        }
        return false;
    }

    private TreeMap<String, List<AllocationRow>> of(Component component) {
        return accepted.stream()
                .filter(row -> row.component() == component)
                .collect(Collectors.groupingBy(row -> row.consortium().text(), TreeMap::new, Collectors.toList()));
    }

    private static Money sum(List<AllocationRow> rows) {
        return rows.stream().map(AllocationRow::amount).reduce(Money.ZERO, Money::plus);
    }
}
