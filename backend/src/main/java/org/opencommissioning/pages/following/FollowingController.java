package org.opencommissioning.pages.following;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.opencommissioning.alerts.Rhythm;
import org.opencommissioning.alerts.Subscription;
import org.opencommissioning.alerts.Subscriptions;
import org.opencommissioning.alerts.TopicNews;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.http.ClientAddress;
import org.opencommissioning.pages.following.FollowingPage.Step;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;

/**
 * What the links in mail lead to. Looking changes nothing, for programs that check links look too; a button, which posts, does. The token of
 * the link is all that is asked: a mail program stops mail by posting to the very link (RFC 8058), from anywhere and with no cookie.
 */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class FollowingController {
    private final PrivatePages pages;
    private final Subscriptions subscriptions;
    private final TopicNews topics;
    private final Snapshots snapshots;
    private final ClientAddress addresses;

    FollowingController(
            PrivatePages pages,
            Subscriptions subscriptions,
            TopicNews topics,
            Snapshots snapshots,
            ClientAddress addresses) {
        this.pages = pages;
        this.subscriptions = subscriptions;
        this.topics = topics;
        this.snapshots = snapshots;
        this.addresses = addresses;
    }

    @Get(uris = {"/follow/confirm", "/_page/follow/confirm"})
    HttpResponse<?> toConfirm(HttpRequest<?> request, @Nullable @QueryValue String token) {
        return pages.attempt(request, () -> {
            var asked = subscriptions.toConfirm(text(token), addresses.of(request));
            return asked.isEmpty() ? unusable(request) : shown(request, Step.CONFIRM, token, asked.get());
        });
    }

    @Post("/follow/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, @Body Map<String, String> form) {
        return pages.attempt(request, () -> {
            var confirmed = subscriptions.confirm(text(form.get("token")), addresses.of(request));
            return confirmed.isEmpty()
                    ? unusable(request)
                    : shown(
                            request,
                            Step.CONFIRMED,
                            confirmed.get().manage().text(),
                            confirmed.get().subscription());
        });
    }

    @Get(uris = {"/follow/manage", "/_page/follow/manage"})
    HttpResponse<?> manage(HttpRequest<?> request, @Nullable @QueryValue String token) {
        return pages.attempt(request, () -> {
            var held = subscriptions.find(text(token), addresses.of(request));
            return held.isEmpty() ? unusable(request) : shown(request, Step.MANAGE, token, held.get());
        });
    }

    @Post("/follow/manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, @Body Map<String, String> form) {
        return pages.attempt(request, () -> {
            var token = text(form.get("token"));
            var rhythm = Rhythm.find(form.getOrDefault("rhythm", "")).orElse(Rhythm.WEEKLY);
            var held = subscriptions.change(token, rhythm, addresses.of(request));
            return held.isEmpty() ? unusable(request) : shown(request, Step.CHANGED, token, held.get());
        });
    }

    @Get(uris = {"/follow/stop", "/_page/follow/stop"})
    HttpResponse<?> toStop(HttpRequest<?> request, @Nullable @QueryValue String token) {
        return pages.attempt(request, () -> {
            var held = subscriptions.find(text(token), addresses.of(request));
            return held.isEmpty() ? unusable(request) : shown(request, Step.STOP, token, held.get());
        });
    }

    /** By a form of the page, which carries the token, or by a mail program, which posts to the link. */
    @Post("/follow/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> stop(
            HttpRequest<?> request, @Nullable @QueryValue String token, @Nullable @Body Map<String, String> form) {
        return stopped(request, token == null && form != null ? form.get("token") : token);
    }

    /** A mail program may write its one field in parts (RFC 8058, section 3.1): what it posts does not matter. */
    @Post("/follow/stop")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> stopInParts(HttpRequest<?> request, @Nullable @QueryValue String token) {
        return stopped(request, token);
    }

    private HttpResponse<?> stopped(HttpRequest<?> request, @Nullable String token) {
        return pages.attempt(
                request,
                () -> subscriptions.end(text(token), addresses.of(request))
                        ? said(request, HttpStatus.OK, new FollowingPage(Step.STOPPED, null, null, null, null, null))
                        : unusable(request));
    }

    private static String text(@Nullable String token) {
        return token == null ? "" : token;
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Step step, String token, Subscription of)
            throws SQLException, IOException {
        var topic = of.topic();
        var title = snapshots
                .read(AsAt.NEWEST, State.ALL, snapshot -> topics.title(snapshot, topic))
                .value();
        return said(
                request,
                HttpStatus.OK,
                new FollowingPage(
                        step,
                        token,
                        title,
                        topic.question().get("words"),
                        topic.page(),
                        of.rhythm().slug()));
    }

    private HttpResponse<?> unusable(HttpRequest<?> request) throws IOException {
        return said(
                request,
                request.getMethod() == HttpMethod.GET ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY,
                new FollowingPage(Step.UNUSABLE, null, null, null, null, null));
    }

    private HttpResponse<?> said(HttpRequest<?> request, HttpStatus status, FollowingPage page) throws IOException {
        return pages.toAnybody(
                request,
                status,
                Page.of("following", "What you follow", "Confirms, changes or stops mail of what is new.", page));
    }
}
