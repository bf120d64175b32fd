package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.publication.replies.ReplyReturn;
import org.opencommissioning.values.OrganisationCode;

/** The GraphQL schema's share of interests. */
@Singleton
final class InterestGraphQl implements GraphQlPart {
    private final Provider<KnownCodes> codes;

    InterestGraphQl(Provider<KnownCodes> codes) {
        this.codes = codes;
    }

    @Override
    public String room() {
        return "interests";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.list("Query", "interests", InterestQueries.INTERESTS, this::where)
                .listUnder(
                        "Organisation",
                        "interests",
                        InterestQueries.INTERESTS,
                        Organisation::code,
                        "consortium.code",
                        this::where)
                .listUnder(
                        "Organisation",
                        "practiceInterests",
                        InterestQueries.INTERESTS,
                        Organisation::code,
                        "practice.code",
                        this::where)
                .listUnder(
                        "Organisation",
                        "providerInterests",
                        InterestQueries.INTERESTS,
                        Organisation::code,
                        "provider.code",
                        this::where)
                .reading(ReplyReturn.KIND)
                .<Organisation, String, List<Reply>>batch(
                        "Organisation", "replies", Organisation::code, InterestGraphQl::replies);
    }

    private static Map<String, List<Reply>> replies(Snapshot snapshot, List<String> organisations) throws SQLException {
        var codes = organisations.stream().map(OrganisationCode::new).toList();
        return ReplyQueries.listOfEach(snapshot, codes).entrySet().stream()
                .collect(Collectors.toMap(said -> said.getKey().text(), Map.Entry::getValue));
    }

    private Where where(Map<String, Object> arguments, State state) {
        return new InterestFilter(
                        code("consortium", arguments),
                        code("practice", arguments),
                        code("provider", arguments),
                        (LocalDate) arguments.get("on"))
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
