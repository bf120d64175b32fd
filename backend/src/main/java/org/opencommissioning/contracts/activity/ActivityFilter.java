package org.opencommissioning.contracts.activity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.DateParameter;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Which activity is meant; null where it does not matter. */
@Introspected
public record ActivityFilter(
        @Nullable
        @QueryValue
        @Parameter(description = "Code of the consortium whose return says so.")
        @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9N4")
        OrganisationCode consortium,

        @Nullable
        @QueryValue
        @Parameter(description = "One contract, by its id.")
        @Schema(maxLength = 120, pattern = "^[0-9A-Za-z-]+$", example = "9N4-C-2011-04")
        String contract,

        @Nullable @QueryValue @Parameter(description = "At which point of delivery it was done.")
        PointOfDelivery point,

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
    public static final ActivityFilter ALL = new ActivityFilter(null, null, null, null, null);

    /** That of one contract. */
    public static ActivityFilter of(String contract) {
        return new ActivityFilter(null, contract, null, null, null);
    }

    /** Of publications that stood at the edition. */
    Where where(State state) {
        var first = DateParameter.parse("from", from);
        var last = DateParameter.parse("to", to);
        return Where.all()
                .with("edition", state.edition().number())
                .and(ActivityQueries.STANDS)
                .and(
                        "a.consortium_id = (select organisation_id from published.organisation_key where code ="
                                + " :consortium)",
                        "consortium",
                        consortium == null ? null : consortium.text())
                .and("a.contract_id = upper(:contract)", "contract", contract)
                .and("a.point = :point", "point", point == null ? null : point.code())
                .and("a.month >= date_trunc('month', :from::date)", "from", first == null ? null : first.from())
                .and("a.month < :to", "to", last == null ? null : last.to());
    }
}
