package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
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
import org.opencommissioning.security.Actor;
import org.opencommissioning.submissions.Once;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
@Requires(property = "datasources.reader.url")
@Tag(name = "Webhooks")
final class WebhookController {
    private final Webhooks webhooks;
    private final Once once;

    WebhookController(Webhooks webhooks, Once once) {
        this.webhooks = webhooks;
        this.once = once;
    }

    /**
     * Which program is called, and with what.
     *
     * @param url       of the open internet, with https
     * @param publisher whose publications are sent; left out for everybody's
     * @param kind      of which return; left out for all
     * @param follow    a list to be told of instead, as the link "Follow" of its page asks it behind its question mark; without
     *                  {@code publisher} and {@code kind}
     * @param since     the last edition that the program knows: 0 for everything, left out to begin with the next
     */
    @Serdeable
    @Schema(name = "NewWebhook")
    record NewWebhook(
            @Schema(maxLength = 1000, example = "https://example.org/portal")
            String url,

            @Nullable @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
            OrganisationCode publisher,

            @Nullable @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
            String kind,

            @Nullable @Schema(maxLength = 2100, example = "what=payments&payer=9N4&q=ambulance")
            String follow,

            @Nullable @Schema(format = "int64", minimum = "0", maximum = "999999999999999999", example = "75")
            Long since) {}

    /**
     * A webhook that was made.
     *
     * @param secret  by which its calls are signed, as Standard Webhooks writes it; shown now and never again
     * @param webhook what stays known of it
     */
    @Serdeable
    @Schema(name = "MadeWebhook")
    record MadeWebhook(
            @Schema(maxLength = 60, example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwLaLaSwLaLaQ=")
            String secret,

            Webhook webhook) {}

    /** Webhooks of one account. */
    @Serdeable
    @Schema(name = "WebhookList")
    record WebhookList(@ArraySchema(maxItems = 20) List<Webhook> items) {}

    /** The last calls of a webhook. */
    @Serdeable
    @Schema(name = "WebhookAttemptList")
    record AttemptList(@ArraySchema(maxItems = 100) List<WebhookAttempt> items) {}

    /** From where a webhook begins again. @param since the last edition that the program knows; 0 for everything */
    @Serdeable
    @Schema(name = "Replay")
    record Replay(
            @Schema(format = "int64", minimum = "0", maximum = "999999999999999999", example = "75")
            long since) {}

    /** Your webhooks, the newest first. */
    @Get
    HttpResponse<WebhookList> listWebhooks(@Parameter(hidden = true) Actor actor) throws SQLException {
        return forTheCaller(new WebhookList(webhooks.list(actor)));
    }

    /**
     * Has a program called with every publication, correction and withdrawal, in order, each when the one before was taken. A call is a POST
     * of JSON with `type` (publication.made, publication.corrected or publication.withdrawn), `timestamp` and, as `data`, the Publication; with
     * `follow` only editions that brought something new to that list are sent, of the type list.changed, with `news`. It is signed as Standard Webhooks says, in the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`. Answer 2xx within ten
     * seconds; anything else is tried again after 5 and 30 seconds, 2, 10 and 30 minutes and then every hour, for a week. The secret is in
     * this answer and never again.
     */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<MadeWebhook> makeWebhook(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @Body NewWebhook asked)
            throws SQLException, IOException {
        var said = asked.url() + "\n" + asked.publisher() + "\n" + asked.kind() + "\n" + asked.follow() + "\n"
                + asked.since();
        return once.answer(request, actor.caller(), MadeWebhook.class, said, connection -> {
            var made = webhooks.make(
                    connection,
                    actor,
                    asked.url(),
                    new Webhooks.Wanted(asked.publisher(), asked.kind(), asked.follow()),
                    asked.since());
            return Once.Done.created(
                    "/api/v1/webhooks/" + made.webhook().id(), new MadeWebhook(made.secret(), made.webhook()));
        });
    }

    /** One webhook: up to which edition all was delivered, and since when calls fail. */
    @Get("/{id}")
    HttpResponse<Webhook> findWebhook(@Parameter(hidden = true) Actor actor, @PathVariable long id)
            throws SQLException {
        return forTheCaller(webhooks.get(actor, id));
    }

    /** Its last calls, the newest first, and what was answered. */
    @Get("/{id}/attempts")
    HttpResponse<AttemptList> listWebhookAttempts(@Parameter(hidden = true) Actor actor, @PathVariable long id)
            throws SQLException {
        return forTheCaller(new AttemptList(webhooks.attempts(actor, id)));
    }

    /** Sends everything after an edition again, with the ids that it had; wakes a webhook that is paused. */
    @Post("/{id}/replays")
    HttpResponse<Webhook> replayWebhook(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @PathVariable long id, @Body Replay asked)
            throws SQLException, IOException {
        return once.answer(
                request,
                actor.caller(),
                Webhook.class,
                Long.toString(asked.since()),
                connection -> Once.Done.ok(webhooks.replay(connection, actor, id, asked.since())));
    }

    /** Ends it: the program is not called any more. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> endWebhook(@Parameter(hidden = true) Actor actor, @PathVariable long id)
            throws SQLException, IOException {
        webhooks.end(actor, id);
        return HttpResponse.noContent();
    }

    private static <T> HttpResponse<T> forTheCaller(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
