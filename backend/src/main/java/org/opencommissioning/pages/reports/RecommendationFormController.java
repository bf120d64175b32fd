package org.opencommissioning.pages.reports;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.feedback.reports.Escalation;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.feedback.reports.RecommendationState;
import org.opencommissioning.feedback.reports.ReportFilter;
import org.opencommissioning.feedback.reports.ReportQueries;
import org.opencommissioning.feedback.reports.WriteReport;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.SubmissionActs;

/** A body answers a recommendation, or says that something taken further has come: the form writes a return, which a second person approves. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class RecommendationFormController {
    private static final Set<RecommendationState> OVER = Set.of(RecommendationState.DONE, RecommendationState.REFUSED);

    private final PrivatePages pages;
    private final ReportQueries reports;
    private final OrganisationDirectory directory;
    private final WriteReport write;
    private final SubmissionActs acts;
    private final Clock clock;

    RecommendationFormController(
            PrivatePages pages,
            ReportQueries reports,
            OrganisationDirectory directory,
            WriteReport write,
            SubmissionActs acts,
            Clock clock) {
        this.pages = pages;
        this.reports = reports;
        this.directory = directory;
        this.write = write;
        this.acts = acts;
        this.clock = clock;
    }

    @Get(uris = {"/work/recommendations", "/_page/work/recommendations"})
    HttpResponse<?> form(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue String healthwatch,
            @Nullable @QueryValue String reference,
            @Nullable @QueryValue Integer number,
            @Nullable @QueryValue String organisation,
            @Nullable @QueryValue String taken) {
        var chosen = new HashMap<String, String>();
        put(chosen, "healthwatch", healthwatch);
        put(chosen, "reference", reference);
        put(chosen, "number", number == null ? null : number.toString());
        put(chosen, "organisation", organisation);
        put(chosen, "taken", taken);
        return pages.answer(
                request, caller, (snapshot, person) -> page(snapshot, person, new TypedForm(chosen), List.of()));
    }

    @Post("/work/recommendations")
    HttpResponse<?> answer(HttpRequest<?> request, Actor actor, @Body Map<String, String> fields) {
        return pages.act(request, actor.caller(), person -> {
            var form = new TypedForm(fields);
            var by = form.code("organisation");
            var period = TypedForm.month(form.said("date"), today());
            var number = form.said("number");
            var written = write.answer(
                    person,
                    by,
                    period,
                    Map.of(
                            "HealthWatch", form.said("healthwatch"),
                            "Reference", form.said("reference"),
                            "Number", number.equals("0") ? "" : number,
                            "Kind", form.said("taken").isEmpty() ? form.said("kind") : "acknowledged",
                            "Date", form.said("date"),
                            "Words", form.said("words"),
                            "By when", form.said("by"),
                            "Evidence", form.said("evidence")));
            if (!written.faults().isEmpty()) {
                var problems = TypedForm.problems(written.faults(), fault -> field(WriteReport.column(fault)));
                return pages.again(request, person, (snapshot, again) -> page(snapshot, again, form, problems));
            }
            long id = acts.receive(
                    actor,
                    WriteReport.ANSWERS,
                    by,
                    period,
                    "answer-by-form.csv",
                    written.bytes().length,
                    new ByteArrayInputStream(written.bytes()));
            return PrivatePages.to("/work/submissions/" + id);
        });
    }

    private static String field(String column) {
        return switch (column) {
            case "Kind" -> "kind";
            case "Date" -> "date";
            case "By when" -> "by";
            case "Evidence" -> "evidence";
            default -> "words";
        };
    }

    private Page<RecommendationFormPage> page(
            Snapshot snapshot, Caller.SignedIn person, TypedForm asked, List<FieldProblem> problems)
            throws SQLException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        var codes = Permissions.organisations(person, Act.SUBMIT_RETURN);
        var names = directory.names(snapshot, codes);
        var open = new ArrayList<Recommendation>();
        var taken = new ArrayList<Escalation>();
        for (var code : codes) {
            open.addAll(reports.recommendations(snapshot, ReportFilter.to(code), null).stream()
                    .filter(one -> !OVER.contains(one.state()))
                    .toList());
            taken.addAll(reports.escalations(snapshot, ReportFilter.to(code)).stream()
                    .filter(one -> one.acknowledgedOn() == null)
                    .toList());
        }
        return Page.of(
                "work-recommendations",
                "Answers to recommendations",
                "What HealthWatch recommended to your organisation, and a form for the answer.",
                new RecommendationFormPage(
                        names, open, taken, chosen(asked, open, taken), today(), asked.again(), problems));
    }

    private static RecommendationFormPage.@Nullable Chosen chosen(
            TypedForm asked, List<Recommendation> open, List<Escalation> taken) {
        var wanted = String.join(
                "/",
                asked.said("organisation"),
                asked.said("healthwatch"),
                asked.said("reference"),
                asked.said("number"));
        var recommended = open.stream()
                .map(one -> new RecommendationFormPage.Chosen(
                        one.healthwatch(), one.reference(), one.number(), one.to(), one.words(), false));
        var further = taken.stream()
                .map(one -> new RecommendationFormPage.Chosen(
                        one.healthwatch(), one.reference(), one.number(), one.to(), one.words(), true));
        return Stream.concat(recommended, further)
                .filter(one -> one.taken() != asked.said("taken").isEmpty())
                .filter(one -> wanted.equals(String.join(
                        "/",
                        one.to().code().text(),
                        one.healthwatch().code().text(),
                        one.reference(),
                        Integer.toString(one.number()))))
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND);
    }

    private static void put(Map<String, String> chosen, String name, @Nullable String value) {
        if (value != null) {
            chosen.put(name, value);
        }
    }
}
