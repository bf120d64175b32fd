package org.opencommissioning.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.opencommissioning.api.lists.PeriodParameter;
import org.opencommissioning.api.problems.FieldError;
import org.opencommissioning.api.problems.Problem;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.Once;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** What a HealthWatch's own program sends, and how it learns what became of it: the same rules and states as by file. */
@Controller("/api/v1/sent-feedback")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
@Tag(name = "Submissions")
final class SentFeedbackController {
    private static final int MOST_ITEMS = 1_000;
    /** An item is taken on three connections; more at once could wait for each other. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final SendFeedback send;
    private final ModerateFeedback moderate;
    private final Once once;
    private final Semaphore places = new Semaphore(AT_ONCE);

    SentFeedbackController(SendFeedback send, ModerateFeedback moderate, Once once) {
        this.send = send;
        this.moderate = moderate;
        this.once = once;
    }

    /** Items of a period. @param period as {@code 2013-06} @param items 1 to 1,000 */
    @Serdeable
    @Schema(name = "NewFeedbackBatch")
    record NewBatch(
            @Schema(maxLength = 20, example = "2013-06") String period,
            @ArraySchema(minItems = 1, maxItems = 1000) List<NewFeedback> items) {}

    /** What a HealthWatch has sent. @param unscreened files that were received and that screening has not read yet */
    @Serdeable
    @Schema(name = "SentFeedbackList")
    record SentList(
            @ArraySchema(maxItems = 500) List<SentFeedback> items,
            @ArraySchema(maxItems = 100) List<SentFeedback.Unscreened> unscreened) {}

    /** Why something is taken back. */
    @Serdeable
    @Schema(name = "TakenBack")
    record TakenBack(
            @Schema(minLength = 10, maxLength = 500, example = "The person asked for it.")
            String reason) {}

    /**
     * Sends one item. It joins this month's batch, is screened, and waits for a moderator; the very same item sent again changes nothing. What is
     * wrong with it is said field by field, by the rules of the return `feedback`.
     */
    @Post("/{healthwatch}")
    HttpResponse<SentFeedback> sendFeedback(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable OrganisationCode healthwatch,
            @Body NewFeedback item)
            throws SQLException, IOException {
        Permissions.require(actor.caller(), Act.SUBMIT_RETURN, healthwatch);
        return inTurn(() -> once.answer(
                request, actor.caller(), SentFeedback.class, item.toString(), connection -> switch (send.send(
                        actor, healthwatch, item.cells())) {
                    case SendFeedback.Sent.Waits() -> {
                        var sent = find(actor.caller(), healthwatch, item.reference());
                        yield Once.Done.created("/api/v1/sent-feedback/" + healthwatch + "/" + sent.reference(), sent);
                    }
                    case SendFeedback.Sent.Refused(var findings) -> throw refusal(findings);
                }));
    }

    /**
     * Sends all items of a period, as the file of that period does: a later batch of the same period stands in place of an earlier one. A body may
     * be 1 MB long; send more as a file.
     */
    @Post("/{healthwatch}/batches")
    HttpResponse<SentBatch> sendFeedbackBatch(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable OrganisationCode healthwatch,
            @Body NewBatch batch)
            throws SQLException, IOException {
        Permissions.require(actor.caller(), Act.SUBMIT_RETURN, healthwatch);
        var items = batch.items();
        if (items == null || items.isEmpty() || items.size() > MOST_ITEMS) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "items", null, "A batch holds 1 to " + MOST_ITEMS + " items.", "Send more of them as a file.");
        }
        return inTurn(() -> once.answer(
                request,
                actor.caller(),
                SentBatch.class,
                batch.toString(),
                connection -> Once.Done.ok(send.sendBatch(
                        actor,
                        healthwatch,
                        period(batch.period()),
                        items.stream().map(NewFeedback::cells).toList()))));
    }

    /** What the HealthWatch has sent, the newest first, 500 at most, and where each item stands: each state with its time. */
    @Get("/{healthwatch}")
    HttpResponse<SentList> listSentFeedback(
            @Parameter(hidden = true) Actor actor,
            @PathVariable OrganisationCode healthwatch,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Where it stands.")
                    @Schema(
                            allowableValues = {
                                "screened",
                                "second-needed",
                                "moderated",
                                "published",
                                "returned",
                                "withdrawn",
                                "left-out"
                            },
                            example = "returned")
                    String state)
            throws SQLException {
        var items = sent(actor.caller(), healthwatch).stream()
                .filter(item -> state == null || item.state().equals(state))
                .toList();
        return forTheCaller(new SentList(items, moderate.listUnscreened(actor.caller(), healthwatch)));
    }

    /** Where one item stands; its newest words where it was sent more than once. */
    @Get("/{healthwatch}/{reference}")
    HttpResponse<SentFeedback> findSentFeedback(
            @Parameter(hidden = true) Actor actor,
            @PathVariable OrganisationCode healthwatch,
            @PathVariable @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-0601")
                    String reference)
            throws SQLException {
        return forTheCaller(find(actor.caller(), healthwatch, reference));
    }

    /** Takes back what is not public yet, with the reason. */
    @Post("/{healthwatch}/{reference}/withdrawal")
    HttpResponse<SentFeedback> withdrawSentFeedback(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable OrganisationCode healthwatch,
            @PathVariable @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-0601")
                    String reference,
            @Body TakenBack why)
            throws SQLException, IOException {
        Permissions.require(actor.caller(), Act.SUBMIT_RETURN, healthwatch);
        find(actor.caller(), healthwatch, reference);
        return inTurn(() -> once.answer(request, actor.caller(), SentFeedback.class, why.toString(), connection -> {
            var came = moderate.withdraw(actor.caller(), healthwatch, reference, reason(why));
            if (came instanceof Moderated.IsPublic) {
                throw ProblemKind.WRONG_STATE.refusal("It is public. Ask a moderator to withdraw the publication.");
            }
            return Once.Done.ok(find(actor.caller(), healthwatch, reference));
        }));
    }

    private List<SentFeedback> sent(Caller caller, OrganisationCode healthwatch) throws SQLException {
        Permissions.require(caller, Act.SUBMIT_RETURN, healthwatch);
        return moderate.listSent(caller, healthwatch);
    }

    private SentFeedback find(Caller caller, OrganisationCode healthwatch, @Nullable String reference)
            throws SQLException {
        return sent(caller, healthwatch).stream()
                .filter(item -> item.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> ProblemKind.NOT_FOUND.refusal("You have sent nothing of that reference."));
    }

    private static Period period(@Nullable String text) {
        return PeriodParameter.parse("period", text, Period::parseMonth);
    }

    private static Correction reason(TakenBack why) {
        try {
            return new Correction(why.reason() == null ? "" : why.reason());
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal("reason", null, "A reason is missing.", "Give 10 to 500 characters.");
        }
    }

    /** What was sent is not repeated: it may tell who somebody is. */
    private static Refusal refusal(List<Finding> findings) {
        var faults = findings.stream()
                .limit(50)
                .map(finding -> new FieldError(
                        FeedbackRules.field(finding.rule()),
                        null,
                        finding.rule().sentence(),
                        finding.rule().mend()))
                .toArray(FieldError[]::new);
        return new Refusal(Problem.of(ProblemKind.BAD_VALUE, "The item is not as it should be.")
                .with(faults));
    }

    private interface Turn<T> {
        HttpResponse<T> take() throws SQLException, IOException;
    }

    private <T> HttpResponse<T> inTurn(Turn<T> turn) throws SQLException, IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemKind.UNAVAILABLE.refusal("Too much is sent at once. Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemKind.UNAVAILABLE.refusal("The portal is stopping.");
        }
        try {
            return turn.take();
        } finally {
            places.release();
        }
    }

    private static <T> HttpResponse<T> forTheCaller(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
