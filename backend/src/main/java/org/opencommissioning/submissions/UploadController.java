package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.opencommissioning.api.lists.PeriodParameter;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
@Tag(name = "Submissions")
final class UploadController {
    private final Once once;
    private final ReceiveUpload uploads;
    private final Background background;
    private final SubmissionActs acts;
    private final SubmissionQueries submissions;
    private final ExtendDueDate extend;

    UploadController(
            Once once,
            ReceiveUpload uploads,
            Background background,
            SubmissionActs acts,
            SubmissionQueries submissions,
            ExtendDueDate extend) {
        this.extend = extend;
        this.once = once;
        this.uploads = uploads;
        this.background = background;
        this.acts = acts;
        this.submissions = submissions;
    }

    /** Which return a file is. @param bytes how many it has */
    @Serdeable
    @Introspected
    record NewUpload(
            @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
            String returnType,

            @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
            OrganisationCode publisher,

            @Schema(maxLength = 21, example = "2013-03") String period,
            @Schema(maxLength = 200, example = "march.csv") String fileName,

            @Schema(format = "int64", minimum = "1", maximum = "536870912", example = "104857600")
            long bytes) {}

    /**
     * Announces a file. Send its bytes to the address in `Location`, in one part or in several: each begins at the `offset` that the
     * upload has then, so that one that broke off goes on where it stopped. With the last byte the submission is made and waits to be
     * checked. An upload with which nobody goes on for a day is given up.
     */
    @Post("/uploads")
    HttpResponse<Upload> announceUpload(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @Body NewUpload file)
            throws SQLException, IOException {
        var announced = new ReceiveUpload.Announced(
                file.returnType(), file.publisher(), period(file.period()), name(file.fileName()), file.bytes());
        return once.answer(request, actor.caller(), Upload.class, file.toString(), connection -> {
            var upload = uploads.begin(connection, actor, announced);
            return Once.Done.created("/api/v1/uploads/" + upload.id(), upload);
        });
    }

    /** How far an upload is, and the submission it has become. */
    @Get("/uploads/{id}")
    HttpResponse<Upload> findUpload(@Parameter(hidden = true) Caller caller, @PathVariable UUID id)
            throws SQLException {
        return SubmissionController.forTheCaller(uploads.find(caller, id));
    }

    /** The bytes that follow. What came before a connection broke is kept. */
    @Patch("/uploads/{id}")
    @Consumes({"application/offset+octet-stream", "application/octet-stream", "text/csv"})
    HttpResponse<Upload> continueUpload(
            @Parameter(hidden = true) Actor actor,
            @PathVariable UUID id,
            @Header("Upload-Offset")
                    @Parameter(description = "Bytes that came before these.")
                    @Schema(format = "int64", minimum = "0", maximum = "536870912", example = "0")
                    long offset,
            @Body @Schema(type = "string", format = "binary", maxLength = 536870912) InputStream bytes)
            throws SQLException, IOException {
        var upload = uploads.append(actor, id, offset, bytes);
        background.call();
        return SubmissionController.forTheCaller(upload);
    }

    /** Breaks an upload off and destroys what came of it. */
    @Delete("/uploads/{id}")
    HttpResponse<Gone> dropUpload(HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @PathVariable UUID id)
            throws SQLException, IOException {
        return once.answer(request, actor.caller(), Gone.class, "", connection -> {
            uploads.drop(connection, actor.caller(), id);
            return Once.Done.ok(new Gone(id));
        });
    }

    /** What is gone. */
    @Serdeable
    record Gone(UUID id) {}

    /** That there is nothing to report. */
    @Serdeable
    @Introspected
    record NilReturn(
            @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
            String returnType,

            @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
            OrganisationCode publisher,

            @Schema(maxLength = 21, example = "2013-03") String period) {}

    /** Says that there is nothing to report for a period. It is approved and published as any return. */
    @Post("/nil-returns")
    HttpResponse<Submission> reportNothing(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @Body NilReturn said)
            throws SQLException, IOException {
        var period = period(said.period());
        return once.answer(request, actor.caller(), Submission.class, said.toString(), connection -> {
            long id = acts.nothing.report(connection, actor, said.returnType(), said.publisher(), period);
            return Once.Done.created("/api/v1/submissions/" + id, submissions.get(connection, actor.caller(), id));
        });
    }

    /** More time for one return. */
    @Serdeable
    @Introspected
    record NewExtension(
            @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
            String returnType,

            @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
            OrganisationCode organisation,

            @Schema(maxLength = 21, example = "2013-03") String period,
            LocalDate dueOn,

            @Schema(maxLength = 500, example = "The ledger was moved to another system in March.")
            String reason) {}

    /** Where it is said. */
    @Serdeable
    record Extended(
            @Schema(format = "int64", minimum = "1", example = "78")
            long edition) {}

    /** Gives an organisation more time for a return. Published at once, with the reason. */
    @Post("/extensions")
    HttpResponse<Extended> extendDueDate(@Parameter(hidden = true) Actor actor, @Body NewExtension said)
            throws SQLException, IOException {
        long edition = extend.extend(
                actor, said.returnType(), said.organisation(), period(said.period()), said.dueOn(), said.reason());
        return HttpResponse.created(new Extended(edition), URI.create("/api/v1/publications/" + edition));
    }

    static Period period(@Nullable String text) {
        return PeriodParameter.parse("period", text);
    }

    /** The last step of a path, without what no name needs. */
    static String name(@Nullable String sent) {
        var name = sent == null
                ? ""
                : sent.replaceAll(".*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}]", "")
                        .strip();
        return name.isEmpty() ? "file" : name.length() > 200 ? name.substring(0, 200) : name;
    }
}
