package org.opencommissioning.documents;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.OrganisationCode;

/** Documents' share of the GraphQL schema. */
@Singleton
final class DocumentGraphQl implements GraphQlPart {
    @Override
    public String room() {
        return "documents";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(State.ALL).list("Query", "documents", DocumentQueries.DOCUMENTS, DocumentGraphQl::where);
    }

    private static Where where(Map<String, Object> arguments, State state) {
        return new DocumentFilter(
                        code(arguments), (String) arguments.get("kind"), (LocalDate) arguments.get("on"), (String)
                                arguments.get("words"))
                .where(state);
    }

    private static @Nullable OrganisationCode code(Map<String, Object> arguments) {
        var text = (String) arguments.get("publisher");
        try {
            return text == null ? null : OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "publisher", text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
