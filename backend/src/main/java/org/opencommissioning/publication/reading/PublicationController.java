package org.opencommissioning.publication.reading;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.publication.LineChangeQueries;
import org.opencommissioning.publication.LineChanges;
import org.opencommissioning.transparencylog.BundleFile;

@Controller("/api/v1/publications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Publications")
final class PublicationController {
    private final Lists lists;
    private final Answers answers;
    private final PublicationQueries publications;
    private final BundleQueries bundles;
    private final Tombstones tombstones;
    private final LineChangeQueries lineChanges;

    PublicationController(
            Lists lists,
            Answers answers,
            PublicationQueries publications,
            BundleQueries bundles,
            Tombstones tombstones,
            LineChangeQueries lineChanges) {
        this.lists = lists;
        this.answers = answers;
        this.publications = publications;
        this.bundles = bundles;
        this.tombstones = tombstones;
        this.lineChanges = lineChanges;
    }

    /** Publications of every kind, newest first, superseded ones too. Sort key: `edition`. */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Publication>> listPublications(
            @RequestBean PublicationFilter filter, @RequestBean Paging paging) {
        return lists.answer(paging, publications.listing(), filter::where);
    }

    /** One publication by its edition; 410 with its tombstone when it was withdrawn. */
    @Get("/{edition}")
    HttpResponse<Answer<Publication>> getPublication(
            HttpRequest<?> request,
            @PathVariable @Schema(format = "int64", minimum = "1", maximum = "999999999999999999", example = "76")
                    long edition,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(Asked.of(request, asAt, State.ALL), snapshot -> {
            tombstones.refuse(snapshot, edition);
            return publications.find(snapshot, edition);
        });
    }

    /**
     * What a publication of any kind changed against those that it replaced, line by line as sent, old and new side by side; 410 with its
     * tombstone when it was withdrawn. Of payments `/changes` tells the same by what each field means.
     */
    @Get("/{edition}/line-changes")
    HttpResponse<Answer<LineChanges>> getLineChanges(
            HttpRequest<?> request,
            @PathVariable @Schema(format = "int64", minimum = "1", maximum = "999999999999999999", example = "76")
                    long edition,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(Asked.of(request, asAt, State.ALL), snapshot -> {
            tombstones.refuse(snapshot, edition);
            return lineChanges.find(snapshot, edition);
        });
    }

    /**
     * One file that proves one line of the publication without this portal and without a network. It holds the line as it was hashed, its
     * salt, the way to the root of the content, the entry, the inclusion proof, the signed checkpoint and the log's key
     * (docs/log-format.md, section 9). For payments, interests, list sizes and replies; 410 with its tombstone when it was withdrawn.
     */
    @Get("/{edition}/lines/{line}/bundle")
    HttpResponse<BundleFile> getLineBundle(
            HttpRequest<?> request,
            @PathVariable @Schema(format = "int64", minimum = "1", maximum = "999999999999999999", example = "76")
                    long edition,
            @PathVariable @Schema(format = "int32", minimum = "1", example = "15") int line,
            @Nullable @QueryValue AsAt asAt) {
        return answers.bytes(Asked.of(request, asAt, State.ALL), snapshot -> bundles.ofRow(snapshot, edition, line));
    }

    /**
     * One file that proves the publication without this portal and without a network. It holds the entry, the inclusion proof, the
     * signed checkpoint and the log's key (docs/log-format.md, section 9).
     */
    @Get("/{edition}/bundle")
    HttpResponse<BundleFile> getPublicationBundle(
            HttpRequest<?> request,
            @PathVariable @Schema(format = "int64", minimum = "1", maximum = "999999999999999999", example = "76")
                    long edition,
            @Nullable @QueryValue AsAt asAt) {
        return answers.bytes(Asked.of(request, asAt, State.ALL), snapshot -> bundles.ofPublication(snapshot, edition));
    }
}
