package org.opencommissioning.referrals;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.DateParameter;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Which referrals are meant; null where it does not matter. */
@Introspected
public record ReferralFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium whose return says so.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the practice that referred.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "N91003")
        OrganisationCode practice,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the provider that patients were referred to.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9ND")
        OrganisationCode provider,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the treatment function.")
        @Schema(maxLength = 3, pattern = "^[0-9]{3}$", example = "812")
        String specialty,

        @Nullable
        @QueryValue
        @Parameter(description = "First month that counts.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2012-04")
        String from,

        @Nullable
        @QueryValue
        @Parameter(description = "Last month that counts.")
        @Schema(maxLength = 10, pattern = "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", example = "2013-03")
        String to) {
    static final ReferralFilter ALL = new ReferralFilter(null, null, null, null, null, null);

    /** A practice's, of these months. */
    public static ReferralFilter ofPractice(OrganisationCode practice, Period months) {
        return new ReferralFilter(
                null,
                practice,
                null,
                null,
                months.from().toString(),
                months.lastDay().toString());
    }

    /** To a provider, in these months. */
    public static ReferralFilter to(OrganisationCode provider, Period months) {
        return new ReferralFilter(
                null,
                null,
                provider,
                null,
                months.from().toString(),
                months.lastDay().toString());
    }

    /** @throws org.opencommissioning.api.problems.Refusal when a code or a specialty is not known */
    void mustBeKnown(KnownCodes codes) {
        codes.mustKnow("consortium", consortium);
        codes.mustKnow("practice", practice);
        codes.mustKnow("provider", provider);
        if (specialty != null && Specialties.find(specialty).isEmpty()) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "specialty",
                    specialty,
                    "There is no treatment function " + specialty + " here.",
                    "Give three digits such as 110 or 812.");
        }
    }

    /** Of publications that stood at the edition; {@code r} is the table. */
    Where where(State state) {
        return conditions().with("edition", state.edition().number());
    }

    /** The same in every state, but for the edition. */
    Where conditions() {
        var last = DateParameter.parse("to", to);
        var first = DateParameter.parse("from", from);
        return Where.all()
                .and(ReferralQueries.STANDS)
                .and("r.consortium_id = " + id("consortium"), "consortium", text(consortium))
                .and("r.practice_id = " + id("practice"), "practice", text(practice))
                .and("r.provider_id = " + id("provider"), "provider", text(provider))
                .and("r.specialty = :specialty", "specialty", specialty == null ? null : Integer.valueOf(specialty))
                .and("r.month >= date_trunc('month', :from::date)", "from", first == null ? null : first.from())
                .and("r.month < :to", "to", last == null ? null : last.to());
    }

    /** The number is looked up first, so that an index answers. */
    private static String id(String name) {
        return "(select organisation_id from published.organisation_key where code = :" + name + ")";
    }

    private static @Nullable String text(@Nullable OrganisationCode code) {
        return code == null ? null : code.text();
    }
}
