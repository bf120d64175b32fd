package org.opencommissioning.pages.consultations;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.consultations.responses.ModerateResponse;
import org.opencommissioning.consultations.responses.PublishResponses;
import org.opencommissioning.consultations.responses.ResponseOutcome;
import org.opencommissioning.consultations.responses.WaitingResponse;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.feedback.Moderated;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.moderation.MarkedWords;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Where moderators read what people answered to consultations and decide, one response after the other. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class ResponseQueueController {
    private static final String QUEUE = "/work/consultations/queue";

    private final PrivatePages pages;
    private final ModerateResponse moderate;
    private final PublishResponses publish;
    private final AuditTrail trail;
    private final DataSource writer;

    ResponseQueueController(
            PrivatePages pages,
            ModerateResponse moderate,
            PublishResponses publish,
            AuditTrail trail,
            @Named("writer") DataSource writer) {
        this.pages = pages;
        this.moderate = moderate;
        this.publish = publish;
        this.trail = trail;
        this.writer = writer;
    }

    @Get(uris = {"/work/consultations/queue", "/_page/work/consultations/queue"})
    HttpResponse<?> queue(HttpRequest<?> request, Caller caller) {
        return pages.answer(
                request,
                caller,
                (snapshot, person) -> Page.of(
                        "response-queue",
                        "Responses to read",
                        "Responses to consultations that wait for a moderator.",
                        new ResponseQueuePage(
                                moderate.listWaiting(person),
                                publish.listReady(person).stream()
                                        .map(ready -> new ResponseQueuePage.Ready(
                                                ready.consortium(), ready.month(), ready.ready(), ready.waiting()))
                                        .toList())));
    }

    @Get(uris = {"/work/consultations/queue/{id}", "/_page/work/consultations/queue/{id}"})
    HttpResponse<?> response(HttpRequest<?> request, Caller caller, long id) {
        return pages.answer(request, caller, (snapshot, person) -> page(person, id, List.of()));
    }

    @Post("/work/consultations/queue/{id}")
    HttpResponse<?> decide(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var waiting = find(person, id);
            var problems = problems(form, waiting);
            if (!problems.isEmpty()) {
                return pages.again(request, person, (snapshot, again) -> page(again, id, problems));
            }
            var outcome = ResponseOutcome.find(form.get("outcome")).orElseThrow();
            var came = moderate.decide(
                    person,
                    id,
                    outcome,
                    marks(waiting, form),
                    form.get("reason").strip());
            if (came instanceof Moderated.Decided || came instanceof Moderated.NeedsSecond) {
                record(actor, id, waiting.consortium().code());
                publish.publishWhole(person, id);
            }
            return PrivatePages.to(after(person, id));
        });
    }

    @Post("/work/consultations/queue/publish")
    HttpResponse<?> publish(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            publish.publish(
                    person,
                    OrganisationCode.parse(form.getOrDefault("consortium", "")),
                    Period.parseMonth(form.getOrDefault("month", "")));
            return PrivatePages.to(QUEUE);
        });
    }

    private String after(Caller.SignedIn person, long id) throws SQLException {
        return moderate.listWaiting(person).stream()
                .filter(other -> other.id() != id && !other.yours())
                .findFirst()
                .map(other -> QUEUE + "/" + other.id())
                .orElse(QUEUE);
    }

    private void record(Actor actor, long id, OrganisationCode consortium) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            trail.record(connection, actor, Deed.done(Act.MODERATE_FEEDBACK, "response", id, consortium));
            return null;
        });
    }

    private WaitingResponse find(Caller.SignedIn person, long id) throws SQLException {
        return moderate.find(person, id)
                .orElseThrow(
                        () -> ProblemKind.NOT_FOUND.refusal("No such response waits: somebody may have decided it."));
    }

    private Page<ResponseItemPage> page(Caller.SignedIn person, long id, List<FieldProblem> problems)
            throws SQLException {
        var waiting = moderate.listWaiting(person);
        var response = find(person, id);
        return Page.of(
                "response-item",
                "A response to " + response.title(),
                "One response that waits for a moderator.",
                new ResponseItemPage(
                        response,
                        response.answers().stream()
                                .map(ResponseQueueController::pieces)
                                .toList(),
                        waiting.stream()
                                .filter(other -> other.id() != id && !other.yours())
                                .map(WaitingResponse::id)
                                .findFirst()
                                .orElse(null),
                        waiting.size(),
                        problems));
    }

    private static List<MarkedWords.Piece> pieces(WaitingResponse.Said said) {
        return said.words() == null ? List.of() : new MarkedWords(said.words(), said.marks()).pieces();
    }

    private static List<FieldProblem> problems(Map<String, String> form, WaitingResponse waiting) {
        var problems = new ArrayList<FieldProblem>();
        var outcome = ResponseOutcome.find(form.getOrDefault("outcome", ""));
        if (outcome.isEmpty()) {
            problems.add(new FieldProblem("outcome", "Choose what becomes of it."));
        } else if (outcome.get() == ResponseOutcome.PUBLISH && !waiting.consent()) {
            problems.add(new FieldProblem("outcome", "Whoever wrote this did not agree to its publication."));
        }
        MarkedWords.reasonProblem(form).ifPresent(problems::add);
        return problems;
    }

    /** Of each answer in words what is to be taken out. */
    private static Map<Integer, List<Mark>> marks(WaitingResponse waiting, Map<String, String> form) {
        var all = new HashMap<Integer, List<Mark>>();
        for (var said : waiting.answers()) {
            if (said.words() != null) {
                var marked = new MarkedWords(said.words(), said.marks());
                all.put(said.question(), marked.chosen(form, "mark-" + said.question() + "-"));
            }
        }
        return all;
    }
}
