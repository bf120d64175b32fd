package org.opencommissioning.contracts.activity;

import io.micronaut.core.annotation.Nullable;
import java.time.YearMonth;
import java.util.List;
import org.opencommissioning.disclosure.Figure;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;

/**
 * Activity of a contract as it crosses the wall. The exact count is not in it: from here on there is only the figure.
 *
 * @param planned by the contract, for the month; no count of patients, so it is published as it is
 * @param actual  shown or suppressed, made of this row's count alone
 * @param price   of one; what was done is valued by readers' figure, since an exact value would give the exact count away
 */
record ActivityRow(
        long line,
        String reference,
        YearMonth month,
        PointOfDelivery point,
        @Nullable Long planned,
        Figure actual,
        @Nullable Money price,
        SmallCounts rule)
        implements ReturnRow {
    static final List<String> HEADINGS = List.of(
            "Contract reference",
            "Month",
            "Point of delivery",
            "Unit",
            "Planned activity",
            "Actual activity",
            "Price £");
    static final String SUPPRESSED = "suppressed";

    /** What the public sees of the line: the figure in place of what was sent. */
    @Override
    public List<String> cells() {
        return List.of(
                reference,
                month.toString(),
                point.code(),
                point.unit().code(),
                planned == null ? "" : planned.toString(),
                text(actual),
                price == null ? "" : price.toString());
    }

    void canonical(Canonical out) {
        canonical(out, line, text(actual), reference, month.toString(), planned, point.code(), price);
    }

    static void canonical(
            Canonical out,
            long line,
            String actual,
            String reference,
            String month,
            @Nullable Long planned,
            String point,
            @Nullable Money price) {
        out.beginObject()
                .member("actual", actual)
                .member("contract", reference)
                .member("line", line)
                .member("month", month)
                .member("planned", planned == null ? null : planned.toString())
                .member("point", point)
                .member("price", price == null ? null : price.toString())
                .endObject();
    }

    static String text(Figure figure) {
        return switch (figure) {
            case Figure.Shown(var value) -> Long.toString(value);
            case Figure.Suppressed() -> SUPPRESSED;
            case Figure.NotAvailable() -> throw new IllegalArgumentException("A row that was sent has a count");
        };
    }
}
