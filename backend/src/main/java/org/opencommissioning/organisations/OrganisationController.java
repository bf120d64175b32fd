package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.values.OrganisationCode;

/** Organisations by REST. */
@Controller("/api/v1/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class OrganisationController {
    private final Lists lists;
    private final Answers answers;
    private final OrganisationQueries queries;
    private final KnownCodes codes;

    OrganisationController(Lists lists, Answers answers, OrganisationQueries queries, KnownCodes codes) {
        this.lists = lists;
        this.answers = answers;
        this.queries = queries;
        this.codes = codes;
    }

    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    @Operation(summary = "Practices, consortia, trusts and other organisations of the register")
    HttpResponse<ListAnswer<Organisation>> listOrganisations(
            @RequestBean OrganisationFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        return lists.answer(paging, OrganisationQueries.ORGANISATIONS, filter::where);
    }

    @Get("/{code}")
    @Operation(summary = "One organisation by its code")
    HttpResponse<Answer<Organisation>> getOrganisation(
            HttpRequest<?> request,
            OrganisationCode code,
            @Nullable @QueryValue LocalDate on,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(
                Asked.of(request, asAt, OrganisationQueries.DATASETS), snapshot -> queries.find(snapshot, code, on));
    }

    @Get("/{code}/practices")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    @Operation(summary = "GP practices that belong to a consortium")
    HttpResponse<ListAnswer<Organisation>> listPractices(
            OrganisationCode code, @Nullable @QueryValue LocalDate on, @RequestBean Paging paging) {
        codes.mustKnow("code", code);
        return lists.answer(paging, OrganisationQueries.ORGANISATIONS, OrganisationFilter.practicesOf(code, on)::where);
    }
}
