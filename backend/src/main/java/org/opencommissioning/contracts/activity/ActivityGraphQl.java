package org.opencommissioning.contracts.activity;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of activity. */
@Singleton
final class ActivityGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;
    private final ActivityQueries activity;

    ActivityGraphQl(Provider<KnownCodes> codes, ActivityQueries activity) {
        this.codes = codes;
        this.activity = activity;
    }

    @Override
    public String room() {
        return "activity";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(ActivityQueries.DATASETS)
                .list("Query", "contractActivity", ActivityQueries.ACTIVITY, this::where)
                .listUnder(
                        "Contract",
                        "activity",
                        ActivityQueries.ACTIVITY,
                        (Contract contract) -> contract.id().toUpperCase(Locale.ROOT),
                        "a.contract_id",
                        this::where)
                .<Contract, String, List<ActivitySum>>batch("Contract", "activitySums", Contract::id, this::sums);
    }

    private Map<String, List<ActivitySum>> sums(Snapshot snapshot, List<String> contracts) throws SQLException {
        return activity.sumsOfEach(snapshot, contracts);
    }

    private Where where(Map<String, Object> arguments, State state) {
        var point = (String) arguments.get("point");
        return new ActivityFilter(
                        code(arguments),
                        (String) arguments.get("contract"),
                        point == null ? null : PointOfDelivery.valueOf(point),
                        text((LocalDate) arguments.get("from")),
                        text((LocalDate) arguments.get("to")))
                .where(state);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private @Nullable OrganisationCode code(Map<String, Object> arguments) {
        var text = (String) arguments.get("consortium");
        try {
            var code = text == null ? null : OrganisationCode.parse(text);
            codes.get().mustKnow("consortium", code);
            return code;
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "consortium", text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
