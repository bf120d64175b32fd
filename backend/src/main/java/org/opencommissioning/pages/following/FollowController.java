package org.opencommissioning.pages.following;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.alerts.FollowTopic;
import org.opencommissioning.alerts.Rhythm;
import org.opencommissioning.alerts.Topic;
import org.opencommissioning.alerts.TopicNews;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.accounts.Account;

/** How to follow a list, an organisation or a search: by feed, or by mail to an address that is confirmed first. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class FollowController {
    private final PrivatePages pages;
    private final FollowTopic follow;
    private final TopicNews topics;
    private final Snapshots snapshots;

    FollowController(PrivatePages pages, FollowTopic follow, TopicNews topics, Snapshots snapshots) {
        this.pages = pages;
        this.follow = follow;
        this.topics = topics;
        this.snapshots = snapshots;
    }

    @Get(uris = {"/follow", "/_page/follow"})
    HttpResponse<?> form(HttpRequest<?> request, Actor actor) {
        return pages.attempt(request, () -> {
            var visit = Visit.of(request);
            return shown(request, HttpStatus.OK, Topic.asked(visit::parameter), false, null, "weekly", List.of());
        });
    }

    @Post("/follow")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.attempt(request, () -> {
            var topic = Topic.asked(name ->
                    Optional.ofNullable(form.get(name)).map(String::strip).filter(text -> !text.isEmpty()));
            var typed = form.get("email");
            var email = Account.emailOf(typed);
            var rhythm = Rhythm.find(form.getOrDefault("rhythm", ""));
            var problems = new ArrayList<FieldProblem>();
            if (email == null) {
                problems.add(new FieldProblem("email", "Give your e-mail address, such as name@example.org."));
            }
            if (rhythm.isEmpty()) {
                problems.add(new FieldProblem("rhythm", "Choose once a day or once a week."));
            }
            if (!problems.isEmpty()) {
                return shown(request, HttpStatus.UNPROCESSABLE_ENTITY, topic, false, typed, "weekly", problems);
            }
            var said = follow.ask(email, topic, title(topic), rhythm.get(), actor.address());
            return switch (said) {
                case TAKEN -> shown(request, HttpStatus.OK, topic, true, null, "weekly", List.of());
                case TOO_MANY ->
                    shown(
                            request,
                            HttpStatus.TOO_MANY_REQUESTS,
                            topic,
                            false,
                            typed,
                            rhythm.get().slug(),
                            List.of(new FieldProblem(
                                    "email", "Too many have asked from your network lately. Try again in an hour.")));
            };
        });
    }

    private String title(Topic topic) {
        return snapshots
                .read(AsAt.NEWEST, State.ALL, snapshot -> topics.title(snapshot, topic))
                .value();
    }

    private HttpResponse<?> shown(
            HttpRequest<?> request,
            HttpStatus status,
            Topic topic,
            boolean asked,
            @Nullable String email,
            String rhythm,
            List<FieldProblem> problems)
            throws SQLException, IOException {
        var title = title(topic);
        var question = new ArrayList<FollowPage.Pair>();
        question.add(new FollowPage.Pair("what", topic.what().slug()));
        topic.question().forEach((name, value) -> question.add(new FollowPage.Pair(name, value)));
        return pages.toAnybody(
                request,
                status,
                Page.of(
                        "follow",
                        "Follow: " + title,
                        "Be told of what is new, by mail or by a feed.",
                        new FollowPage(
                                title,
                                topic.question().get("words"),
                                question,
                                topic.page(),
                                topic.atom(),
                                topic.json(),
                                asked,
                                email,
                                rhythm,
                                problems)));
    }
}
