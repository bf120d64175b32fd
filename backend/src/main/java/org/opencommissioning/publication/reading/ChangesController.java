package org.opencommissioning.publication.reading;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;

@Controller("/api/v1/changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Publications")
final class ChangesController {
    private final Lists lists;
    private final PublicationQueries publications;

    ChangesController(Lists lists, PublicationQueries publications) {
        this.lists = lists;
        this.publications = publications;
    }

    /**
     * Everything that was published, corrected or withdrawn after an edition, oldest first. Keep the last edition that you have seen and
     * ask from there; the rows of a correction are at `/publications/{edition}/changes`, the same for feed readers at `/changes.atom`.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Publication>> listChangesSince(
            @QueryValue
                    @Parameter(description = "The last edition that you know; 0 for everything.")
                    @Schema(format = "int64", minimum = "0", maximum = "999999999999999999", example = "75")
                    long since,
            @RequestBean Paging paging) {
        return lists.answer(paging, publications.changes(), state -> PublicationQueries.since(state, since));
    }
}
