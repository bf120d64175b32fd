package org.opencommissioning.contracts;

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
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of contracts. */
@Singleton
final class ContractGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;
    private final ContractQueries contracts;
    private final ContractPayments payments;

    ContractGraphQl(Provider<KnownCodes> codes, ContractQueries contracts, ContractPayments payments) {
        this.codes = codes;
        this.contracts = contracts;
        this.payments = payments;
    }

    @Override
    public String room() {
        return "contracts";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(ContractQueries.DATASETS)
                .list("Query", "contracts", ContractQueries.CONTRACTS, this::where)
                .field(
                        "Query",
                        "contract",
                        (snapshot, field) -> contracts
                                .find(snapshot, field.getArgument("key"))
                                .orElse(null))
                .node("Contract", Contract.class, Contract::id, this::byId)
                .field("Contract", "key", (snapshot, field) -> ((Contract) field.getSource()).id())
                .listUnder(
                        "Organisation",
                        "contracts",
                        ContractQueries.CONTRACTS,
                        Organisation::code,
                        "consortium.code",
                        this::where)
                .listUnder(
                        "Organisation",
                        "contractsHeld",
                        ContractQueries.CONTRACTS_HELD,
                        Organisation::code,
                        "held_by.code",
                        this::where)
                .reading(ContractPayments.DATASETS)
                .<Contract, String, ContractPaid>batch("Contract", "paid", Contract::id, payments::ofEach);
    }

    private Map<String, Contract> byId(Snapshot snapshot, List<String> ids) throws SQLException {
        var found = new HashMap<String, Contract>();
        for (var id : ids) {
            contracts.find(snapshot, id).ifPresent(contract -> found.put(id, contract));
        }
        return found;
    }

    private Where where(Map<String, Object> arguments, State state) {
        return new ContractFilter(
                        code("consortium", arguments),
                        code("provider", arguments),
                        route((String) arguments.get("route")),
                        (String) arguments.get("q"),
                        (LocalDate) arguments.get("on"),
                        (String) arguments.get("serviceLine"),
                        supplier((String) arguments.get("supplier")),
                        null)
                .where(state);
    }

    private static @Nullable Integer supplier(@Nullable String key) {
        try {
            return key == null ? null : Integer.valueOf(key);
        } catch (NumberFormatException noKey) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "supplier", key, "A supplier's key is a number.", "Take it from Supplier.key.");
        }
    }

    private static @Nullable Route route(@Nullable String name) {
        return name == null ? null : Route.valueOf(name);
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
