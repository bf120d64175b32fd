package org.opencommissioning.plans.comparison;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;

/** Comparisons of plans in the GraphQL schema. */
@Singleton
final class PlanComparisonGraphQl implements GraphQlPart {
    private final Provider<ComparePlans> compare;

    PlanComparisonGraphQl(Provider<ComparePlans> compare) {
        this.compare = compare;
    }

    @Override
    public String room() {
        return "plan-comparison";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(State.ALL)
                .field(
                        "Query",
                        "planComparison",
                        (snapshot, field) ->
                                compare.get().compare(snapshot, ComparePlans.asked(field.getArgument("of"))));
    }
}
