package org.opencommissioning.statements;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of statements. */
@Singleton
final class StatementGraphQl implements GraphQlPart {

    private final Provider<StatementQueries> statements;

    StatementGraphQl(Provider<StatementQueries> statements) {
        this.statements = statements;
    }

    @Override
    public String room() {
        return "statements";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(StatementQueries.DATASETS)
                .field(
                        "Query",
                        "statement",
                        (snapshot, field) -> statements
                                .get()
                                .find(
                                        snapshot,
                                        code(field.getArgument("consortium")),
                                        field.<FinancialYear>getArgument("year"),
                                        field.<Integer>getArgument("quarter"))
                                .orElse(null));
    }

    private static OrganisationCode code(String text) {
        try {
            return OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "consortium", text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
