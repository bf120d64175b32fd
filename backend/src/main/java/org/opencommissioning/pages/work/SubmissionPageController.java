package org.opencommissioning.pages.work;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.submissions.FindingFiles;
import org.opencommissioning.submissions.SubmissionActs;

/** One submission: its steps, and each step's form. After each the browser asks for the page anew. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class SubmissionPageController {
    private static final String AT = "/work/submissions/";

    private final PrivatePages pages;
    private final SubmissionPages submissions;
    private final SubmissionActs acts;
    private final FindingFiles files;

    SubmissionPageController(PrivatePages pages, SubmissionPages submissions, SubmissionActs acts, FindingFiles files) {
        this.pages = pages;
        this.submissions = submissions;
        this.acts = acts;
        this.files = files;
    }

    @Get(uris = {"/work/submissions/{id}", "/_page/work/submissions/{id}"})
    HttpResponse<?> submission(
            HttpRequest<?> request,
            Caller caller,
            long id,
            @Nullable @QueryValue String rule,
            @Nullable @QueryValue Integer after,
            @Nullable @QueryValue Integer changes,
            @Nullable @QueryValue String held) {
        var shown = new SubmissionPages.Shown(rule, after == null ? 0 : after, changes == null ? 0 : changes, held);
        return pages.answer(request, caller, (snapshot, person) -> submissions.page(person, id, shown, List.of()));
    }

    @Get("/work/submissions/{id}/findings.csv")
    HttpResponse<?> findings(HttpRequest<?> request, Caller caller, long id) {
        return pages.act(
                request,
                caller,
                person -> file("findings-" + id + ".csv", "text/csv; charset=utf-8", files.csv(person, id)));
    }

    @Get("/work/submissions/{id}/annotated")
    HttpResponse<?> annotated(HttpRequest<?> request, Caller caller, long id) {
        return pages.act(request, caller, person -> {
            var annotated = files.annotated(person, id);
            return file(annotated.name(), annotated.mediaType(), annotated.bytes());
        });
    }

    private static HttpResponse<?> file(String name, String type, byte[] bytes) {
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    @Post("/work/submissions/{id}/columns")
    HttpResponse<?> columns(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        var chosen = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith("column-") && !value.isBlank()) {
                chosen.put(name.substring("column-".length()), value);
            }
        });
        return act(
                request,
                actor,
                id,
                "columns",
                () -> acts.chooseColumns(actor, id, chosen, form.containsKey("remember")));
    }

    @Post("/work/submissions/{id}/forget-columns")
    HttpResponse<?> forgetColumns(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        return act(request, actor, id, "columns", () -> acts.forgetColumns(actor, id));
    }

    @Post("/work/submissions/{id}/propose")
    HttpResponse<?> propose(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        return act(request, actor, id, "reason", () -> acts.propose(actor, id, form.get("cause"), form.get("reason")));
    }

    @Post("/work/submissions/{id}/approve")
    HttpResponse<?> approve(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        return act(request, actor, id, "day", () -> acts.approve(actor, id, publishAt(form)));
    }

    @Post("/work/submissions/{id}/send-back")
    HttpResponse<?> sendBack(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        return act(request, actor, id, "words", () -> acts.sendBack(actor, id, form.get("words")));
    }

    @Post("/work/submissions/{id}/discard")
    HttpResponse<?> discard(HttpRequest<?> request, Actor actor, long id, @Body Map<String, String> form) {
        return act(request, actor, id, "discard", () -> acts.discard(actor, id));
    }

    /** From the page of the submission, or from the list of all that wait. */
    @Post("/work/submissions/{id}/held/{line}")
    HttpResponse<?> decide(HttpRequest<?> request, Actor actor, long id, long line, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            try {
                acts.decide(actor, id, line, form.get("ruling"), form.get("reason"));
                return PrivatePages.to(form.containsKey("queue") ? "/work/moderation" : AT + id);
            } catch (Refusal refusal) {
                return again(request, person, id, "reason-" + line, refusal);
            }
        });
    }

    private interface Deed {
        void run() throws SQLException, IOException;
    }

    private HttpResponse<?> act(HttpRequest<?> request, Actor actor, long id, String field, Deed deed) {
        return pages.act(request, actor.caller(), person -> {
            try {
                deed.run();
                return PrivatePages.to(AT + id);
            } catch (Refusal refusal) {
                return again(request, person, id, field, refusal);
            }
        });
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Caller.SignedIn person, long id, String field, Refusal refusal)
            throws SQLException, IOException {
        if (refusal.problem().status() == 404) {
            throw refusal;
        }
        var mend = refusal.problem().errors().isEmpty()
                ? ""
                : " " + refusal.problem().errors().getFirst().mend();
        var errors = refusal.problem().errors();
        var place = errors.isEmpty() || !errors.getFirst().field().equals("cause") ? field : "cause";
        var problem = new FieldProblem(place, refusal.problem().detail() + mend);
        return pages.again(
                request,
                person,
                (snapshot, again) -> submissions.page(again, id, SubmissionPages.Shown.FIRST, List.of(problem)));
    }

    private static @Nullable Instant publishAt(Map<String, String> form) {
        if (!"later".equals(form.get("when"))) {
            return null;
        }
        try {
            return LocalDate.parse(form.getOrDefault("day", ""))
                    .atTime(LocalTime.parse(form.getOrDefault("time", "09:30")))
                    .atZone(AsAt.ENGLAND)
                    .toInstant();
        } catch (RuntimeException e) {
            throw ProblemKind.BAD_DATE.refusal(
                    "day",
                    form.get("day"),
                    "The day or the time cannot be read.",
                    "Choose a day and a time such as 09:30.");
        }
    }
}
