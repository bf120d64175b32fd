package org.opencommissioning.statements;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of statements. */
@Singleton
final class StatementGraphQl implements GraphQlPart {

    private final Provider<StatementQueries> statements;
    private final Provider<ThreadQueries> threads;

    StatementGraphQl(Provider<StatementQueries> statements, Provider<ThreadQueries> threads) {
        this.statements = statements;
        this.threads = threads;
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
                                .orElse(null))
                .reading(ThreadQueries.DATASETS)
                .field(
                        "Query",
                        "threads",
                        (snapshot, field) -> threads.get()
                                .find(
                                        snapshot,
                                        code(field.getArgument("consortium")),
                                        new AskedThread(
                                                field.<FinancialYear>getArgument("year"),
                                                field.getArgument("objective"),
                                                field.getArgument("serviceLine"),
                                                field.getArgument("contract"),
                                                field.getArgument("payment")))
                                .orElse(List.of()));
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
