package org.opencommissioning.referrals.audit;

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
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1/referrals/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Referrals")
final class AuditController {
    private final Lists lists;
    private final Answers answers;
    private final AuditQueries audits;
    private final KnownCodes codes;

    AuditController(Lists lists, Answers answers, AuditQueries audits, KnownCodes codes) {
        this.lists = lists;
        this.answers = answers;
        this.audits = audits;
        this.codes = codes;
    }

    /**
     * For each practice with a declared financial interest in a provider: the share of its referrals in a specialty and year that goes there,
     * beside practices without one. Worked out of published counts alone. It does not say why a share is large.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ReferralAudit>> listAudits(
            HttpRequest<?> request,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Financial year; the newest without it.")
                    @Schema(type = "string", maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2012-13")
                    String year,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of the practice's consortium.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
                    OrganisationCode consortium,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of the practice.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91003")
                    OrganisationCode practice,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Code of the provider.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9ND")
                    OrganisationCode provider,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("consortium", consortium);
        codes.mustKnow("practice", practice);
        codes.mustKnow("provider", provider);
        var asked = year(year);
        var filter = new AuditFilter(consortium, practice, provider);
        return lists.whole(
                Asked.of(request, asAt, AuditQueries.DATASETS), "referral-audit", ReferralAudit.class, snapshot -> {
                    var of = year(snapshot, asked);
                    return of.isEmpty() ? List.of() : audits.list(snapshot, of.get(), filter);
                });
    }

    /** The practices of all consortia that refer to a provider in a specialty, round the share that those without an interest in it have. */
    @Get("/funnel")
    HttpResponse<Answer<FunnelPicture>> getFunnel(
            HttpRequest<?> request,
            @QueryValue
                    @Parameter(description = "Code of the provider.")
                    @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9ND")
                    OrganisationCode provider,
            @QueryValue
                    @Parameter(description = "Code of the treatment function.")
                    @Schema(maxLength = 3, pattern = "^[0-9]{3}$", example = "812")
                    String specialty,
            @Nullable
                    @QueryValue
                    @Parameter(description = "Financial year; the newest without it.")
                    @Schema(type = "string", maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2012-13")
                    String year,
            @Nullable @QueryValue AsAt asAt) {
        codes.mustKnow("provider", provider);
        var asked = year(year);
        return answers.item(Asked.of(request, asAt, AuditQueries.DATASETS), snapshot -> {
            var of = year(snapshot, asked);
            return of.isEmpty() ? Optional.empty() : audits.findFunnel(snapshot, provider, specialty, of.get());
        });
    }

    private Optional<FinancialYear> year(Snapshot snapshot, @Nullable FinancialYear asked) throws SQLException {
        return asked == null ? audits.findNewestYear(snapshot) : Optional.of(asked);
    }

    private static @Nullable FinancialYear year(@Nullable String text) {
        try {
            return text == null ? null : FinancialYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_DATE.refusal("year", text, e.getMessage() + ".", "Write 2012-13.");
        }
    }
}
