package org.opencommissioning.documents;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;

/** Lists documents, and hands out their bytes as a file to be saved: never as something that a browser opens as ours. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Documents")
final class DocumentController {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.pdf");
    private static final String PDF = "application/pdf";
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Lists lists;
    private final Snapshots snapshots;
    private final DocumentQueries documents;

    DocumentController(Lists lists, Snapshots snapshots, DocumentQueries documents) {
        this.lists = lists;
        this.snapshots = snapshots;
        this.documents = documents;
    }

    /** Documents that publications name, the newest first; `words` searches their text. Sort key: `edition`. */
    @Get("/api/v1/documents")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Document>> listDocuments(@RequestBean DocumentFilter filter, @RequestBean Paging paging) {
        return lists.answer(paging, DocumentQueries.DOCUMENTS, filter::where);
    }

    @Hidden
    @Get("/documents/{name}")
    @Produces(PDF)
    HttpResponse<byte[]> bytes(HttpRequest<?> request, @PathVariable String name) throws SQLException {
        if (!NAME.matcher(name).matches()) {
            throw nothing();
        }
        var sha256 = name.substring(0, name.indexOf('.'));
        var hash = HexFormat.of().parseHex(sha256);
        var tag = '"' + sha256 + '"';
        var bytes = snapshots
                .read(AsAt.NEWEST, State.ALL, snapshot -> whole(snapshot, hash))
                .value()
                .orElseThrow(DocumentController::nothing);
        var answer = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).contains(tag)
                ? HttpResponse.<byte[]>notModified()
                : HttpResponse.ok(bytes);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"document-" + sha256.substring(0, 12) + ".pdf\"")
                .header("Content-Security-Policy", NOTHING_RUNS);
    }

    private static Refusal nothing() {
        return ProblemKind.NOT_FOUND.refusal("No such document is published.");
    }

    private Optional<byte[]> whole(Snapshot snapshot, byte[] hash) throws SQLException {
        var pieces = documents.pieces(snapshot, hash);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        for (int piece = 0; piece < pieces.get(); piece++) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(documents.piece(snapshot, hash, piece)))) {
                unpacked.transferTo(bytes);
            } catch (IOException damaged) {
                throw new IllegalStateException("A published document cannot be unpacked", damaged);
            }
        }
        return Optional.of(bytes.toByteArray());
    }
}
