package org.opencommissioning.referrals;

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

/** The GraphQL schema's share of referrals. */
@Singleton
final class ReferralGraphQl implements GraphQlPart {
    private final ReferralQueries referrals;
    private final Provider<KnownCodes> codes;

    ReferralGraphQl(ReferralQueries referrals, Provider<KnownCodes> codes) {
        this.referrals = referrals;
        this.codes = codes;
    }

    @Override
    public String room() {
        return "referrals";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(ReferralQueries.DATASETS)
                .list("Query", "referrals", ReferralQueries.REFERRALS, this::where)
                .field("Query", "referralChoices", (snapshot, field) -> referrals.choices(snapshot))
                .batch("Organisation", "referralFlows", Organisation::code, this::ofPractices)
                .batch("Organisation", "receivedFlows", Organisation::code, this::toProviders);
    }

    private Where where(Map<String, Object> arguments, State state) {
        return filter(arguments).where(state);
    }

    private Map<String, List<ReferralFlow>> ofPractices(
            Snapshot snapshot, Map<String, Object> arguments, List<String> practices) throws SQLException {
        return each(snapshot, "practice", practices, arguments);
    }

    private Map<String, List<ReferralFlow>> toProviders(
            Snapshot snapshot, Map<String, Object> arguments, List<String> providers) throws SQLException {
        return each(snapshot, "provider", providers, arguments);
    }

    private Map<String, List<ReferralFlow>> each(
            Snapshot snapshot, String of, List<String> parents, Map<String, Object> arguments) throws SQLException {
        var found = referrals.flowsUnderEach(snapshot, of, parents, filter(arguments), limit(arguments));
        var all = new HashMap<String, List<ReferralFlow>>();
        parents.forEach(code -> all.put(code, found.getOrDefault(code, List.of())));
        return all;
    }

    private ReferralFilter filter(Map<String, Object> arguments) {
        var filter = new ReferralFilter(
                code("consortium", arguments),
                code("practice", arguments),
                code("provider", arguments),
                (String) arguments.get("specialty"),
                text((LocalDate) arguments.get("from")),
                text((LocalDate) arguments.get("to")));
        filter.mustBeKnown(codes.get());
        return filter;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static int limit(Map<String, Object> arguments) {
        int limit = (Integer) arguments.get("limit");
        if (limit < 1 || limit > 100) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "limit", Integer.toString(limit), "limit is " + limit + ".", "Give a limit from 1 to 100.");
        }
        return limit;
    }

    private static @Nullable OrganisationCode code(String argument, Map<String, Object> arguments) {
        var text = (String) arguments.get(argument);
        try {
            return text == null ? null : OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    argument, text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
