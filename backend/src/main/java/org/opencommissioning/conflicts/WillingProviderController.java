package org.opencommissioning.conflicts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/referrals/willing-providers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Referrals")
final class WillingProviderController {
    private final Lists lists;
    private final ConflictQueries conflicts;
    private final KnownCodes codes;

    WillingProviderController(Lists lists, ConflictQueries conflicts, KnownCodes codes) {
        this.lists = lists;
        this.conflicts = conflicts;
        this.codes = codes;
    }

    /**
     * Of how many providers a consortium's patients could choose in a year under contracts with any willing provider, and to how many of
     * them somebody was referred.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<WillingProviders>> listWillingProviders(
            HttpRequest<?> request,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of the consortium.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("consortium", consortium);
        return lists.whole(
                Asked.of(request, asAt, ConflictQueries.CHOICE_DATASETS),
                "willing-providers",
                WillingProviders.class,
                snapshot -> conflicts.willing(snapshot, consortium));
    }
}
