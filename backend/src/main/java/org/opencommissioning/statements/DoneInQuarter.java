package org.opencommissioning.statements;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.activity.ActivitySum;
import org.opencommissioning.contracts.activity.ActivityUnit;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * What returns of activity say of a quarter.
 *
 * @param published months of which the consortium's activity is published
 * @param sums      of the quarter, by the contract's id
 */
record DoneInQuarter(
        OrganisationCode consortium,
        Quarter quarter,
        long edition,
        Set<YearMonth> published,
        Map<String, List<ActivitySum>> sums) {

    /** @param tied the contracts of the service */
    StatementActivity of(List<Contract> tied) {
        var missing = quarter.months().stream()
                .filter(month -> !published.contains(month))
                .toList();
        if (missing.size() == quarter.months().size()) {
            return StatementActivity.notPublished("No contract activity of these months is published.");
        }
        var byUnit = new EnumMap<ActivityUnit, ActivitySum>(ActivityUnit.class);
        int silent = 0;
        for (var contract : tied) {
            var own = sums.getOrDefault(contract.id(), List.of());
            own.forEach(sum -> byUnit.merge(sum.unit(), sum, ActivitySum::plus));
            silent += own.isEmpty() ? 1 : 0;
        }
        if (byUnit.isEmpty()) {
            return StatementActivity.notPublished(
                    tied.isEmpty()
                            ? "No published contract is tied to this service."
                            : "Of none of its contracts is any activity published.");
        }
        return said(List.copyOf(byUnit.values()), missing, silent);
    }

    private StatementActivity said(List<ActivitySum> done, List<YearMonth> missing, int silent) {
        var gaps = new ArrayList<String>();
        if (!missing.isEmpty()) {
            gaps.add("Activity of %s is not published."
                    .formatted(missing.stream()
                            .map(month -> Period.ofMonth(month).inWords())
                            .collect(Collectors.joining(" and "))));
        }
        if (silent > 0) {
            gaps.add("Of %d more of its contracts no activity is published.".formatted(silent));
        }
        return gaps.isEmpty()
                ? StatementActivity.known(done, source())
                : StatementActivity.part(done, String.join(" ", gaps), source());
    }

    private String source() {
        return "/api/v1/contract-activity?consortium=%s&from=%s&to=%s&asAt=%d"
                .formatted(consortium, quarter.months().getFirst(), quarter.lastMonth(), edition);
    }
}
