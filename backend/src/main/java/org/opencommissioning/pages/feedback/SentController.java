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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.feedback.FeedbackRules;
import org.opencommissioning.feedback.ModerateFeedback;
import org.opencommissioning.feedback.Moderated;
import org.opencommissioning.feedback.SendFeedback;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.values.OrganisationCode;

/** What a HealthWatch has sent, a form for one thing more, and a way to take back what is not public yet. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class SentController {
    private static final String AT = "/work/feedback";
    private static final List<String> FIELDS =
            List.of("Reference", "About", "Service", "Month", "Channel", "Rating", "People", "Consent", "Words");

    private final PrivatePages pages;
    private final ModerateFeedback moderate;
    private final SendFeedback send;
    private final OrganisationDirectory directory;

    SentController(PrivatePages pages, ModerateFeedback moderate, SendFeedback send, OrganisationDirectory directory) {
        this.pages = pages;
        this.moderate = moderate;
        this.send = send;
        this.directory = directory;
    }

    @Get(uris = {"/work/feedback", "/_page/work/feedback"})
    HttpResponse<?> sent(HttpRequest<?> request, Caller caller, @Nullable @QueryValue String sent) {
        return pages.answer(
                request, caller, (snapshot, person) -> page(snapshot, person, Map.of(), sent != null, List.of()));
    }

    @Post("/work/feedback")
    HttpResponse<?> send(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var cells = new HashMap<String, String>();
            for (var field : FIELDS) {
                cells.put(field, form.getOrDefault(field.toLowerCase(Locale.ROOT), ""));
            }
            cells.put(
                    "Themes",
                    form.keySet().stream()
                            .filter(name -> name.startsWith("theme-"))
                            .map(name -> name.substring("theme-".length()))
                            .sorted()
                            .collect(Collectors.joining(";")));
            return switch (send.send(actor, code(form.get("healthwatch")), cells)) {
                case SendFeedback.Sent.Waits() -> PrivatePages.to(AT + "?sent=yes");
                case SendFeedback.Sent.Refused(var findings) ->
                    pages.again(
                            request,
                            person,
                            (snapshot, again) -> page(snapshot, again, form, false, problems(findings)));
            };
        });
    }

    @Post("/work/feedback/{healthwatch}/{reference}/withdraw")
    HttpResponse<?> withdraw(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String healthwatch,
            @PathVariable String reference,
            @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            try {
                var came = moderate.withdraw(
                        person, code(healthwatch), reference, new Correction(form.getOrDefault("reason", "")));
                if (came instanceof Moderated.IsPublic) {
                    return again(request, person, "It is public. Ask a moderator to withdraw the publication.");
                }
                return PrivatePages.to(AT);
            } catch (IllegalArgumentException tooShort) {
                return again(request, person, "Say in 10 to 500 characters why " + reference + " is taken back.");
            }
        });
    }

    private HttpResponse<?> again(HttpRequest<?> request, Caller.SignedIn person, String problem)
            throws SQLException, IOException {
        return pages.again(
                request,
                person,
                (snapshot, again) ->
                        page(snapshot, again, Map.of(), false, List.of(new FieldProblem("reason", problem))));
    }

    private static OrganisationCode code(@Nullable String text) {
        try {
            return OrganisationCode.parse(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal("healthwatch", text, "That is no code.", "Choose a HealthWatch.");
        }
    }

    /** The rule's own words at its field. */
    private static List<FieldProblem> problems(List<Finding> findings) {
        var problems = new ArrayList<FieldProblem>();
        for (var finding : findings) {
            var field = FeedbackRules.field(finding.rule());
            problems.add(new FieldProblem(
                    field, finding.rule().sentence() + " " + finding.rule().mend()));
        }
        return problems;
    }

    private Page<SentPage> page(
            Snapshot snapshot,
            Caller.SignedIn person,
            Map<String, String> typed,
            boolean sent,
            List<FieldProblem> problems)
            throws SQLException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        var names = directory.names(snapshot, ModerateFeedback.healthwatches(person));
        return Page.of(
                "feedback-sent",
                "Feedback that you sent",
                "What your HealthWatch has sent, where each item stands, and a form for one more.",
                new SentPage(
                        names,
                        moderate.listSent(person),
                        moderate.listUnscreened(person),
                        send.themes(),
                        typed,
                        sent,
                        problems));
    }
}
