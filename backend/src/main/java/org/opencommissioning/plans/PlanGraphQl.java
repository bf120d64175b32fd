package org.opencommissioning.plans;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of plans, and the way from a service line to its contracts. */
@Singleton
final class PlanGraphQl implements GraphQlPart {
    private static final int MOST_CONTRACTS = 1_000;

    private final Provider<KnownCodes> codes;
    private final PlanQueries plans;
    private final ContractQueries contracts;

    PlanGraphQl(Provider<KnownCodes> codes, PlanQueries plans, ContractQueries contracts) {
        this.codes = codes;
        this.plans = plans;
        this.contracts = contracts;
    }

    /** A service line of some consortium's plan. */
    private record ServiceLine(OrganisationCode consortium, String reference) {
        static @Nullable ServiceLine of(PlanItem item) {
            return item.part() == PlanPart.SERVICE_LINE
                    ? new ServiceLine(item.consortium().code(), item.reference().toLowerCase(Locale.ROOT))
                    : null;
        }
    }

    @Override
    public String room() {
        return "plans";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(PlanQueries.DATASETS)
                .list("Query", "plans", PlanQueries.PLANS, this::plans)
                .list("Query", "planItems", PlanQueries.ITEMS, this::items)
                .field(
                        "Query",
                        "plan",
                        (snapshot, field) ->
                                plans.find(snapshot, field.getArgument("key")).orElse(null))
                .field("Plan", "key", (snapshot, field) -> ((Plan) field.getSource()).id())
                .listUnder(
                        "Organisation",
                        "plans",
                        PlanQueries.PLANS,
                        Organisation::code,
                        "pub.publisher",
                        (arguments, state) -> new PlanFilter(null, null).where(state))
                .reading(ContractQueries.DATASETS)
                .<PlanItem, ServiceLine, List<Contract>>batch(
                        "PlanItem", "contracts", ServiceLine::of, this::contracts);
    }

    private Map<ServiceLine, List<Contract>> contracts(Snapshot snapshot, List<ServiceLine> lines) throws SQLException {
        var found = new HashMap<ServiceLine, List<Contract>>();
        lines.forEach(line -> found.put(line, new ArrayList<>()));
        for (var consortium :
                lines.stream().map(ServiceLine::consortium).distinct().toList()) {
            var all = contracts.page(snapshot, ContractFilter.by(consortium), null, null, MOST_CONTRACTS);
            for (var contract : all.rows()) {
                if (contract.serviceLine() != null) {
                    found.getOrDefault(
                                    new ServiceLine(
                                            consortium, contract.serviceLine().toLowerCase(Locale.ROOT)),
                                    new ArrayList<>())
                            .add(contract);
                }
            }
        }
        return found;
    }

    private Where plans(Map<String, Object> arguments, State state) {
        return new PlanFilter(code(arguments), (FinancialYear) arguments.get("year")).where(state);
    }

    private Where items(Map<String, Object> arguments, State state) {
        var part = (String) arguments.get("part");
        return new PlanItemFilter(
                        code(arguments),
                        (FinancialYear) arguments.get("year"),
                        part == null ? null : PlanPart.valueOf(part),
                        (String) arguments.get("reference"))
                .where(state);
    }

    private @Nullable OrganisationCode code(Map<String, Object> arguments) {
        var text = (String) arguments.get("consortium");
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
