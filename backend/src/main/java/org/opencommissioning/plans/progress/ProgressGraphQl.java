package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.plans.PlanId;
import org.opencommissioning.plans.PlanInFull;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of progress. */
@Singleton
final class ProgressGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;
    private final ProgressQueries progress;

    ProgressGraphQl(Provider<KnownCodes> codes, ProgressQueries progress) {
        this.codes = codes;
        this.progress = progress;
    }

    @Override
    public String room() {
        return "progress";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(State.ALL)
                .list("Query", "planProgress", ProgressQueries.PROGRESS, this::where)
                .field("PlanInFull", "progress", (snapshot, field) -> {
                    var plan = ((PlanInFull) field.getSource()).plan();
                    return progress.of(snapshot, new PlanId(plan.consortium().code(), plan.year()));
                });
    }

    private Where where(Map<String, Object> arguments, State state) {
        var part = (String) arguments.get("part");
        return new ProgressFilter(
                        code(arguments),
                        (FinancialYear) arguments.get("year"),
                        part == null ? null : PlanPart.valueOf(part),
                        (String) arguments.get("reference"))
                .where(state);
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
