package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.sql.SQLException;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.returns.Guidance.Ruling;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
@Tag(name = "Submissions")
final class HeldRowController {
    private static final int PAGE = 25;

    private final Once once;
    private final SubmissionActs acts;
    private final HeldRowQueries held;
    private final SubmissionQueries submissions;

    HeldRowController(Once once, SubmissionActs acts, HeldRowQueries held, SubmissionQueries submissions) {
        this.once = once;
        this.acts = acts;
        this.held = held;
        this.submissions = submissions;
    }

    /** Rows of any organisation that wait for a moderator, the longest waiting first. */
    @Get("/held-rows")
    HttpResponse<HeldRow.Page> listHeldRows(
            @Parameter(hidden = true) Caller caller,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Where to go on: `next` of the page before.")
                    @Schema(maxLength = 40, pattern = "^[0-9]+-[0-9]+$")
                    String after)
            throws SQLException, IOException {
        return SubmissionController.forTheCaller(held.queue(caller, after, PAGE));
    }

    /** Held rows of one submission, with what was decided about them. */
    @Get("/submissions/{id}/held-rows")
    HttpResponse<HeldRow.Page> listSubmissionHeldRows(
            @Parameter(hidden = true) Caller caller,
            @PathVariable long id,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Where to go on: `next` of the page before.")
                    @Schema(maxLength = 40, pattern = "^[0-9]+-[0-9]+$")
                    String after)
            throws SQLException, IOException {
        return SubmissionController.forTheCaller(held.list(caller, id, after, PAGE));
    }

    /** What becomes of a held row. */
    @Serdeable
    @Schema(name = "NewDecision")
    @Introspected
    record Decision(
            @Schema(
                    allowableValues = {"release", "refuse"},
                    example = "release")
            String ruling,

            @Schema(maxLength = 1000, example = "The payee is a company, not a person.")
            String reason) {}

    /** Decides about one held row. The file is checked again; a row released after its publication comes with the next. */
    @Post("/submissions/{id}/held-rows/{line}")
    HttpResponse<Submission> decideHeldRow(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @PathVariable long line,
            @Body Decision said)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Submission.class, said.toString(), connection -> {
            acts.decide.decide(connection, actor, id, line, ruling(said.ruling()), said.reason());
            return Once.Done.ok(submissions.get(connection, actor.caller(), id));
        });
    }

    static Ruling ruling(@Nullable String text) {
        return switch (text == null ? "" : text) {
            case "release" -> Ruling.RELEASE;
            case "refuse" -> Ruling.REFUSE;
            default ->
                throw ProblemKind.BAD_VALUE.refusal(
                        "ruling", text, "'" + text + "' is no ruling.", "Give release or refuse.");
        };
    }
}
