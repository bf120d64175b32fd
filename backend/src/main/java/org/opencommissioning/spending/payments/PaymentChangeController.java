package org.opencommissioning.spending.payments;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;

@Controller("/api/v1/publications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Publications")
final class PaymentChangeController {
    private final Lists lists;
    private final PaymentScopes scopes;
    private final PaymentChangeQueries changes;

    PaymentChangeController(Lists lists, PaymentScopes scopes, PaymentChangeQueries changes) {
        this.lists = lists;
        this.scopes = scopes;
        this.changes = changes;
    }

    /** Payments that a correction added, removed or changed against the publication it replaced. Sort key: `line`. */
    @Get("/{edition}/changes")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<PaymentChange>> listChanges(
            @PathVariable @Schema(format = "int64", minimum = "1", maximum = "999999999999999999", example = "76")
                    long edition,
            @RequestBean Paging paging) {
        scopes.of(PaymentFilter.ofEdition(edition));
        return lists.answer(paging, changes.listing(), state -> changes.where(state, edition));
    }
}
