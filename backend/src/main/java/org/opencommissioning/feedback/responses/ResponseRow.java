package org.opencommissioning.feedback.responses;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** One row of a file of answers. */
record ResponseRow(
        long line,
        List<String> cells,
        OrganisationCode healthwatch,
        String reference,
        ResponseKind kind,
        LocalDate saidOn,
        @Nullable LocalDate until,
        @Nullable Integer workingDays,
        @Nullable Integer rating,
        String words,
        @Nullable String change,
        @Nullable LocalDate changeBy,
        @Nullable LocalDate changedOn,
        @Nullable String evidence)
        implements ReturnRow {

    void canonical(Canonical out) {
        var begun = out.beginObject()
                .member("change", change)
                .member("changeBy", text(changeBy))
                .member("changedOn", text(changedOn))
                .member("evidence", evidence)
                .member("healthwatch", healthwatch.text())
                .member("kind", kind.slug())
                .member("line", line);
        // Rows that were hashed before there were ratings have no such member.
        (rating == null ? begun : begun.member("rating", rating.toString()))
                .member("reference", reference)
                .member("saidOn", saidOn.toString())
                .member("until", text(until))
                .member("words", words)
                .member("workingDays", text(workingDays))
                .endObject();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
