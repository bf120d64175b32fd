package org.opencommissioning.pages.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.feedback.ModerateFeedback;
import org.opencommissioning.feedback.Moderated;
import org.opencommissioning.feedback.PublishFeedback;
import org.opencommissioning.feedback.ReturnedWhy;
import org.opencommissioning.feedback.WaitingItem;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.moderation.MarkedWords;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Where moderators read feedback and decide, one item after the other. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class QueueController {
    private static final String QUEUE = "/work/feedback/queue";

    private final PrivatePages pages;
    private final ModerateFeedback moderate;
    private final PublishFeedback publish;
    private final AuditTrail trail;
    private final DataSource writer;

    QueueController(
            PrivatePages pages,
            ModerateFeedback moderate,
            PublishFeedback publish,
            AuditTrail trail,
            @Named("writer") DataSource writer) {
        this.pages = pages;
        this.moderate = moderate;
        this.publish = publish;
        this.trail = trail;
        this.writer = writer;
    }

    @Get(uris = {"/work/feedback/queue", "/_page/work/feedback/queue"})
    HttpResponse<?> queue(HttpRequest<?> request, Caller caller) {
        return pages.answer(
                request,
                caller,
                (snapshot, person) -> Page.of(
                        "feedback-queue",
                        "Feedback to read",
                        "Feedback that waits for a moderator.",
                        new QueuePage(moderate.listWaiting(person), moderate.listReady(person), List.of())));
    }

    @Get(uris = {"/work/feedback/queue/{id}", "/_page/work/feedback/queue/{id}"})
    HttpResponse<?> item(HttpRequest<?> request, Caller caller, long id) {
        return pages.answer(request, caller, (snapshot, person) -> page(person, id, List.of()));
    }

    @Post("/work/feedback/queue/{id}")
    HttpResponse<?> decide(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var item = find(moderate.listWaiting(person), id);
            var problems = problems(form);
            if (!problems.isEmpty()) {
                return pages.again(request, person, (snapshot, again) -> page(again, id, problems));
            }
            var reason = form.get("reason").strip();
            var came = form.get("outcome").equals("publish")
                    ? moderate.publish(person, id, marked(item).chosen(form, "mark-"), reason)
                    : moderate.giveBack(
                            person, id, ReturnedWhy.find(form.get("why")).orElseThrow(), new Correction(reason));
            if (came instanceof Moderated.Decided || came instanceof Moderated.NeedsSecond) {
                record(actor, id, item.healthwatch().code());
                publish.publishWhole(person, id);
            }
            return PrivatePages.to(after(person, id));
        });
    }

    @Post("/work/feedback/queue/publish")
    HttpResponse<?> publish(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            publish.publish(
                    person,
                    OrganisationCode.parse(form.getOrDefault("healthwatch", "")),
                    Period.parseMonth(form.getOrDefault("period", "")));
            return PrivatePages.to(QUEUE);
        });
    }

    /** The next item that this person can decide about; else the queue. */
    private String after(Caller.SignedIn person, long id) throws SQLException {
        return moderate.listWaiting(person).stream()
                .filter(item -> item.id() != id && !item.yours())
                .findFirst()
                .map(item -> QUEUE + "/" + item.id())
                .orElse(QUEUE);
    }

    private void record(Actor actor, long id, OrganisationCode healthwatch) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            trail.record(connection, actor, Deed.done(Act.MODERATE_FEEDBACK, "feedback", id, healthwatch));
            return null;
        });
    }

    private Page<QueueItemPage> page(Caller.SignedIn person, long id, List<FieldProblem> problems) throws SQLException {
        var waiting = moderate.listWaiting(person);
        var item = find(waiting, id);
        return Page.of(
                "feedback-queue-item",
                "Feedback " + item.reference(),
                "One item that waits for a moderator.",
                new QueueItemPage(
                        item,
                        marked(item).pieces(),
                        Stream.of(ReturnedWhy.values())
                                .map(why -> new QueueItemPage.Why(why.slug(), why.title()))
                                .toList(),
                        waiting.stream()
                                .filter(other -> other.id() != id && !other.yours())
                                .map(WaitingItem::id)
                                .findFirst()
                                .orElse(null),
                        waiting.size(),
                        problems));
    }

    private static WaitingItem find(List<WaitingItem> waiting, long id) {
        return waiting.stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(() -> ProblemKind.NOT_FOUND.refusal("No such item waits: somebody may have decided it."));
    }

    private static List<FieldProblem> problems(Map<String, String> form) {
        var problems = new ArrayList<FieldProblem>();
        var outcome = form.getOrDefault("outcome", "");
        if (!outcome.equals("publish") && !outcome.equals("return")) {
            problems.add(new FieldProblem("outcome", "Choose whether to publish it or to give it back."));
        }
        if (outcome.equals("return")
                && ReturnedWhy.find(form.getOrDefault("why", "")).isEmpty()) {
            problems.add(new FieldProblem("why", "Choose why it is given back."));
        }
        MarkedWords.reasonProblem(form).ifPresent(problems::add);
        return problems;
    }

    private static MarkedWords marked(WaitingItem item) {
        return new MarkedWords(item.words(), item.marks());
    }
}
