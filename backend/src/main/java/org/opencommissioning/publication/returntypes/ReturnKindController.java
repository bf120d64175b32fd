package org.opencommissioning.publication.returntypes;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.answers.Licence;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.returns.reading.CsvText;

@Controller("/api/v1/returns")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Returns")
final class ReturnKindController {
    private static final String KIND = "^[a-z][a-z0-9-]*$";

    private final Answers answers;
    private final ReturnKinds kinds;

    ReturnKindController(Answers answers, ReturnKinds kinds) {
        this.answers = answers;
        this.kinds = kinds;
    }

    /** Every kind of return: what it is, who owes it and when. */
    @Get
    HttpResponse<ListAnswer<ReturnSummary>> listReturns(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return answers.bytes(Asked.of(request, asAt, State.ALL), snapshot -> {
            var edition = snapshot.state().edition();
            var items = kinds.list(snapshot);
            var answer =
                    new ListAnswer<>(edition.number(), edition.publishedAt(), Licence.URL, items, null, (Long) null);
            return new Body(
                    Face.JSON.contentType(), answers.json(Argument.of(ListAnswer.class, ReturnSummary.class), answer));
        });
    }

    /** One kind of return: its columns, its rules each with a file that passes and one that fails, and what can be taken away. */
    @Get("/{kind}")
    HttpResponse<Answer<ReturnKind>> getReturn(
            HttpRequest<?> request,
            @PathVariable @Schema(maxLength = 40, pattern = KIND, example = "payments") String kind,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(Asked.of(request, asAt, State.ALL), snapshot -> Optional.of(kinds.read(snapshot, kind)));
    }

    /** An empty file with the headings of the return, CSV. */
    @Get("/{kind}/template")
    @Produces({Face.CSV_TYPE, Face.JSON_TYPE})
    HttpResponse<String> getReturnTemplate(
            HttpRequest<?> request,
            @PathVariable @Schema(maxLength = 40, pattern = KIND, example = "payments") String kind) {
        return file(
                request,
                kind,
                "template.csv",
                "text/csv; charset=utf-8",
                () -> CsvText.write(List.of(template(kind))).getBytes(StandardCharsets.UTF_8));
    }

    /** An Excel workbook with the headings of the return; of a plan one with a sheet for each part, an example marked as such in it. */
    @Get("/{kind}/workbook")
    @Produces(ReturnFiles.XLSX)
    HttpResponse<byte[]> getReturnWorkbook(
            HttpRequest<?> request,
            @PathVariable @Schema(maxLength = 40, pattern = KIND, example = "payments") String kind) {
        return file(request, kind, "template.xlsx", ReturnFiles.XLSX, () -> {
            var sheets = kinds.type(kind).templateSheets();
            return sheets.isEmpty()
                    ? WorkbookFile.of(List.of(template(kind)))
                    : WorkbookFile.ofSheets(sheets, "example");
        });
    }

    /** A file of the return without findings, about the invented county of Northmoor. */
    @Get("/{kind}/example")
    @Produces({Face.CSV_TYPE, Face.JSON_TYPE, "application/geo+json"})
    HttpResponse<String> getReturnExample(
            HttpRequest<?> request,
            @PathVariable @Schema(maxLength = 40, pattern = KIND, example = "payments") String kind) {
        var form = kinds.type(kind).description().form();
        return file(
                request,
                kind,
                "example." + form.suffix(),
                form.mediaType() + "; charset=utf-8",
                () -> kinds.sample(kind).bytes());
    }

    /** The columns as metadata of CSV on the Web. */
    @Get("/{kind}/csvw")
    @Produces({ReturnFiles.CSVW, Face.JSON_TYPE})
    HttpResponse<Map<String, Object>> getReturnCsvw(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "A return whose file is a table.")
                    @Schema(maxLength = 40, pattern = KIND, example = "payments")
                    String kind) {
        return described(
                request,
                kind,
                "csv-metadata.json",
                ReturnFiles.CSVW,
                table(kind).csvw());
    }

    /** The columns as a Table Schema of Frictionless Data. */
    @Get("/{kind}/table-schema")
    HttpResponse<Map<String, Object>> getReturnTableSchema(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "A return whose file is a table.")
                    @Schema(maxLength = 40, pattern = KIND, example = "payments")
                    String kind) {
        return described(
                request,
                kind,
                "table-schema.json",
                "application/json",
                table(kind).tableSchema());
    }

    private List<String> template(String kind) {
        var files = new ReturnFiles(kind, kinds.type(kind).description());
        if (!files.hasTemplate()) {
            throw ProblemKind.NOT_FOUND.refusal(
                    "kind",
                    kind,
                    "Files of '" + kind + "' have no headings, so there is no template.",
                    "Take the example: /api/v1/returns/" + kind + "/example");
        }
        return files.headings();
    }

    private TableMetadata table(String kind) {
        var type = kinds.type(kind);
        if (!type.description().form().isTable()) {
            throw ProblemKind.NOT_FOUND.refusal(
                    "kind",
                    kind,
                    "Files of '" + kind + "' are no tables.",
                    "What is read is described at /api/v1/returns/" + kind + ".");
        }
        return new TableMetadata(kind, type.title(), type.description());
    }

    private HttpResponse<Map<String, Object>> described(
            HttpRequest<?> request, String kind, String name, String mediaType, Map<String, Object> metadata) {
        return file(
                request,
                kind,
                name,
                mediaType,
                () -> answers.json(Argument.mapOf(String.class, Object.class), metadata));
    }

    private <T> HttpResponse<T> file(
            HttpRequest<?> request, String kind, String name, String mediaType, Contents contents) {
        return answers.bytes(
                Asked.of(request, null, State.ALL),
                snapshot -> new Body(
                        mediaType,
                        contents.bytes(),
                        Map.of(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + "-" + name + "\"")));
    }

    /** Makes a file when it is asked for the first time. */
    @FunctionalInterface
    private interface Contents {
        byte[] bytes() throws IOException;
    }
}
