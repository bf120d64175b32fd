package org.opencommissioning.organisations.succession;

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

/** Successions by REST. */
@Controller("/api/v1/organisations/{code}/succession")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Organisations")
final class SuccessionController {
    private final Answers answers;
    private final SuccessionQueries queries;
    private final KnownCodes codes;

    SuccessionController(Answers answers, SuccessionQueries queries, KnownCodes codes) {
        this.answers = answers;
        this.queries = queries;
        this.codes = codes;
    }

    @Get
    @Operation(summary = "Who came after an organisation, or before it, through every reorganisation")
    HttpResponse<Answer<SuccessionWalk>> getSuccession(
            HttpRequest<?> request,
            OrganisationCode code,
            @Parameter(description = "forwards to those who came after, backwards to those before")
                    @QueryValue(defaultValue = "forwards")
                    Direction direction,
            @Nullable @QueryValue @Parameter(description = "Leaves out what is dated after this day") LocalDate on,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("code", code);
        return answers.item(
                Asked.of(request, asAt, OrganisationQueries.DATASETS),
                snapshot ->
                        Optional.of(new SuccessionWalk(code, direction, queries.walk(snapshot, code, direction, on))));
    }
}
