package org.opencommissioning.plans;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** One item of a plan as it was sent. */
record PlanRow(
        long line,
        List<String> cells,
        PlanPart part,
        String reference,
        @Nullable String under,
        String title,
        @Nullable String detail,
        @Nullable String source,
        @Nullable Integer domain,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable String unit,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable String owner,
        @Nullable String evidence,
        @Nullable Money planned,
        @Nullable BigDecimal activity,
        @Nullable OrganisationCode partner,
        @Nullable String document)
        implements ReturnRow {

    void canonical(Canonical out) {
        out.beginObject()
                .member("activity", number(activity))
                .member("baseline", number(baseline))
                .member("detail", detail);
        if (document != null) { // rows from before there were documents keep their form
            out.member("document", document);
        }
        out.member("domain", text(domain))
                .member("dueOn", text(dueOn))
                .member("evidence", evidence)
                .member("line", line)
                .member("owner", owner)
                .member("part", part.code())
                .member("partner", text(partner))
                .member("planned", text(planned))
                .member("reference", reference)
                .member("source", source)
                .member("startsOn", text(startsOn))
                .member("target", number(target))
                .member("title", title)
                .member("under", under)
                .member("unit", unit)
                .endObject();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The shortest way to write it, which is the same however the database keeps it. */
    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
