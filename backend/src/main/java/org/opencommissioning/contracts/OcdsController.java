package org.opencommissioning.contracts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.OcdsQueries.Stated;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

/** Contracts in the words of the Open Contracting Data Standard 1.1. */
@Controller("/api/v1/ocds")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Contracts")
final class OcdsController {
    private static final String CONSORTIUM = "Code of the consortium whose register is meant; this or a contract.";
    private static final String CONTRACT = "One contract, by its id.";

    private final Answers answers;
    private final OcdsQueries contracts;
    private final KnownCodes codes;
    private final PortalAddress portal;

    OcdsController(Answers answers, OcdsQueries contracts, KnownCodes codes, PortalAddress portal) {
        this.answers = answers;
        this.contracts = contracts;
        this.codes = codes;
        this.portal = portal;
    }

    /** Writes a package. */
    private interface Form {
        byte[] write(List<Stated> contracts, String uri, Instant publishedAt) throws IOException;
    }

    /** A release package: a release for each contract as it was made, and one for each of its amendments. */
    @Get("/releases")
    HttpResponse<Map<String, Object>> getReleases(
            HttpRequest<?> request,
            @Nullable
                    @QueryValue
                    @Parameter(description = CONSORTIUM)
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @Nullable
                    @QueryValue
                    @Parameter(description = CONTRACT)
                    @Schema(maxLength = 120, pattern = "^[0-9A-Za-z-]+$", example = "9N4-C-2011-04")
                    String contract,
            @Nullable @QueryValue AsAt asAt) {
        return answer(Asked.of(request, asAt, ContractQueries.DATASETS), consortium, contract, OcdsReleases::releases);
    }

    /** A record package: for each contract its releases and the record that compiles them. */
    @Get("/records")
    HttpResponse<Map<String, Object>> getRecords(
            HttpRequest<?> request,
            @Nullable
                    @QueryValue
                    @Parameter(description = CONSORTIUM)
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @Nullable
                    @QueryValue
                    @Parameter(description = CONTRACT)
                    @Schema(maxLength = 120, pattern = "^[0-9A-Za-z-]+$", example = "9N4-C-2011-04")
                    String contract,
            @Nullable @QueryValue AsAt asAt) {
        return answer(Asked.of(request, asAt, ContractQueries.DATASETS), consortium, contract, OcdsReleases::records);
    }

    private HttpResponse<Map<String, Object>> answer(
            Asked asked, @Nullable OrganisationCode consortium, @Nullable String contract, Form form) {
        if (consortium == null && contract == null) {
            throw ProblemKind.MISSING_PARAMETER.refusal(
                    "consortium", null, "Neither a consortium nor a contract is named.", "Give consortium=9N4.");
        }
        codes.mustKnow("consortium", consortium);
        return answers.bytes(asked, snapshot -> {
            var found = contracts.list(snapshot, consortium, contract);
            if (found.isEmpty()) {
                throw ProblemKind.NOT_FOUND.refusal(
                        "Nothing is published at " + asked.request().getPath() + " that fits.");
            }
            var edition = snapshot.state().edition();
            var uri = portal.link(asked.request().getUri().toString());
            return new Body("application/json", form.write(found, uri, edition.publishedAt()));
        });
    }
}
