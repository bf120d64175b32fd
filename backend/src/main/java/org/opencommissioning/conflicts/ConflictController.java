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
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/interests/money")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Interests")
final class ConflictController {
    private final Lists lists;
    private final ConflictQueries conflicts;
    private final KnownCodes codes;

    ConflictController(Lists lists, ConflictQueries conflicts, KnownCodes codes) {
        this.lists = lists;
        this.conflicts = conflicts;
        this.codes = codes;
    }

    /**
     * What consortia paid in a year to practices, and to providers in which somebody of the consortium had a declared interest on the day
     * of the payment, with the share of all that they paid.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<InterestMoney>> listMoney(
            HttpRequest<?> request,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of the consortium that paid.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Financial year; all of them without it.")
                    @Schema(type = "string", maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2012-13")
                    String year,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("consortium", consortium);
        var asked = year(year);
        return lists.whole(
                Asked.of(request, asAt, ConflictQueries.DATASETS),
                "interest-money",
                InterestMoney.class,
                snapshot -> conflicts.money(snapshot, consortium, asked));
    }

    /**
     * The practices, and the providers in which there was a declared interest, that one consortium paid, by year and by the route of the
     * contract that ran on the day.
     */
    @Get("/providers")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<PaidProvider>> listPaidProviders(
            HttpRequest<?> request,
            @QueryValue
                    @Parameter(description = "Code of the consortium that paid.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Financial year; all of them without it.")
                    @Schema(type = "string", maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2012-13")
                    String year,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("consortium", consortium);
        var asked = year(year);
        return lists.whole(
                Asked.of(request, asAt, ConflictQueries.DATASETS),
                "interest-money-providers",
                PaidProvider.class,
                snapshot -> conflicts.providers(snapshot, consortium, asked));
    }

    private static @Nullable FinancialYear year(@Nullable String text) {
        try {
            return text == null ? null : FinancialYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_DATE.refusal("year", text, e.getMessage() + ".", "Write 2012-13.");
        }
    }
}
