package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of decisions. */
@Singleton
final class DecisionGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;
    private final DecisionQueries decisions;

    DecisionGraphQl(Provider<KnownCodes> codes, DecisionQueries decisions) {
        this.codes = codes;
        this.decisions = decisions;
    }

    @Override
    public String room() {
        return "decisions";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(DecisionQueries.DATASETS)
                .list("Query", "decisions", DecisionQueries.DECISIONS, this::where)
                .field(
                        "Query",
                        "decision",
                        (snapshot, field) -> decisions
                                .find(snapshot, field.getArgument("key"))
                                .orElse(null))
                .node("Decision", Decision.class, Decision::id, this::byId)
                .field("Decision", "key", (snapshot, field) -> ((Decision) field.getSource()).id())
                .listUnder(
                        "Organisation",
                        "decisions",
                        DecisionQueries.DECISIONS,
                        Organisation::code,
                        "consortium.code",
                        this::where)
                .listUnder(
                        "Contract", "decisions", DecisionQueries.DECISIONS, Contract::id, "d.contract_id", this::where);
    }

    private Map<String, Decision> byId(Snapshot snapshot, List<String> ids) throws SQLException {
        var found = new HashMap<String, Decision>();
        for (var id : ids) {
            decisions.find(snapshot, id).ifPresent(decision -> found.put(id, decision));
        }
        return found;
    }

    private Where where(Map<String, Object> arguments, State state) {
        return new DecisionFilter(
                        code("consortium", arguments),
                        code("provider", arguments),
                        code("practice", arguments),
                        (String) arguments.get("contract"),
                        (LocalDate) arguments.get("from"),
                        (LocalDate) arguments.get("to"),
                        (Boolean) arguments.get("interest"),
                        (String) arguments.get("q"),
                        null)
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
