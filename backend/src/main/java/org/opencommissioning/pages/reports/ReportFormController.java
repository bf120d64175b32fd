package org.opencommissioning.pages.reports;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.feedback.ModerateFeedback;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.feedback.reports.RecommendationState;
import org.opencommissioning.feedback.reports.Report;
import org.opencommissioning.feedback.reports.ReportFilter;
import org.opencommissioning.feedback.reports.ReportQueries;
import org.opencommissioning.feedback.reports.WriteReport;
import org.opencommissioning.feedback.written.FurtherRows;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.SubmissionActs;

/** HealthWatch writes a report, or takes something further: the form writes a return, which goes its way as any other. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class ReportFormController {
    private static final int MOST = 8;
    private static final int SHOWN = 50;

    private final PrivatePages pages;
    private final ReportQueries reports;
    private final OrganisationDirectory directory;
    private final WriteReport write;
    private final SubmissionActs acts;
    private final Clock clock;

    ReportFormController(
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

    @Get(uris = {"/work/reports", "/_page/work/reports"})
    HttpResponse<?> form(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> page(snapshot, person, TypedForm.EMPTY, List.of()));
    }

    @Post("/work/reports")
    HttpResponse<?> report(HttpRequest<?> request, Actor actor, @Body Map<String, String> fields) {
        return pages.act(request, actor.caller(), person -> {
            var form = new TypedForm(fields);
            var rows = new ArrayList<Map<String, String>>();
            var places = new ArrayList<String>();
            rows.add(Map.of(
                    "Line", "report",
                    "Reference", form.said("reference"),
                    "To", form.said("draftTo"),
                    "Title", form.said("title"),
                    "Words", form.said("words"),
                    "Easy read", form.said("easyRead"),
                    "Draft sent on", form.said("draftOn"),
                    "Date", form.said("date")));
            places.add("");
            for (int place = 1; place <= MOST; place++) {
                var words = form.said("words-" + place);
                if (!words.isEmpty() || !form.said("to-" + place).isEmpty()) {
                    rows.add(Map.of(
                            "Line", "recommendation",
                            "Reference", form.said("reference"),
                            "Number", Integer.toString(rows.size()),
                            "To", form.said("to-" + place),
                            "Words", words));
                    places.add("-" + place);
                }
            }
            return send(request, actor, person, form, rows, fault -> field(fault, places));
        });
    }

    @Post("/work/reports/further")
    HttpResponse<?> further(HttpRequest<?> request, Actor actor, @Body Map<String, String> fields) {
        return pages.act(request, actor.caller(), person -> {
            var form = new TypedForm(fields);
            var of = form.said("of").split("/");
            var row = Map.of(
                    "Line",
                    "escalation",
                    "Reference",
                    of[0],
                    "Number",
                    of.length > 1 ? of[1] : "",
                    "To",
                    form.said("further-to"),
                    "Words",
                    form.said("further-words"),
                    "Date",
                    form.said("further-date"));
            return send(
                    request,
                    actor,
                    person,
                    form,
                    List.of(row),
                    fault -> "further-"
                            + switch (WriteReport.column(fault)) {
                                case "To" -> "to";
                                case "Date" -> "date";
                                default -> "words";
                            });
        });
    }

    private static String field(FurtherRows.Fault fault, List<String> places) {
        var column = WriteReport.column(fault);
        if (fault.row() > 0) {
            return (column.equals("To") ? "to" : "words") + places.get(fault.row());
        }
        return switch (column) {
            case "Reference", "Number" -> "reference";
            case "To" -> "draftTo";
            case "Title" -> "title";
            case "Date" -> "date";
            default -> "words";
        };
    }

    private HttpResponse<?> send(
            HttpRequest<?> request,
            Actor actor,
            Caller.SignedIn person,
            TypedForm form,
            List<Map<String, String>> rows,
            Function<FurtherRows.Fault, String> field)
            throws SQLException, IOException {
        var healthwatch = form.code("healthwatch");
        var period = TypedForm.month(rows.getFirst().get("Date"), today());
        var written = write.report(person, healthwatch, period, rows);
        if (!written.faults().isEmpty()) {
            var problems = TypedForm.problems(written.faults(), field);
            return pages.again(request, person, (snapshot, again) -> page(snapshot, again, form, problems));
        }
        long id = acts.receive(
                actor,
                WriteReport.REPORTS,
                healthwatch,
                period,
                "report-by-form.csv",
                written.bytes().length,
                new ByteArrayInputStream(written.bytes()));
        return PrivatePages.to("/work/submissions/" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND);
    }

    private Page<ReportFormPage> page(
            Snapshot snapshot, Caller.SignedIn person, TypedForm typed, List<FieldProblem> problems)
            throws SQLException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        var healthwatches = ModerateFeedback.healthwatches(person);
        var names = directory.names(snapshot, healthwatches);
        var published = new ArrayList<Report>();
        var open = new ArrayList<Recommendation>();
        for (var code : healthwatches) {
            published.addAll(
                    reports.page(snapshot, ReportFilter.by(code), null, SHOWN).rows());
            open.addAll(reports.recommendations(snapshot, ReportFilter.by(code), null).stream()
                    .filter(one -> one.state() != RecommendationState.DONE)
                    .toList());
        }
        return Page.of(
                "work-reports",
                "Reports with recommendations",
                "A form for a report of your HealthWatch, and one to take something further.",
                new ReportFormPage(names, published, open, MOST, today(), typed.again(), problems));
    }
}
