package org.opencommissioning.plans.comparison;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.plans.PlanDuty;
import org.opencommissioning.plans.PlanId;
import org.opencommissioning.plans.PlanInFull;
import org.opencommissioning.plans.PlanItem;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.plans.PlanQueries;
import org.opencommissioning.plans.progress.ItemProgress;
import org.opencommissioning.plans.progress.ProgressQueries;
import org.opencommissioning.plans.progress.Rating;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.Money;

/** Puts two to four plans side by side. */
@Singleton
public final class ComparePlans {
    public static final int MOST = 4;

    private final PlanQueries plans;
    private final ProgressQueries progress;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;

    ComparePlans(PlanQueries plans, ProgressQueries progress, PaymentScopes scopes, TotalsQueries totals) {
        this.plans = plans;
        this.progress = progress;
        this.scopes = scopes;
        this.totals = totals;
    }

    /**
     * Which plans are meant, each once, in the order in which they were named.
     *
     * @param ids each one id, or several divided by commas
     * @throws org.opencommissioning.api.problems.Refusal where one has not the shape of an id, or there are more than four
     */
    public static List<PlanId> asked(Collection<String> ids) {
        var asked = ids.stream()
                .flatMap(id -> Stream.of(id.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(ComparePlans::id)
                .distinct()
                .toList();
        if (asked.size() > MOST) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "of", String.join(",", ids), "These are more than four plans.", "Name two to four.");
        }
        return asked;
    }

    private static PlanId id(String text) {
        return PlanId.find(text)
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "of",
                        text,
                        "'" + text + "' is no plan's id.",
                        "Write consortium and year, 9N4-2013-14, as /api/v1/plans says them."));
    }

    /** @throws org.opencommissioning.api.problems.Refusal where a plan is not published, or only one is named */
    public PlanComparison compare(Snapshot snapshot, List<PlanId> ids) throws SQLException {
        if (ids.size() < 2) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "of",
                    ids.isEmpty() ? "" : ids.getFirst().toString(),
                    "Nothing to compare it with.",
                    "Name two to four plans.");
        }
        var found = new ArrayList<PlanInFull>();
        var compared = new ArrayList<ComparedPlan>();
        for (var id : ids) {
            var plan = plans.find(snapshot, id.toString())
                    .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                            "of",
                            id.toString(),
                            "No plan of " + id.consortium() + " for " + id.year() + " is published.",
                            "Choose one that /api/v1/plans lists."));
            found.add(plan);
            compared.add(compared(plan, progress.of(snapshot, id), paid(snapshot, id)));
        }
        boolean isOneConsortium =
                ids.stream().map(PlanId::consortium).distinct().count() == 1;
        return new PlanComparison(
                isOneConsortium ? "reference" : "title", List.copyOf(compared), items(found, isOneConsortium));
    }

    private @Nullable Money paid(Snapshot snapshot, PlanId id) throws SQLException {
        var filter = PaymentFilter.paidBy(id.consortium()).in(id.year().period());
        var sum = totals.sum(snapshot, scopes.of(snapshot, filter));
        return sum.lines() == 0 ? null : sum.amount();
    }

    private static ComparedPlan compared(PlanInFull plan, List<ItemProgress> progress, @Nullable Money paid) {
        return new ComparedPlan(
                plan.plan(),
                count(progress, Rating.REACHED, Rating.REACHED_LATE),
                count(progress, Rating.ON_TRACK),
                count(progress, Rating.BEHIND),
                count(progress, Rating.OVERDUE),
                count(progress, Rating.NOT_DUE, Rating.NOT_REPORTED, Rating.NOT_RATED),
                (int) plan.duties().stream().filter(PlanDuty::met).count(),
                plan.duties().size(),
                paid);
    }

    private static int count(List<ItemProgress> progress, Rating... ratings) {
        var counted = Set.of(ratings);
        return (int) progress.stream()
                .filter(item -> item.part() == PlanPart.OBJECTIVE && !item.dropped())
                .filter(item -> counted.contains(item.rating()))
                .count();
    }

    private static List<ComparedItem> items(List<PlanInFull> plans, boolean byReference) {
        var items = new LinkedHashMap<String, List<PlanItem>>();
        for (var plan : plans) {
            for (var item : plan.items()) {
                if (item.part() != PlanPart.STATEMENT) {
                    var same = items.computeIfAbsent(key(item, byReference), key -> new ArrayList<>());
                    if (same.stream().noneMatch(other -> isOfOnePlan(other, item))) {
                        same.add(item);
                    }
                }
            }
        }
        return items.values().stream()
                .map(same ->
                        new ComparedItem(same.getFirst().part(), same.getFirst().title(), List.copyOf(same)))
                .sorted(Comparator.comparing(ComparedItem::part))
                .toList();
    }

    private static boolean isOfOnePlan(PlanItem one, PlanItem other) {
        return one.year().equals(other.year())
                && one.consortium().code().equals(other.consortium().code());
    }

    private static String key(PlanItem item, boolean byReference) {
        var sign = byReference
                ? item.reference()
                : item.title().replaceAll("\\s+", " ").strip();
        return item.part() + " " + sign.toLowerCase(Locale.ROOT);
    }
}
