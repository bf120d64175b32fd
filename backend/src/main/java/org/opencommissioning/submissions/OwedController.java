package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.security.Caller;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/owed-returns")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
@Tag(name = "Submissions")
final class OwedController {
    private static final int MOST = 200;

    private final OwedQueries owed;

    OwedController(OwedQueries owed) {
        this.owed = owed;
    }

    /** What is owed. @param today the day on which this is said */
    @Serdeable
    @Schema(name = "OwedWorkList")
    record Owed(
            LocalDate today, @ArraySchema(maxItems = 200) List<OwedWork> items) {}

    /** Returns that the caller's organisations owe and have not published, the longest due first. */
    @Get
    HttpResponse<Owed> listOwedReturns(
            @Parameter(hidden = true) Caller caller,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of one organisation.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode organisation)
            throws SQLException {
        return SubmissionController.forTheCaller(new Owed(owed.today(), owed.list(caller, organisation, false, MOST)));
    }
}
