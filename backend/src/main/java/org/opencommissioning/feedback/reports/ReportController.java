package org.opencommissioning.feedback.reports;

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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Feedback")
final class ReportController {
    private final Lists lists;
    private final KnownCodes codes;
    private final ReportQueries queries;

    ReportController(Lists lists, KnownCodes codes, ReportQueries queries) {
        this.lists = lists;
        this.codes = codes;
        this.queries = queries;
    }

    /** HealthWatch's reports, the newest first, each with how many of its recommendations are answered. Sort key: `publishedOn`. */
    @Get("/reports")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Report>> listReports(@RequestBean ReportFilter filter, @RequestBean Paging paging) {
        mustKnow(filter);
        return lists.answer(paging, ReportQueries.REPORTS, filter::reports);
    }

    /** One report of a HealthWatch. */
    @Get("/reports/{healthwatch}/{reference}")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<Answer<Report>> findReport(
            HttpRequest<?> request,
            @PathVariable @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9NH")
                    OrganisationCode healthwatch,
            @PathVariable @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "HN-R1") String reference,
            @Nullable @QueryValue AsAt asAt) {
        return lists.item(
                Answers.Asked.of(request, asAt, State.ALL),
                ReportQueries.REPORTS,
                snapshot -> queries.find(snapshot, healthwatch, reference));
    }

    /**
     * What HealthWatch recommended to which body and where it stands, the newest first. Whether an answer is overdue is computed from
     * dates. Sort keys: `publishedOn`, `dueOn`, `number`.
     */
    @Get("/recommendations")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Recommendation>> listRecommendations(
            @RequestBean ReportFilter filter,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Where it stands.")
                    @Schema(
                            allowableValues = {"waiting", "overdue", "accepted", "behind", "refused", "done"},
                            example = "overdue")
                    String state,
            @RequestBean Paging paging) {
        mustKnow(filter);
        return lists.answer(paging, ReportQueries.RECOMMENDATIONS, at -> filter.recommendations(at, state));
    }

    /** What bodies said to recommendations, the last first. Sort key: `saidOn`. */
    @Get("/recommendation-answers")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<RecommendationAnswer>> listRecommendationAnswers(
            @RequestBean ReportFilter filter, @RequestBean Paging paging) {
        mustKnow(filter);
        return lists.answer(paging, ReportQueries.ANSWERS, filter::answers);
    }

    /** What was taken further, to whom, and whether that was acknowledged in time; the last first. Sort key: `sentOn`. */
    @Get("/escalations")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Escalation>> listEscalations(@RequestBean ReportFilter filter, @RequestBean Paging paging) {
        mustKnow(filter);
        return lists.answer(paging, ReportQueries.ESCALATIONS, filter::escalations);
    }

    private void mustKnow(ReportFilter filter) {
        codes.mustKnow("healthwatch", filter.healthwatch());
        codes.mustKnow("body", filter.body());
    }
}
