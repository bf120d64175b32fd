package org.opencommissioning.statements;

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
import java.util.List;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Statements")
final class StatementController {
    private final Answers answers;
    private final Lists lists;
    private final KnownCodes codes;
    private final StatementQueries statements;

    StatementController(Answers answers, Lists lists, KnownCodes codes, StatementQueries statements) {
        this.answers = answers;
        this.lists = lists;
        this.codes = codes;
        this.statements = statements;
    }

    /**
     * A consortium's quarter reconciled: given, planned, spent, paid, and what of the difference nobody explains. What is not published
     * is said, and figures of different times are not subtracted.
     */
    @Get("/{consortium}")
    HttpResponse<Answer<Statement>> getStatement(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "Code of the consortium.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @RequestBean AskedQuarter asked,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("consortium", consortium);
        return answers.item(
                Asked.of(request, asAt, StatementQueries.DATASETS),
                snapshot -> statements.find(snapshot, consortium, asked.year(), asked.quarter()));
    }

    /** The lines of such a statement, one a service. */
    @Get("/{consortium}/lines")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<StatementLine>> listStatementLines(
            HttpRequest<?> request,
            @PathVariable
                    @Parameter(description = "Code of the consortium.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @RequestBean AskedQuarter asked,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("consortium", consortium);
        return lists.whole(
                Asked.of(request, asAt, StatementQueries.DATASETS),
                "statement-lines",
                StatementLine.class,
                snapshot -> statements
                        .find(snapshot, consortium, asked.year(), asked.quarter())
                        .map(Statement::lines)
                        .orElse(List.of()));
    }
}
