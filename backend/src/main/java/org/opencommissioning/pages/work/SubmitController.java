package org.opencommissioning.pages.work;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
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
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.PeriodParameter;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.SubmissionActs;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/** Sending a return: first which it is, then its file, or that there is nothing to report. Forms that work without script. */
@Hidden
@Controller("/work/submit")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class SubmitController {
    private final PrivatePages pages;
    private final SubmissionActs acts;
    private final CheckFile types;
    private final OrganisationDirectory directory;
    private final long largest;

    SubmitController(
            PrivatePages pages,
            SubmissionActs acts,
            CheckFile types,
            OrganisationDirectory directory,
            @Value("${portal.uploads.largest-bytes:536870912}") long largest) {
        this.pages = pages;
        this.acts = acts;
        this.types = types;
        this.directory = directory;
        this.largest = largest;
    }

    /** Which return is meant, as far as was said. */
    private record Asked(
            @Nullable String kind,
            @Nullable String publisher,
            @Nullable String period) {}

    @Get
    HttpResponse<?> form(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String publisher,
            @Nullable @QueryValue String period) {
        var asked = new Asked(kind, publisher, period);
        return pages.answer(
                request,
                caller,
                (snapshot, person) -> page(snapshot, person, asked, kind == null ? List.of() : problems(asked)));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> send(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String publisher,
            @Nullable @QueryValue String period,
            StreamingFileUpload file) {
        var asked = new Asked(kind, publisher, period);
        return pages.act(request, actor.caller(), person -> {
            var problems = problems(asked);
            if (!problems.isEmpty()) {
                return pages.again(request, person, (snapshot, again) -> page(snapshot, again, asked, problems));
            }
            try (var bytes = file.asInputStream()) {
                long id = acts.receive(
                        actor,
                        asked.kind(),
                        OrganisationCode.parse(asked.publisher()),
                        period(asked),
                        file.getFilename(),
                        Math.min(largest, Math.max(1, request.getContentLength())),
                        bytes);
                return PrivatePages.to("/work/submissions/" + id);
            } catch (Refusal refusal) {
                return again(request, person, asked, refusal, "file");
            }
        });
    }

    @Post("/nothing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> nothing(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        var asked = new Asked(form.get("kind"), form.get("publisher"), form.get("period"));
        return pages.act(request, actor.caller(), person -> {
            var problems = problems(asked);
            if (!problems.isEmpty()) {
                return pages.again(request, person, (snapshot, again) -> page(snapshot, again, asked, problems));
            }
            try {
                long id = acts.reportNothing(
                        actor, asked.kind(), OrganisationCode.parse(asked.publisher()), period(asked));
                return PrivatePages.to("/work/submissions/" + id);
            } catch (Refusal refusal) {
                return again(request, person, asked, refusal, "period");
            }
        });
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Caller.SignedIn person, Asked asked, Refusal refusal, String field)
            throws SQLException, java.io.IOException {
        var problem = new FieldProblem(field, refusal.problem().detail());
        return pages.again(request, person, (snapshot, again) -> page(snapshot, again, asked, List.of(problem)));
    }

    private Page<SubmitPage> page(Snapshot snapshot, Caller.SignedIn person, Asked asked, List<FieldProblem> problems)
            throws SQLException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        boolean ready = asked.kind() != null
                && problems.stream().allMatch(problem -> problem.field().equals("file"));
        return Page.of(
                "submit",
                "Send a return",
                "Send a file, or say that there is nothing to report.",
                new SubmitPage(
                        types.types().stream()
                                .map(type -> new SubmitPage.Kind(type.kind(), type.title()))
                                .toList(),
                        organisations(snapshot, person),
                        asked.kind(),
                        asked.publisher(),
                        asked.period(),
                        ready,
                        largest,
                        problems));
    }

    private List<OrganisationName> organisations(Snapshot snapshot, Caller.SignedIn person) throws SQLException {
        return directory.names(snapshot, Permissions.organisations(person, Act.SUBMIT_RETURN));
    }

    /** As the kind reads it: expenditure of 2011-12 is a month's, an allocation a year's. */
    private Period period(Asked asked) {
        var text = asked.period() == null ? "" : asked.period().strip();
        return types.types().stream()
                .filter(type -> type.kind().equals(asked.kind()))
                .findFirst()
                .map(type -> type.period(text))
                .orElseGet(() -> Period.parse(text));
    }

    private List<FieldProblem> problems(Asked asked) {
        var problems = new ArrayList<FieldProblem>();
        if (types.types().stream().noneMatch(type -> type.kind().equals(asked.kind()))) {
            problems.add(new FieldProblem("kind", "Choose what it is."));
        }
        try {
            OrganisationCode.parse(asked.publisher() == null ? "" : asked.publisher());
        } catch (IllegalArgumentException e) {
            problems.add(new FieldProblem("publisher", "Choose whose return it is."));
        }
        var mistake = PeriodParameter.mistake(asked.period(), text -> period(asked));
        if (mistake != null) {
            problems.add(new FieldProblem("period", mistake));
        }
        return problems;
    }
}
