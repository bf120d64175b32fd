package org.opencommissioning.feedback.responses;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of answers. */
@Singleton
final class ResponseGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;

    ResponseGraphQl(Provider<KnownCodes> codes) {
        this.codes = codes;
    }

    @Override
    public String room() {
        return "responses";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.list("Query", "responses", ResponseQueries.RESPONSES, this::where)
                .listUnder(
                        "Feedback",
                        "responses",
                        ResponseQueries.RESPONSES,
                        Feedback::address,
                        "healthwatch.code || '/' || r.reference",
                        this::where);
    }

    private Where where(Map<String, Object> arguments, State state) {
        return new ResponseFilter(
                        code("by", arguments), code("healthwatch", arguments), (String) arguments.get("reference"))
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
