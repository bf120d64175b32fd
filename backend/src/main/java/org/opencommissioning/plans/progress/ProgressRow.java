package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;

/** What was reported of one item, as it was sent. */
record ProgressRow(
        long line,
        List<String> cells,
        PlanPart part,
        String reference,
        @Nullable BigDecimal value,
        @Nullable Money saved,
        @Nullable LocalDate reachedOn,
        @Nullable String narrative)
        implements ReturnRow {

    void canonical(Canonical out) {
        out.beginObject()
                .member("line", line)
                .member("narrative", narrative)
                .member("part", part.code())
                .member("reachedOn", reachedOn == null ? null : reachedOn.toString())
                .member("reference", reference)
                .member("saved", saved == null ? null : saved.toString())
                .member(
                        "value",
                        value == null ? null : value.stripTrailingZeros().toPlainString())
                .endObject();
    }
}
