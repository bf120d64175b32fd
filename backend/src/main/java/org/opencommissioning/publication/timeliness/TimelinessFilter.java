package org.opencommissioning.publication.timeliness;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.DateParameter;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.OrganisationCode;

/** Which returns are meant; null where it does not matter. */
@Introspected
public record TimelinessFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the organisation that owes.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N6")
        OrganisationCode organisation,

        @Nullable
        @QueryValue
        @Parameter(description = "Kind of return.")
        @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
        String kind,

        @Nullable
        @QueryValue
        @Parameter(description = "Whether it came: `on-time`, `late`, `missing`, `not-due`.")
        @Schema(
                allowableValues = {"on-time", "late", "missing", "not-due"},
                example = "missing")
        String status,

        @Nullable
        @QueryValue
        @Parameter(description = "First day or month of the periods that count.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2012-04")
        String from,

        @Nullable
        @QueryValue
        @Parameter(description = "Last day or month of the periods that count.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2013-03")
        String to) {
    public static final List<String> STATUSES = List.of("on-time", "late", "missing", "not-due");

    /** @throws org.opencommissioning.api.problems.Refusal when a value cannot be one */
    public Where where(State state) {
        if (status != null && !STATUSES.contains(status)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "status",
                    status,
                    "'" + status + "' is not a status.",
                    "Give one of " + String.join(", ", STATUSES) + ".");
        }
        var first = DateParameter.parse("from", from);
        var last = DateParameter.parse("to", to);
        return Where.all()
                .with("edition", state.edition().number())
                .with("today", today(state))
                .and("r.code = :organisation", "organisation", organisation == null ? null : organisation.text())
                .and("r.kind = :kind", "kind", kind)
                .and("r.status = :status", "status", status)
                .and("r.first_day >= :from", "from", first == null ? null : first.from())
                .and("r.first_day < :to", "to", last == null ? null : last.to());
    }

    /** The day on which this is said: that of the edition, so that the same question has the same answer for ever. */
    static LocalDate today(State state) {
        var at = state.edition().publishedAt();
        return at == null ? LocalDate.EPOCH : LocalDate.ofInstant(at, AsAt.ENGLAND);
    }
}
