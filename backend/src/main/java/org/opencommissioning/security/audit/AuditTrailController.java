package org.opencommissioning.security.audit;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;

/** The audit trail for programs of stewards. */
@Tag(name = "Audit")
@Controller("/api/v1/audit-trail")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class AuditTrailController {
    private static final int LARGEST = 1000;

    private final DataSource writer;
    private final AuditQueries queries;

    AuditTrailController(@Named("writer") DataSource writer, AuditQueries queries) {
        this.writer = writer;
        this.queries = queries;
    }

    /**
     * Entries, newest first.
     *
     * @param next what to send as {@code before} for the entries before these; null where there are none
     */
    @Serdeable
    @Schema(name = "AuditList")
    record AuditList(
            @ArraySchema(maxItems = 1000) List<AuditLine> items,
            @Nullable Long next) {}

    @Get
    @Operation(summary = "Who did what when, from where, newest first")
    AuditList listAuditTrail(
            @Parameter(hidden = true) Caller caller,
            @Nullable @QueryValue @Parameter(description = "Number of the account that acted") Long account,
            @Nullable @QueryValue @Parameter(description = "What was done, such as sign-in") String act,
            @Nullable @QueryValue @Parameter(description = "Whose record it was") OrganisationCode organisation,
            @Nullable @QueryValue @Parameter(description = "done, refused or failed") String outcome,
            @Nullable @QueryValue @Parameter(description = "First day, in England") LocalDate from,
            @Nullable @QueryValue @Parameter(description = "Last day, in England") LocalDate to,
            @Nullable @QueryValue @Parameter(description = "Entries with smaller numbers") Long before,
            @Nullable @QueryValue @Parameter(description = "1 to 1,000, 100 by default") Integer limit)
            throws SQLException {
        Permissions.requireAnywhere(caller, Act.READ_AUDIT_TRAIL);
        int most = limit == null ? 100 : limit;
        if (most < 1 || most > LARGEST) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "limit", Integer.toString(most), "The limit is out of range.", "Give 1 to 1,000.");
        }
        var filter = new AuditQueries.Filter(account, act, organisation, outcome(outcome), from, to);
        try (var connection = writer.getConnection()) {
            var lines = queries.list(connection, filter, before == null ? Long.MAX_VALUE : before, most + 1);
            boolean more = lines.size() > most;
            var shown = more ? lines.subList(0, most) : lines;
            return new AuditList(shown, more ? shown.getLast().number() : null);
        }
    }

    private static @Nullable Outcome outcome(@Nullable String slug) {
        return slug == null
                ? null
                : Outcome.find(slug)
                        .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                                "outcome",
                                slug,
                                "There is no outcome '" + slug + "'.",
                                "Write done, refused or failed."));
    }
}
