package org.opencommissioning.publication.replies;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;

@Controller("/api/v1/replies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Publications")
final class ReplyController {
    private final Lists lists;

    ReplyController(Lists lists) {
        this.lists = lists;
    }

    /**
     * What organisations say about figures that name them, the newest first. Sort key: `edition`. To reply, send a return of the kind
     * `replies` (`/returns/replies`): a moderator reads it before it is public.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Reply>> listReplies(@RequestBean ReplyFilter filter, @RequestBean Paging paging) {
        return lists.answer(paging, ReplyQueries.REPLIES, filter::where);
    }
}
