package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
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
    private static final int QUARTERS = 4;

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
                                        inYear(field.getArgument("quarter")))
                                .orElse(null));
    }

    /** @throws org.opencommissioning.api.problems.Refusal when there is no such quarter */
    static @Nullable Integer inYear(@Nullable Integer quarter) {
        if (quarter != null && (quarter < 1 || quarter > QUARTERS)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "quarter",
                    quarter.toString(),
                    "There is no quarter " + quarter + ".",
                    "A year has quarters 1 to 4.");
        }
        return quarter;
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
