package org.opencommissioning.contracts.activity;

import static org.opencommissioning.contracts.activity.ActivityColumn.*;

import io.micronaut.core.annotation.Nullable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.disclosure.Figure;
import org.opencommissioning.disclosure.SmallCountRules;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.JudgedRow;
import org.opencommissioning.returns.reading.MonthText;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.Money;

/** Judges each row of a return of activity and makes its count a figure: the last place where the count is known. */
final class ActivityCheck {
    private static final long MOST = 10_000_000;

    private record Cell(String contract, YearMonth month, PointOfDelivery point) {}

    private final PlacedColumns<ActivityColumn> columns;
    private final Delivery delivery;
    private final Map<String, KnownContracts.Term> contracts;
    private final Consumer<Finding> findings;
    private final Set<Cell> seen = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> outside = new HashSet<>();
    private final List<ActivityRow> rows = new ArrayList<>();
    private JudgedRow<ActivityColumn> row;
    private long read;

    /** @param contracts of the published registers */
    ActivityCheck(
            PlacedColumns<ActivityColumn> columns,
            Delivery delivery,
            Map<String, KnownContracts.Term> contracts,
            Consumer<Finding> findings) {
        this.columns = columns;
        this.delivery = delivery;
        this.contracts = contracts;
        this.findings = findings;
    }

    long read() {
        return read;
    }

    List<ActivityRow> rows() {
        return rows;
    }

    long suppressed() {
        return rows.stream()
                .filter(one -> one.actual() instanceof Figure.Suppressed)
                .count();
    }

    void judge(SentRow sent) {
        read++;
        row = new JudgedRow<>(sent.line(), columns.cells(sent), columns::nameOf, findings);
        var reference = reference();
        var month = month();
        var point = point();
        var actual = count(ACTUAL, ActivityRules.ACTUAL_IS_A_COUNT);
        if (actual == null && row.text(ACTUAL).isEmpty()) {
            row.about(ActivityRules.ACTUAL_IS_A_COUNT, "The row does not say how many there were.");
        }
        var planned = count(PLANNED, ActivityRules.PLANNED_IS_A_COUNT);
        var price = price();
        if (!row.isRefused()) {
            isCountedOnce(new Cell(KnownContracts.key(delivery.publisher(), reference), month, point));
        }
        if (!row.isRefused()) {
            isContracted(reference, month);
            var rule = SmallCountRules.of(ActivityReturn.KIND, month.atDay(1));
            rows.add(new ActivityRow(row.line(), reference, month, point, planned, rule.of(actual), price, rule));
        }
    }

    private String reference() {
        var reference = row.text(CONTRACT);
        if (reference.length() > ContractId.LONGEST_REFERENCE
                || ContractId.plain(reference).isEmpty()) {
            row.about(ActivityRules.NAMES_A_CONTRACT, "The row has no such reference.");
        }
        return reference;
    }

    private @Nullable YearMonth month() {
        if (!columns.has(MONTH)) {
            return YearMonth.from(delivery.period().from());
        }
        var month = MonthText.written(row.text(MONTH)).orElse(null);
        if (month == null || !delivery.period().contains(month.atDay(1))) {
            row.about(ActivityRules.MONTH_IS_IN_PERIOD, MONTH, "This is no month of the return's period.");
        }
        return month;
    }

    private @Nullable PointOfDelivery point() {
        var point = PointOfDelivery.written(row.text(POINT)).orElse(null);
        if (point == null) {
            row.about(
                    ActivityRules.POINT_IS_KNOWN,
                    POINT,
                    "'%s' is no point of delivery of the list.".formatted(Finding.shortened(row.text(POINT))));
            return null;
        }
        var unit = row.text(UNIT);
        if (!unit.isEmpty() && ActivityUnit.written(unit).orElse(null) != point.unit()) {
            row.about(
                    ActivityRules.UNIT_IS_THAT_OF_POINT,
                    UNIT,
                    "'%s' is not what %s is counted in: %s."
                            .formatted(
                                    Finding.shortened(unit),
                                    point.code(),
                                    point.unit().code()));
        }
        return point;
    }

    /** What was sent is not repeated: a count that is no number may still be one of few patients. */
    private @Nullable Long count(ActivityColumn column, Rule rule) {
        var text = row.text(column).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,8}(\\.0+)?")) {
            long count = Long.parseLong(text.replaceAll("\\..*", ""));
            if (count <= MOST) {
                return count;
            }
        }
        row.about(rule, "What stands under %s is no such count.".formatted(columns.nameOf(column)));
        return null;
    }

    private @Nullable Money price() {
        var price = row.pounds(PRICE, ActivityRules.PRICE_IS_POUNDS);
        if (price != null && price.pence() < 0) {
            row.about(ActivityRules.PRICE_IS_POUNDS, PRICE, "The price is less than nothing.");
        }
        return price;
    }

    private void isCountedOnce(Cell cell) {
        if (!seen.add(cell)) {
            row.about(ActivityRules.COUNTED_ONCE, "An earlier row counts the same activity.");
        }
    }

    /** Said once of each contract, not of each of its rows. */
    private void isContracted(String reference, YearMonth month) {
        var key = KnownContracts.key(delivery.publisher(), reference);
        var term = contracts.get(key);
        if (term == null) {
            if (unknown.add(key)) {
                row.about(
                        ActivityRules.CONTRACT_IS_PUBLISHED,
                        "No published register of contracts has '%s'.".formatted(reference));
            }
        } else if (!term.holds(month) && outside.add(key)) {
            row.about(
                    ActivityRules.IS_OF_ITS_TERM,
                    "By the published registers '%s' does not run in this month.".formatted(reference));
        }
    }
}
