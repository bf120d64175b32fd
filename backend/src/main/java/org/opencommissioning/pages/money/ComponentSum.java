package org.opencommissioning.pages.money;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.spending.allocations.Allocation;
import org.opencommissioning.values.Money;

/** A component of a year's allocation: opening + changes = amount. */
@Serdeable
record ComponentSum(String component, Money opening, Money changes, Money amount, List<Allocation> lines) {
    static ComponentSum of(String component, List<Allocation> lines) {
        var opening =
                sum(lines.stream().filter(line -> line.decidedOn() == null).toList());
        var amount = sum(lines);
        return new ComponentSum(component, opening, amount.plus(opening.negated()), amount, lines);
    }

    static Money sum(List<Allocation> lines) {
        return lines.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus);
    }
}
