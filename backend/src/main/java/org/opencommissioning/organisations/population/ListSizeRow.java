package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/**
 * What one line of a return says of one practice, or of the people in a consortium's area who are registered with none.
 *
 * @param registered   whether they are a practice's; otherwise {@code code} is the consortium's
 * @param commissioner whose practice it is, as the file says; null where it does not
 * @param people       how many
 * @param weighted     the same, weighted for need; null where the file gives none
 */
record ListSizeRow(
        long line,
        List<String> cells,
        boolean registered,
        OrganisationCode code,
        @Nullable OrganisationCode commissioner,
        LocalDate countedOn,
        int people,
        @Nullable BigDecimal weighted)
        implements ReturnRow {

    /** As the log hashes it. */
    void canonical(Canonical out) {
        out.beginObject()
                .member("code", code.text())
                .member("commissioner", commissioner == null ? null : commissioner.text())
                .member("countedOn", countedOn.toString())
                .member("line", line)
                .member("people", people)
                .member("registered", Boolean.toString(registered))
                .member("weighted", weighted == null ? null : weighted.toPlainString())
                .endObject();
    }
}
