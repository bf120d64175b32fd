package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of allocations. */
@Singleton
final class AllocationGraphQl implements GraphQlPart {
    private final Provider<AllocationQueries> allocations;

    AllocationGraphQl(Provider<AllocationQueries> allocations) {
        this.allocations = allocations;
    }

    @Override
    public String room() {
        return "allocations";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(AllocationListing.DATASETS)
                .list("Query", "allocations", AllocationListing.ALLOCATIONS, AllocationGraphQl::where)
                .list(
                        "Query",
                        "consortiumAllocations",
                        AllocationQueries.CONSORTIUM_ALLOCATIONS,
                        AllocationGraphQl::ofConsortia)
                .field(
                        "Query",
                        "allocationParameters",
                        (snapshot, field) -> allocations.get().parameters(snapshot, field.getArgument("year")));
    }

    private static Where ofConsortia(Map<String, Object> arguments, State state) {
        return new ConsortiumAllocationFilter(code("consortium", arguments), (FinancialYear) arguments.get("year"))
                .where(state);
    }

    private static Where where(Map<String, Object> arguments, State state) {
        return new AllocationFilter(
                        code("consortium", arguments),
                        code("practice", arguments),
                        (String) arguments.get("component"),
                        (FinancialYear) arguments.get("year"))
                .where(state);
    }

    private static @Nullable OrganisationCode code(String argument, Map<String, Object> arguments) {
        var text = (String) arguments.get(argument);
        try {
            return text == null ? null : OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    argument, text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
