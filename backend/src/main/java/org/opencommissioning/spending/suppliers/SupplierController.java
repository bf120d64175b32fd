package org.opencommissioning.spending.suppliers;

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
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.spending.payments.PaymentQueries;

@Controller("/api/v1/suppliers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Suppliers")
final class SupplierController {
    private final Lists lists;
    private final Answers answers;
    private final SupplierQueries suppliers;

    SupplierController(Lists lists, Answers answers, SupplierQueries suppliers) {
        this.lists = lists;
        this.answers = answers;
        this.suppliers = suppliers;
    }

    /** Suppliers who were paid, largest total first. Sort keys: `total`, `name`, `lines`. */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Supplier>> listSuppliers(@RequestBean SupplierFilter filter, @RequestBean Paging paging) {
        return lists.answer(paging, SupplierQueries.listing(paging.asAt() == null), filter::where);
    }

    /** A supplier, its spellings and how it was matched to the register. */
    @Get("/{id}")
    HttpResponse<Answer<Supplier>> getSupplier(
            HttpRequest<?> request,
            @PathVariable @Schema(format = "int32", minimum = "1", maximum = "2147483647", example = "17") int id,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(Asked.of(request, asAt, PaymentQueries.DATASETS), snapshot -> suppliers.find(snapshot, id));
    }
}
