package org.opencommissioning.spending.expenditure;

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
import org.opencommissioning.organisations.KnownCodes;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Expenditure")
final class ExpenditureController {
    private final Lists lists;
    private final KnownCodes codes;

    ExpenditureController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /**
     * What consortia have spent on each service since 1 April, and will by the year's end, against what they may, newest month first.
     * Sort keys: `month`, `outturn`, `service`.
     */
    @Get("/expenditure")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Expenditure>> listExpenditure(
            @RequestBean ExpenditureFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ExpenditureQueries.EXPENDITURE, filter::where);
    }

    /** The same added up for each consortium and month, newest month first. Sort keys: `month`, `outturn`, `consortium`. */
    @Get("/expenditure-months")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ExpenditureMonth>> listExpenditureMonths(
            @RequestBean ExpenditureFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, ExpenditureQueries.MONTHS, filter::ofMonths);
    }
}
