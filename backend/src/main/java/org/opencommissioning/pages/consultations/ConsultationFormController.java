package org.opencommissioning.pages.consultations;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.consultations.AskedNow;
import org.opencommissioning.consultations.responses.AnswerConsultation;
import org.opencommissioning.consultations.responses.ConfirmResponse;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Secret;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Anybody answers a consultation, and follows the link in their mail. Nobody is recognised; the door only keeps other sites' forms out. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class ConsultationFormController {
    private static final int LONGEST_TYPED = 6_000;

    private final PrivatePages pages;
    private final AnswerConsultation answer;
    private final ConfirmResponse confirm;
    private final Snapshots snapshots;
    private final OrganisationDirectory directory;
    private final DataSource writer;
    private final Clock clock;

    ConsultationFormController(
            PrivatePages pages,
            AnswerConsultation answer,
            ConfirmResponse confirm,
            Snapshots snapshots,
            OrganisationDirectory directory,
            @Named("writer") DataSource writer,
            Clock clock) {
        this.pages = pages;
        this.answer = answer;
        this.confirm = confirm;
        this.snapshots = snapshots;
        this.directory = directory;
        this.writer = writer;
        this.clock = clock;
    }

    @Get(
            uris = {
                "/consultations/{consortium}/{reference}/answer",
                "/_page/consultations/{consortium}/{reference}/answer"
            })
    HttpResponse<?> form(HttpRequest<?> request, Caller caller, String consortium, String reference)
            throws SQLException, IOException {
        var code = Visit.code(consortium);
        var asked = asked(code, reference);
        return drawn(
                request,
                HttpStatus.OK,
                code,
                reference,
                asked,
                asked.isOpen() ? "open" : "closed",
                Map.of(),
                List.of());
    }

    @Post("/consultations/{consortium}/{reference}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, String consortium, String reference, @Body Map<String, String> form)
            throws SQLException, IOException {
        var code = Visit.code(consortium);
        var asked = asked(code, reference);
        return switch (answer.answer(code, reference, form)) {
            case AnswerConsultation.Sent.LookInMail() ->
                drawn(request, HttpStatus.OK, code, reference, asked, "sent", Map.of(), List.of());
            case AnswerConsultation.Sent.NotOpen() ->
                drawn(request, HttpStatus.UNPROCESSABLE_ENTITY, code, reference, asked, "closed", Map.of(), List.of());
            case AnswerConsultation.Sent.TooMany() ->
                drawn(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        code,
                        reference,
                        asked,
                        "too-many",
                        typed(form),
                        List.of());
            case AnswerConsultation.Sent.Refused(Map<String, String> problems) ->
                drawn(
                        request,
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        code,
                        reference,
                        asked,
                        "open",
                        typed(form),
                        problems.entrySet().stream()
                                .map(problem -> new FieldProblem(problem.getKey(), problem.getValue()))
                                .toList());
        };
    }

    @Get(uris = {"/consultations/confirm", "/_page/consultations/confirm"})
    HttpResponse<?> link(HttpRequest<?> request, Caller caller, @Nullable @QueryValue String token)
            throws SQLException, IOException {
        boolean usable = token != null && confirm.isUsable(Secret.sent(token));
        return confirmed(
                request, HttpStatus.OK, new ConfirmPage(usable ? "ask" : "no-link", usable ? token : null, null));
    }

    /** Only a button confirms: programs that look into mail follow links. */
    @Post("/consultations/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, @Body Map<String, String> form)
            throws SQLException, IOException {
        return switch (confirm.confirm(Secret.sent(form.getOrDefault("token", "")))) {
            case ConfirmResponse.Confirmed.Counts(String consultation) ->
                confirmed(request, HttpStatus.OK, new ConfirmPage("counts", null, consultation));
            case ConfirmResponse.Confirmed.Before() ->
                confirmed(request, HttpStatus.OK, new ConfirmPage("before", null, null));
            case ConfirmResponse.Confirmed.NoSuchLink() ->
                confirmed(request, HttpStatus.UNPROCESSABLE_ENTITY, new ConfirmPage("no-link", null, null));
        };
    }

    private AskedNow asked(OrganisationCode consortium, String reference) throws SQLException {
        if (!reference.matches(ConsultationPagesController.REFERENCE)) {
            throw Visit.nothing("a consultation of that reference");
        }
        try (var connection = writer.getConnection()) {
            return AskedNow.find(connection, consortium.text(), reference, clock)
                    .orElseThrow(() -> Visit.nothing("consultation " + consortium + "/" + reference));
        }
    }

    /** What fits the fields; never the address. */
    private static Map<String, String> typed(Map<String, String> form) {
        var typed = new TreeMap<String, String>();
        form.forEach((field, value) -> {
            if (field.matches("q\\d{1,2}|consent") && value != null && value.length() <= LONGEST_TYPED) {
                typed.put(field, value);
            }
        });
        return typed;
    }

    private HttpResponse<?> drawn(
            HttpRequest<?> request,
            HttpStatus status,
            OrganisationCode consortium,
            String reference,
            AskedNow asked,
            String state,
            Map<String, String> typed,
            List<FieldProblem> problems)
            throws SQLException, IOException {
        var name = snapshots
                .read(AsAt.NEWEST, State.ALL, snapshot -> directory.findName(snapshot, consortium))
                .value()
                .orElse(new OrganisationName(consortium, consortium.text()));
        return pages.toAnybody(
                request,
                status,
                Page.of(
                        "consultation-form",
                        "Have your say: " + asked.title(),
                        "Answer the questions of a consultation.",
                        new ConsultationFormPage(
                                name,
                                reference,
                                asked.title(),
                                asked.opensOn(),
                                asked.closesOn(),
                                state,
                                asked.questions().stream()
                                        .map(question -> new ConsultationFormPage.Question(
                                                question.number(),
                                                question.kind(),
                                                question.words(),
                                                question.choices()))
                                        .toList(),
                                typed,
                                problems)));
    }

    /** The address holds a secret: no other page is told it. */
    private HttpResponse<?> confirmed(HttpRequest<?> request, HttpStatus status, ConfirmPage page) throws IOException {
        return pages.toAnybody(
                request,
                status,
                Page.of("consultation-confirm", "Confirm your answers", "Makes your answers count.", page));
    }
}
