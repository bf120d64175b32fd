package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Words;
import org.opencommissioning.values.OrganisationCode;

/** Which decisions are meant; null where it does not matter. */
@Introspected
public record DecisionFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium that decided.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(
                description =
                        "Code of the provider that it is about, or in which somebody there had declared an interest.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9ND")
        OrganisationCode provider,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of a practice that made an offer, or from which somebody was there.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91003")
        OrganisationCode practice,

        @Nullable
        @QueryValue
        @Parameter(description = "The contract that it led to or changed, by the contract's id.")
        @Schema(maxLength = 120, pattern = "^[0-9A-Za-z-]+$", example = "9N4-C-2011-04")
        String contract,

        @Nullable @QueryValue @Parameter(description = "The first day on which it may have been taken.")
        LocalDate from,

        @Nullable @QueryValue @Parameter(description = "The last day on which it may have been taken.")
        LocalDate to,

        @Nullable
        @QueryValue
        @Parameter(description = "Only decisions at which somebody declared an interest, or at which nobody did.")
        Boolean interest,

        @Nullable
        @QueryValue
        @Parameter(description = "Words of the title, the decision, the provider, the meeting or the reference.")
        @Schema(maxLength = 200, example = "saturday")
        String q,

        @Nullable
        @QueryValue
        @Parameter(description = "One decision, by its id.")
        @Schema(maxLength = 120, pattern = "^[0-9A-Za-z-]+$", example = "9N4-D-2012-03")
        String decision) {

    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null, null, null, null, null);

    /** Those of one consortium. */
    public static DecisionFilter by(OrganisationCode consortium) {
        return new DecisionFilter(consortium, null, null, null, null, null, null, null, null);
    }

    /** Those at which somebody of a consortium declared an interest. */
    public static DecisionFilter declaredIn(OrganisationCode consortium) {
        return new DecisionFilter(consortium, null, null, null, null, null, true, null, null);
    }

    /** Those that led to a contract or changed it. */
    public static DecisionFilter about(String contract) {
        return new DecisionFilter(null, null, null, contract, null, null, null, null, null);
    }

    static DecisionFilter of(String decision) {
        return new DecisionFilter(null, null, null, null, null, null, null, null, decision);
    }

    Where where(State state) {
        var words = q == null ? null : Words.of(q);
        return Where.all()
                .with("edition", state.edition().number())
                .and(DecisionQueries.STANDS)
                .and("consortium.code = :consortium", "consortium", text(consortium))
                .and("""
                    exists (
                      select
                      from published.organisation_key asked
                      where asked.code = :provider
                        and (asked.organisation_id = d.provider_id
                             or asked.organisation_id in (
                               select p.interest_in_id
                               from published.decision p
                               where p.publication_id = d.publication_id
                                 and p.decision_id = d.decision_id)))
                    """, "provider", text(provider))
                .and("""
                    exists (
                      select
                      from published.organisation_key asked
                      where asked.code = :practice
                        and (asked.organisation_id = any(d.bidders)
                             or asked.organisation_id in (
                               select p.practice_id
                               from published.decision p
                               where p.publication_id = d.publication_id
                                 and p.decision_id = d.decision_id)))
                    """, "practice", text(practice))
                .and("upper(d.contract_id) = upper(:contract)", "contract", contract)
                .and("d.decided_on >= :from", "from", from)
                .and("d.decided_on <= :to", "to", to)
                .and("""
                    exists (
                      select
                      from published.decision p
                      where p.publication_id = d.publication_id
                        and p.decision_id = d.decision_id
                        and p.interest is not null) = :interest
                    """, "interest", interest)
                .and("d.words @@ :words::tsquery", "words", words == null || words.isEmpty() ? null : words.query())
                .and("upper(d.decision_id) = upper(:decision)", "decision", decision);
    }

    private static @Nullable String text(@Nullable OrganisationCode code) {
        return code == null ? null : code.text();
    }
}
