package org.opencommissioning.interests.companies;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/companies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Interests")
final class CompanyController {
    private final Lists lists;
    private final KnownCodes codes;

    CompanyController(Lists lists, KnownCodes codes) {
        this.lists = lists;
        this.codes = codes;
    }

    /**
     * Companies of practices and providers, from the register of companies; each link was confirmed by a person before it was published.
     * Sort keys: `name`, `number`.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Company>> listCompanies(
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of the organisation that a company is or belongs to.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9ND")
                    OrganisationCode organisation,
            @RequestBean Paging paging) {
        codes.mustKnow("organisation", organisation);
        return lists.answer(paging, CompanyQueries.COMPANIES, state -> CompanyQueries.where(state, organisation));
    }
}
