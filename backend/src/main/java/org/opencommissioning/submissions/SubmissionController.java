package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.opencommissioning.publication.Preview;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/submissions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
@Tag(name = "Submissions")
final class SubmissionController {
    private static final int PAGE = 50;

    private final Once once;
    private final SubmissionQueries submissions;
    private final FindingQueries findings;
    private final ColumnQueries columns;
    private final FindingFiles files;
    private final SubmissionActs acts;

    SubmissionController(
            Once once,
            SubmissionQueries submissions,
            FindingQueries findings,
            ColumnQueries columns,
            FindingFiles files,
            SubmissionActs acts) {
        this.files = files;
        this.once = once;
        this.submissions = submissions;
        this.findings = findings;
        this.columns = columns;
        this.acts = acts;
    }

    /** A page of submissions, the newest first. @param next number before which the next page begins; null after the last */
    @Serdeable
    record SubmissionPage(
            @ArraySchema(maxItems = 50) List<Submission> items,

            @Nullable @Schema(format = "int64", minimum = "1", example = "12")
            Long next) {}

    /** Submissions of the caller's organisations, the newest first. */
    @Get
    HttpResponse<SubmissionPage> listSubmissions(
            @Parameter(hidden = true) Caller caller,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of one organisation.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode organisation,
            @Nullable @QueryValue @Parameter(description = "State they are in.") SubmissionState state,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Numbers below this one: `next` of the page before.")
                    @Schema(format = "int64", minimum = "1")
                    Long before)
            throws SQLException {
        var items = submissions.list(caller, organisation, state == null ? null : List.of(state), before, PAGE + 1);
        var shown = items.subList(0, Math.min(PAGE, items.size()));
        return forTheCaller(
                new SubmissionPage(shown, items.size() > PAGE ? shown.getLast().id() : null));
    }

    /** One submission: its state, its rows, and how far its check is. */
    @Get("/{id}")
    HttpResponse<Submission> findSubmission(@Parameter(hidden = true) Caller caller, @PathVariable long id)
            throws SQLException {
        return forTheCaller(submissions.get(caller, id));
    }

    /** Takes a draft back: its file and findings are destroyed. */
    @Delete("/{id}")
    HttpResponse<Submission> discardSubmission(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @PathVariable long id)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Submission.class, "", connection -> {
            acts.discard.discard(connection, actor, id);
            return Once.Done.ok(submissions.get(connection, actor.caller(), id));
        });
    }

    /** What happened to it, in order. */
    @Get("/{id}/history")
    HttpResponse<History> listSubmissionHistory(@Parameter(hidden = true) Caller caller, @PathVariable long id)
            throws SQLException {
        return forTheCaller(new History(submissions.history(caller, id)));
    }

    /** What happened, in order. */
    @Serdeable
    @Schema(name = "SubmissionHistory")
    record History(@ArraySchema(maxItems = 10000) List<SubmissionEvent> items) {}

    /** What was found, by rule; with {@code rows} each comes with its row and two rows on either side, as sent. */
    @Get("/{id}/findings")
    HttpResponse<SubmissionFinding.Page> listSubmissionFindings(
            @Parameter(hidden = true) Caller caller,
            @PathVariable long id,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Of one rule.")
                    @Schema(maxLength = 10, pattern = "^[A-Z]{2}[0-9]{2}$", example = "SP10")
                    String rule,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Where to go on: `next` of the page before.")
                    @Schema(format = "int32", minimum = "0")
                    Integer after,
            @Nullable @QueryValue @Parameter(description = "Whether rows come with them.") Boolean rows)
            throws SQLException, IOException {
        return forTheCaller(
                findings.page(caller, id, rule, after == null ? 0 : after, PAGE, Boolean.TRUE.equals(rows)));
    }

    /** What was found, one finding a line, with the rule's sentence and how to mend it. */
    @Get("/{id}/findings-file")
    @Produces("text/csv")
    HttpResponse<byte[]> downloadSubmissionFindings(@Parameter(hidden = true) Caller caller, @PathVariable long id)
            throws SQLException {
        return HttpResponse.ok(files.csv(caller, id)).contentType("text/csv; charset=utf-8");
    }

    /** The rows as sent, and beside each what was found in it: a workbook where a workbook was sent, else CSV. */
    @Get("/{id}/annotated-file")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    HttpResponse<byte[]> downloadAnnotatedSubmission(@Parameter(hidden = true) Caller caller, @PathVariable long id)
            throws SQLException, IOException {
        var file = files.annotated(caller, id);
        return HttpResponse.ok(file.bytes())
                .contentType(file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
    }

    /** How each column was understood, by what, and what may be said instead. */
    @Get("/{id}/columns")
    HttpResponse<ColumnQueries.Columns> listSubmissionColumns(
            @Parameter(hidden = true) Caller caller, @PathVariable long id) throws SQLException, IOException {
        return forTheCaller(columns.of(caller, id));
    }

    /** Which column is what. @param columns by letter; {@code none} for one that is of no use @param remember for the next file with the same headings */
    @Serdeable
    @Introspected
    record ColumnsSaid(
            @Schema(
                    description = "Slugs of columns by the letter of the file's column; `none` for one of no use.",
                    example = "{\"C\": \"supplier\"}")
            Map<String, String> columns,

            @Nullable Boolean remember) {}

    /** Says which column is what; the file is checked again. */
    @Put("/{id}/columns")
    HttpResponse<Submission> chooseSubmissionColumns(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Body ColumnsSaid said)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Submission.class, said.toString(), connection -> {
            acts.columns.choose(connection, actor, id, said.columns(), !Boolean.FALSE.equals(said.remember()));
            return Once.Done.ok(submissions.get(connection, actor.caller(), id));
        });
    }

    /** Forgets what was said of columns, here and for the next file with the same headings; the file is checked again. */
    @Delete("/{id}/columns")
    HttpResponse<Submission> forgetSubmissionColumns(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @PathVariable long id)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Submission.class, "", connection -> {
            acts.columns.forget(connection, actor, id);
            return Once.Done.ok(submissions.get(connection, actor.caller(), id));
        });
    }

    /** What the public will see, and what changes against what it sees now. */
    @Get("/{id}/preview")
    HttpResponse<Preview> previewSubmission(@Parameter(hidden = true) Caller caller, @PathVariable long id)
            throws SQLException {
        return forTheCaller(submissions.preview(caller, id));
    }

    /** Rows that differ from what is published; at most 10,000 are kept. */
    @Get("/{id}/changes")
    HttpResponse<Changes> listSubmissionChanges(
            @Parameter(hidden = true) Caller caller,
            @PathVariable long id,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Where to go on: `next` of the page before.")
                    @Schema(format = "int32", minimum = "0")
                    Integer after)
            throws SQLException {
        int from = after == null ? 0 : after;
        var items = submissions.changes(caller, id, from, PAGE + 1);
        var shown = items.subList(0, Math.min(PAGE, items.size()));
        return forTheCaller(new Changes(shown, items.size() > PAGE ? from + PAGE : null));
    }

    /** A page of changes. @param next where the next begins; null after the last */
    @Serdeable
    @Schema(name = "SubmissionChanges")
    record Changes(
            @ArraySchema(maxItems = 50) List<Preview.RowChange> items,

            @Nullable @Schema(format = "int32", minimum = "1", example = "50")
            Integer next) {}

    /** Why it takes the place of what is published. */
    @Serdeable
    @Schema(name = "NewProposal")
    @Introspected
    record Proposal(
            @Nullable
            @Schema(
                    description = "Of the list; needed where something is published for the period.",
                    maxLength = 40,
                    pattern = "^[a-z-]{1,40}$",
                    allowableValues = {
                        "wrong-amount",
                        "entered-twice",
                        "left-out",
                        "misplaced",
                        "wrong-name",
                        "wrong-date",
                        "new-information",
                        "personal-data",
                        "law",
                        "other"
                    },
                    example = "entered-twice")
            String cause,

            @Nullable
            @Schema(
                    description = "As readers will be told; needed where something is published for the period.",
                    maxLength = 500,
                    example = "Two invoices were entered twice.")
            String reason) {}

    /** Asks the second person to let it be published. */
    @Post("/{id}/proposal")
    HttpResponse<Submission> proposeSubmission(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Body @Nullable Proposal said)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Submission.class, String.valueOf(said), connection -> {
            acts.propose.propose(
                    connection, actor, id, said == null ? null : said.cause(), said == null ? null : said.reason());
            return Once.Done.ok(submissions.get(connection, actor.caller(), id));
        });
    }

    /** When to publish. */
    @Serdeable
    @Schema(name = "NewApproval")
    @Introspected
    record Approval(
            @Nullable @Schema(description = "Left out or null for now.", example = "2013-05-01T08:30:00Z")
            Instant publishAt) {}

    /** Lets it be published, now or at a set time. Never by whoever submitted it. */
    @Post("/{id}/approval")
    HttpResponse<Submission> approveSubmission(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable long id,
            @Body @Nullable Approval said)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Submission.class, String.valueOf(said), connection -> {
            acts.approve.approve(connection, actor, id, said == null ? null : said.publishAt());
            return Once.Done.ok(submissions.get(connection, actor.caller(), id));
        });
    }

    /** What must change first. */
    @Serdeable
    @Schema(name = "NewObjection")
    @Introspected
    record Objection(
            @Schema(maxLength = 1000, example = "The total is not that of the ledger.")
            String words) {}

    /** Sends it back to its preparer; stops one that is approved and not yet published. */
    @Post("/{id}/objection")
    HttpResponse<Submission> sendBackSubmission(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @PathVariable long id, @Body Objection said)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Submission.class, said.toString(), connection -> {
            acts.sendBack.sendBack(connection, actor, id, said.words());
            return Once.Done.ok(submissions.get(connection, actor.caller(), id));
        });
    }

    static <T> HttpResponse<T> forTheCaller(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
