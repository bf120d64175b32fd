package org.opencommissioning.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.Period;

/** The accepted items of a plan's file, and what is to be said of them together. */
final class WholePlan {
    private final Consumer<Finding> findings;
    private final Map<String, PlanRow> items = new HashMap<>();
    private final List<PlanRow> rows = new ArrayList<>();
    private long refused;

    WholePlan(Consumer<Finding> findings) {
        this.findings = findings;
    }

    void refuse() {
        refused++;
    }

    long refused() {
        return refused;
    }

    long read() {
        return rows.size() + refused;
    }

    List<PlanRow> rows() {
        return List.copyOf(rows);
    }

    void add(PlanRow row) {
        var before = items.putIfAbsent(key(row.part(), row.reference()), row);
        if (before == null) {
            rows.add(row);
        } else {
            findings.accept(Finding.ofRow(
                    PlanRules.HAS_REFERENCE,
                    row.line(),
                    "Line %d is %s '%s' already.".formatted(before.line(), row.part(), row.reference())));
            refused++;
        }
    }

    private static String key(PlanPart part, String reference) {
        return part + " " + reference.toLowerCase(Locale.ROOT);
    }

    boolean saysItsStatus() {
        var status = items.get(key(PlanPart.STATEMENT, "status"));
        return status != null && PlanStatus.written(status.title()).isPresent();
    }

    void doubts(Period year) {
        for (var row : rows) {
            if (row.under() != null && !isThere(row.under())) {
                about(PlanRules.BELONGS_TO_SOMETHING, row, "There is no item '%s'.".formatted(row.under()));
            }
            if (row.part() == PlanPart.MILESTONE && row.under() != null) {
                withinScheme(row, items.get(key(PlanPart.SCHEME, row.under())));
            }
            if (row.part() == PlanPart.SCHEME) {
                addUp(row);
            }
        }
        var due = rows.stream().map(PlanRow::dueOn).filter(Objects::nonNull).toList();
        if (!due.isEmpty() && due.stream().allMatch(day -> day.isBefore(year.from()))) {
            findings.accept(Finding.ofFile(
                    PlanRules.YEAR_IS_NOT_OVER,
                    "The last thing is due on %s."
                            .formatted(due.stream().max(LocalDate::compareTo).orElseThrow())));
        }
    }

    private boolean isThere(String reference) {
        for (var part : PlanPart.values()) {
            if (items.containsKey(key(part, reference))) {
                return true;
            }
        }
        return false;
    }

    private void withinScheme(PlanRow milestone, PlanRow scheme) {
        if (scheme != null
                && scheme.startsOn() != null
                && milestone.dueOn() != null
                && milestone.dueOn().isBefore(scheme.startsOn())) {
            about(
                    PlanRules.MILESTONE_WITHIN_SCHEME,
                    milestone,
                    "It is due on %s, its scheme starts on %s.".formatted(milestone.dueOn(), scheme.startsOn()));
        }
    }

    private void addUp(PlanRow scheme) {
        var savings = rows.stream()
                .filter(row ->
                        row.part() == PlanPart.MILESTONE && scheme.reference().equalsIgnoreCase(row.under()))
                .map(PlanRow::planned)
                .toList();
        if (scheme.planned() == null || savings.isEmpty() || savings.contains(null)) {
            return;
        }
        var sum = savings.stream().reduce(Money.ZERO, Money::plus);
        if (!sum.equals(scheme.planned())) {
            about(
                    PlanRules.SAVINGS_ADD_UP,
                    scheme,
                    "Its milestones save £%s together, the scheme £%s.".formatted(sum, scheme.planned()));
        }
    }

    private void about(Rule rule, PlanRow row, String message) {
        findings.accept(Finding.ofRow(rule, row.line(), message));
    }
}
