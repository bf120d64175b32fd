package org.opencommissioning.pages.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
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
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.feedback.responses.ResponseQueries;
import org.opencommissioning.feedback.responses.WriteAnswer;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.SubmissionActs;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A body answers what was said of it: the form writes a return, which a second person approves as any other. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class AnswerFormController {
    private static final int OPEN = 50;
    private static final Map<String, String> CELLS = Map.of(
            "kind", "Kind",
            "date", "Date",
            "until", "Until",
            "days", "Working days",
            "rating", "Rating",
            "words", "Words",
            "change", "What will change",
            "by", "By when",
            "done", "Done on",
            "evidence", "Evidence");

    private final PrivatePages pages;
    private final FeedbackQueries feedback;
    private final ResponseQueries responses;
    private final OrganisationDirectory directory;
    private final WriteAnswer answers;
    private final SubmissionActs acts;
    private final Clock clock;

    AnswerFormController(
            PrivatePages pages,
            FeedbackQueries feedback,
            ResponseQueries responses,
            OrganisationDirectory directory,
            WriteAnswer answers,
            SubmissionActs acts,
            Clock clock) {
        this.pages = pages;
        this.feedback = feedback;
        this.responses = responses;
        this.directory = directory;
        this.answers = answers;
        this.acts = acts;
        this.clock = clock;
    }

    @Get(uris = {"/work/answers", "/_page/work/answers"})
    HttpResponse<?> form(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue String healthwatch,
            @Nullable @QueryValue String reference) {
        return pages.answer(
                request, caller, (snapshot, person) -> page(snapshot, person, healthwatch, reference, List.of()));
    }

    @Post("/work/answers")
    HttpResponse<?> answer(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var by = code("organisation", form.get("organisation"));
            if (form.getOrDefault("words", "").isBlank()) {
                var problem = new FieldProblem("words", "Write the answer.");
                return pages.again(
                        request,
                        person,
                        (snapshot, again) -> page(
                                snapshot, again, form.get("healthwatch"), form.get("reference"), List.of(problem)));
            }
            var cells = new HashMap<String, String>();
            CELLS.forEach((field, column) -> cells.put(column, form.getOrDefault(field, "")));
            cells.put("HealthWatch", form.getOrDefault("healthwatch", ""));
            cells.put("Reference", form.getOrDefault("reference", ""));
            var period = Period.ofMonth(YearMonth.from(today()));
            var file = answers.write(person, by, period, cells);
            long id = acts.receive(
                    actor, "responses", by, period, "answer-by-form.csv", file.length, new ByteArrayInputStream(file));
            return PrivatePages.to("/work/submissions/" + id);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND);
    }

    private Page<AnswerFormPage> page(
            Snapshot snapshot,
            Caller.SignedIn person,
            @Nullable String healthwatch,
            @Nullable String reference,
            List<FieldProblem> problems)
            throws SQLException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        var codes = Permissions.organisations(person, Act.SUBMIT_RETURN);
        var names = directory.names(snapshot, codes);
        var open = new ArrayList<Feedback>();
        for (var code : codes) {
            for (var state : List.of("overdue", "running")) {
                var filter = FeedbackFilter.about(code, state);
                open.addAll(feedback.page(snapshot, filter, "dueOn", null, OPEN).rows());
            }
        }
        var item = healthwatch == null || reference == null
                ? null
                : feedback.find(snapshot, code("healthwatch", healthwatch), reference)
                        .orElse(null);
        return Page.of(
                "work-answers",
                "Answers to feedback",
                "What was said of your organisation, and a form for the answer.",
                new AnswerFormPage(
                        names,
                        open,
                        item,
                        item == null
                                ? List.of()
                                : responses.listOf(
                                        snapshot, item.healthwatch().code().text(), item.reference()),
                        today(),
                        problems));
    }

    private static OrganisationCode code(String field, @Nullable String text) {
        try {
            return OrganisationCode.parse(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(field, text, "That is no code.", "Choose from the list.");
        }
    }
}
