package org.opencommissioning.contracts;

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
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;

@Controller("/api/v1/contracts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Contracts")
final class ContractController {
    private final Lists lists;
    private final Answers answers;
    private final KnownCodes codes;
    private final ContractQueries contracts;
    private final ContractPayments payments;

    ContractController(
            Lists lists, Answers answers, KnownCodes codes, ContractQueries contracts, ContractPayments payments) {
        this.lists = lists;
        this.answers = answers;
        this.codes = codes;
        this.contracts = contracts;
        this.payments = payments;
    }

    /**
     * Contracts as the newest register of each consortium states them, the largest first. Sort keys: `value`, `title`, `provider`,
     * `from`, `to`, `edition`; a value that is not known sorts as 0.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Contract>> listContracts(@RequestBean ContractFilter filter, @RequestBean Paging paging) {
        codes.mustKnow("consortium", filter.consortium());
        codes.mustKnow("provider", filter.provider());
        return lists.answer(paging, ContractQueries.CONTRACTS, filter::where);
    }

    /** One contract with its amendments. */
    @Get("/{id}")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<Answer<Contract>> getContract(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "The contract's id.")
                    @Schema(maxLength = 120, example = "9N4-C-2011-04")
                    String id,
            @Nullable @QueryValue AsAt asAt) {
        return lists.item(
                Asked.of(request, asAt, ContractQueries.DATASETS),
                ContractQueries.CONTRACTS,
                snapshot -> contracts.find(snapshot, id));
    }

    /**
     * What the consortium paid to the contract's suppliers while it ran, beside its value: by which suppliers, how surely they are
     * the contract's, and which other contracts the same payments may be for.
     */
    @Get("/{id}/payments")
    HttpResponse<Answer<ContractPaid>> getContractPayments(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "The contract's id.")
                    @Schema(maxLength = 120, example = "9N4-C-2011-04")
                    String id,
            @Nullable @QueryValue AsAt asAt) {
        return answers.item(
                Asked.of(request, asAt, ContractPayments.DATASETS), snapshot -> payments.find(snapshot, id));
    }
}
