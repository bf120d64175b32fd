package org.opencommissioning.publication.checking;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.lists.Face;

@Controller("/api/v1/check")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Check a file")
final class CheckController {
    private final Answers answers;
    private final CheckFile files;
    private final CheckedDelivery deliveries;
    private final FilesInMemory memory;

    CheckController(Answers answers, CheckFile files, CheckedDelivery deliveries, FilesInMemory memory) {
        this.memory = memory;
        this.answers = answers;
        this.files = files;
        this.deliveries = deliveries;
    }

    /**
     * Checks a file exactly as publishing would, and forgets it: nothing of it is kept or logged. The body is the file, CSV or XLSX, of some
     * kinds also JSON, of up to 25 MB; as CSV the answer is the findings alone.
     */
    @Post("/{returnType}")
    @Consumes("*/*")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE})
    HttpResponse<CheckedFile> checkFile(
            HttpRequest<?> request,
            @PathVariable @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
                    String returnType,
            @RequestBean SaidOfFile said,
            @Body @Nullable @Schema(type = "string", format = "binary", maxLength = 26214400) InputStream file)
            throws IOException {
        var checked = memory.with(
                file,
                request.getContentLength(),
                (bytes, size) -> files.check(
                        returnType, deliveries.of(said.publisher(), said.period(), said.fileName(), bytes, size)));
        boolean csv = Face.of(request) == Face.CSV;
        var bytes = csv ? FindingsCsv.of(checked) : answers.json(Argument.of(CheckedFile.class), checked);
        @SuppressWarnings("unchecked")
        var response = (HttpResponse<CheckedFile>) (HttpResponse<?>) HttpResponse.ok(bytes)
                .contentType(csv ? Face.CSV.contentType() : Face.JSON.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return response;
    }

    /**
     * Checks a file as above and gives it back with a column more, in which stands what was found in each row: a workbook where a workbook
     * was sent, else CSV. For files of up to 100,000 rows.
     */
    @Post("/{returnType}/annotated-file")
    @Consumes("*/*")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    HttpResponse<byte[]> annotateFile(
            HttpRequest<?> request,
            @PathVariable @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
                    String returnType,
            @RequestBean SaidOfFile said,
            @Body @Nullable @Schema(type = "string", format = "binary", maxLength = 26214400) InputStream file)
            throws IOException {
        var annotated = memory.with(
                file,
                request.getContentLength(),
                (bytes, size) -> files.annotate(
                        returnType, deliveries.of(said.publisher(), said.period(), said.fileName(), bytes, size)));
        return HttpResponse.ok(annotated.bytes())
                .contentType(annotated.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + annotated.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
