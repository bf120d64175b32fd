package org.opencommissioning.spending.totals;

import static org.opencommissioning.spending.totals.Dimension.AREA;
import static org.opencommissioning.spending.totals.Dimension.MONTH;
import static org.opencommissioning.spending.totals.Dimension.PAYER;
import static org.opencommissioning.spending.totals.Dimension.SUPPLIER;
import static org.opencommissioning.spending.totals.Dimension.TYPE;
import static org.opencommissioning.spending.totals.Dimension.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of totals that publishing keeps (V0021).
 *
 * @param newest whether it holds the newest state; otherwise it holds every publication's own totals
 * @param keys   what tells its rows apart, besides the publication
 */
record RollUp(String table, boolean newest, Set<Dimension> keys) {
    /** Smallest first. */
    private static final List<RollUp> ALL = List.of(
            new RollUp("total_month", true, Set.of(MONTH)),
            new RollUp("total_supplier", true, Set.of(SUPPLIER)),
            new RollUp("total_payer_month", true, Set.of(PAYER, MONTH)),
            new RollUp("total_area_month", true, Set.of(AREA, MONTH)),
            new RollUp("total_type_month", true, Set.of(TYPE, MONTH)),
            new RollUp("total_payer_area", true, Set.of(PAYER, AREA, MONTH)),
            new RollUp("total_payer_type", true, Set.of(PAYER, TYPE, MONTH)),
            new RollUp("total_supplier_month", true, Set.of(SUPPLIER, MONTH)),
            new RollUp("total_payer_supplier", true, Set.of(PAYER, SUPPLIER, YEAR)),
            new RollUp("payment_by_area", false, Set.of(PAYER, AREA, MONTH)),
            new RollUp("payment_by_type", false, Set.of(PAYER, TYPE, MONTH)),
            new RollUp("payment_by_supplier", false, Set.of(PAYER, SUPPLIER, MONTH)));

    /**
     * The smallest that answers a question; none where only the payments themselves do.
     *
     * @param needed     what the question filters and groups by
     * @param wholeYears whether its range is whole financial years, so that years serve as well as months
     */
    static Optional<RollUp> find(Set<Dimension> needed, boolean wholeYears, boolean newest) {
        return ALL.stream()
                .filter(rollUp -> newest || !rollUp.newest)
                .filter(rollUp -> rollUp.answers(needed, wholeYears))
                .findFirst();
    }

    private boolean answers(Set<Dimension> needed, boolean wholeYears) {
        return needed.stream()
                .allMatch(dimension ->
                        keys.contains(dimension) || (dimension == MONTH && wholeYears && keys.contains(YEAR)));
    }
}
