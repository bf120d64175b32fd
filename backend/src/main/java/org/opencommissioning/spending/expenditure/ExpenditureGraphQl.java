package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of expenditure. */
@Singleton
final class ExpenditureGraphQl implements GraphQlPart {
    @Override
    public String room() {
        return "expenditure";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(ExpenditureQueries.DATASETS)
                .list("Query", "expenditure", ExpenditureQueries.EXPENDITURE, ExpenditureGraphQl::where)
                .list("Query", "expenditureMonths", ExpenditureQueries.MONTHS, ExpenditureGraphQl::ofMonths);
    }

    private static Where where(Map<String, Object> arguments, State state) {
        return filter(arguments).where(state);
    }

    private static Where ofMonths(Map<String, Object> arguments, State state) {
        return filter(arguments).ofMonths(state);
    }

    private static ExpenditureFilter filter(Map<String, Object> arguments) {
        return new ExpenditureFilter(code(arguments), (FinancialYear) arguments.get("year"));
    }

    private static @Nullable OrganisationCode code(Map<String, Object> arguments) {
        var text = (String) arguments.get("consortium");
        try {
            return text == null ? null : OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "consortium", text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
