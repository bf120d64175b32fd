package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.OrganisationCode;

/** The filters of the list of organisations. */
@Introspected
record OrganisationFilter(
        @Nullable @QueryValue @Parameter(description = "Words, or beginnings of words, of the name, code or postcode")
        String q,

        @Nullable @QueryValue OrganisationRole role,
        @Nullable @QueryValue OrganisationStatus status,

        @Nullable @QueryValue @Parameter(description = "Code of the consortium to which practices belong")
        OrganisationCode consortium,

        @Nullable @QueryValue @Parameter(description = "Beginning of a postcode, such as TS18", example = "TS18")
        String postcode,

        @Nullable @QueryValue @Parameter(description = "Only what was open on this day, and where it belonged then")
        LocalDate on) {
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z0-9 ]{1,8}");
    private static final String CURRENT = "o.to_edition is null";
    private static final String AS_AT =
            "o.from_edition <= :edition and (o.to_edition is null or o.to_edition > :edition)";

    static OrganisationFilter practicesOf(OrganisationCode consortium, @Nullable LocalDate on) {
        return new OrganisationFilter(null, OrganisationRole.GP_PRACTICE, null, consortium, null, on);
    }

    Where where(State state) {
        return all(state, on)
                .and("o.words @@ to_tsquery('simple', :words)", "words", SearchWords.query(q))
                .and(OrganisationQueries.IN_ROLE, "role", role == null ? null : role.code())
                .with("other_role", role == null ? null : otherRole(role).code())
                .and(
                        on == null ? "o.status = :status" : OrganisationQueries.STATUS + " = :status",
                        "status",
                        status == null ? null : status.code())
                .and("o.postcode like :postcode", "postcode", beginning())
                .and(on == null ? "true" : "(o.opened_on is null or o.opened_on <= :on)")
                .and(on == null ? "true" : "(o.closed_on is null or o.closed_on >= :on)")
                .and(OrganisationQueries.BELONGS, "consortium", consortium == null ? null : consortium.text());
    }

    /** A prescriber's setting changes, and with it whether it is a practice; what other organisations are does not. */
    private static OrganisationRole otherRole(OrganisationRole role) {
        return switch (role) {
            case GP_PRACTICE -> OrganisationRole.PRESCRIBING_COST_CENTRE;
            case PRESCRIBING_COST_CENTRE -> OrganisationRole.GP_PRACTICE;
            case CONSORTIUM,
                    COMMISSIONING_HUB,
                    REPORTING_ENTITY,
                    NHS_TRUST,
                    NHS_FOUNDATION_TRUST,
                    AMBULANCE_TRUST,
                    CARE_TRUST,
                    INDEPENDENT_PROVIDER,
                    VOLUNTARY_PROVIDER,
                    SOCIAL_ENTERPRISE,
                    BOARD,
                    STRATEGIC_HEALTH_AUTHORITY,
                    PRIMARY_CARE_TRUST,
                    PCT_CLUSTER,
                    LOCAL_AUTHORITY,
                    HEALTH_AND_WELLBEING_BOARD,
                    LOCAL_HEALTHWATCH,
                    HEALTHWATCH_ENGLAND,
                    INTEGRATED_CARE_BOARD -> role;
        };
    }

    /** Every organisation that the state knows. */
    static Where all(State state, @Nullable LocalDate on) {
        return Where.all()
                .and(state.newest() ? CURRENT : AS_AT)
                .with("edition", state.edition().number())
                .with("on", on);
    }

    @Nullable
    private String beginning() {
        if (postcode == null) {
            return null;
        }
        if (!POSTCODE.matcher(postcode).matches()) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "postcode",
                    postcode,
                    "'" + postcode + "' is not the beginning of a postcode.",
                    "Write TS18 or TS18 1.");
        }
        return postcode.strip().toUpperCase() + "%";
    }
}
