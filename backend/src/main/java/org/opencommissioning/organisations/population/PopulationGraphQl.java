package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of list sizes and populations. */
@Singleton
final class PopulationGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;

    PopulationGraphQl(Provider<KnownCodes> codes) {
        this.codes = codes;
    }

    @Override
    public String room() {
        return "population";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(ListSizeQueries.DATASETS)
                .list("Query", "listSizes", ListSizeQueries.LIST_SIZES, this::listSizes)
                .list("Query", "populations", PopulationQueries.POPULATIONS, this::populations)
                .listUnder(
                        "Organisation",
                        "listSizes",
                        ListSizeQueries.LIST_SIZES,
                        Organisation::code,
                        "practice.code",
                        this::listSizes)
                .listUnder(
                        "Organisation",
                        "populations",
                        PopulationQueries.POPULATIONS,
                        Organisation::code,
                        "k.code",
                        this::populations);
    }

    private Where listSizes(Map<String, Object> arguments, State state) {
        return new ListSizeFilter(
                        code("practice", arguments),
                        code("commissioner", arguments),
                        code("consortium", arguments),
                        (LocalDate) arguments.get("from"),
                        (LocalDate) arguments.get("to"),
                        (Boolean) arguments.get("differs"))
                .where(state);
    }

    private Where populations(Map<String, Object> arguments, State state) {
        return new PopulationFilter(code("consortium", arguments), (LocalDate) arguments.get("from"), (LocalDate)
                        arguments.get("to"))
                .where(state);
    }

    private @Nullable OrganisationCode code(String argument, Map<String, Object> arguments) {
        var text = (String) arguments.get(argument);
        try {
            var code = text == null ? null : OrganisationCode.parse(text);
            codes.get().mustKnow(argument, code);
            return code;
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    argument, text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
