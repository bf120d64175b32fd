package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.OrganisationCode;

/** Histories of organisations by REST. */
@Controller("/api/v1/organisations/{code}/history")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class HistoryController {
    private final Answers answers;
    private final HistoryQueries queries;
    private final KnownCodes codes;

    HistoryController(Answers answers, HistoryQueries queries, KnownCodes codes) {
        this.answers = answers;
        this.queries = queries;
        this.codes = codes;
    }

    @Get
    @Operation(summary = "Names, roles, events, officers, memberships, predecessors and successors of an organisation")
    HttpResponse<Answer<OrganisationHistory>> getHistory(
            HttpRequest<?> request,
            OrganisationCode code,
            @Nullable @QueryValue @Parameter(description = "Only what held on this day, or had happened by then")
                    LocalDate on,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("code", code);
        return answers.item(
                Asked.of(request, asAt, OrganisationQueries.DATASETS),
                snapshot -> Optional.of(queries.get(snapshot, code, on)));
    }
}
