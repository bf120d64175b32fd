package org.opencommissioning.interests.companies;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** A company whose link with an organisation somebody has confirmed. */
record CompanyRow(
        long line,
        List<String> cells,
        String number,
        String name,
        String status,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate ceasedOn,
        boolean communityInterest,
        OrganisationCode organisation,
        FoundBy foundBy)
        implements ReturnRow {

    void canonical(Canonical out) {
        out.beginObject()
                .member("ceasedOn", text(ceasedOn))
                .member("communityInterest", Boolean.toString(communityInterest))
                .member("createdOn", text(createdOn))
                .member("foundBy", foundBy.code())
                .member("line", line)
                .member("name", name)
                .member("number", number)
                .member("organisation", organisation.text())
                .member("status", status)
                .endObject();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
