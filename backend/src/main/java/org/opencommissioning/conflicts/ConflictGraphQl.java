package org.opencommissioning.conflicts;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of money and interests. */
@Singleton
final class ConflictGraphQl implements GraphQlPart {
    private final ConflictQueries conflicts;
    private final Provider<KnownCodes> codes;

    ConflictGraphQl(ConflictQueries conflicts, Provider<KnownCodes> codes) {
        this.conflicts = conflicts;
        this.codes = codes;
    }

    @Override
    public String room() {
        return "conflicts";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(ConflictQueries.DATASETS)
                .field(
                        "Query",
                        "interestMoney",
                        (snapshot, field) -> conflicts.money(snapshot, consortium(field), year(field)))
                .field(
                        "Query",
                        "paidProviders",
                        (snapshot, field) -> conflicts.providers(snapshot, consortium(field), year(field)))
                .<Organisation, String, List<InterestMoney>>batch(
                        "Organisation", "interestMoney", Organisation::code, conflicts::moneyOfEach)
                .reading(ConflictQueries.CHOICE_DATASETS)
                .field(
                        "Query",
                        "willingProviders",
                        (snapshot, field) -> conflicts.willing(snapshot, consortium(field)));
    }

    private static @Nullable FinancialYear year(DataFetchingEnvironment field) {
        String text = field.getArgument("year");
        try {
            return text == null ? null : FinancialYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_DATE.refusal("year", text, e.getMessage() + ".", "Write 2012-13.");
        }
    }

    private @Nullable OrganisationCode consortium(DataFetchingEnvironment field) {
        String text = field.getArgument("consortium");
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
