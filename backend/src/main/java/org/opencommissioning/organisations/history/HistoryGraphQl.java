package org.opencommissioning.organisations.history;

import graphql.schema.DataFetchingEnvironment;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
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
import org.opencommissioning.organisations.MembershipQueries;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.particulars.ParticularQueries;
import org.opencommissioning.organisations.particulars.Post;
import org.opencommissioning.organisations.succession.Direction;
import org.opencommissioning.organisations.succession.Succession;
import org.opencommissioning.organisations.succession.SuccessionQueries;
import org.opencommissioning.values.OrganisationCode;

/** Organisations through time, in the GraphQL schema. */
@Singleton
final class HistoryGraphQl implements GraphQlPart {
    private final ParticularQueries particulars;
    private final MembershipQueries memberships;
    private final SuccessionQueries successions;
    private final Provider<KnownCodes> codes;

    HistoryGraphQl(
            ParticularQueries particulars,
            MembershipQueries memberships,
            SuccessionQueries successions,
            Provider<KnownCodes> codes) {
        this.particulars = particulars;
        this.memberships = memberships;
        this.successions = successions;
        this.codes = codes;
    }

    @Override
    public String room() {
        return "history";
    }

    /** Reads a part of many histories at once. */
    @FunctionalInterface
    private interface Part<V> {
        Map<String, V> read(Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on) throws SQLException;
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(OrganisationQueries.DATASETS);
        part(wiring, "names", particulars::names);
        part(wiring, "roles", particulars::roles);
        part(wiring, "lives", particulars::lives);
        part(wiring, "events", particulars::events);
        part(wiring, "officers", particulars::officers);
        part(wiring, "services", particulars::services);
        part(wiring, "links", particulars::links);
        part(wiring, "positions", particulars::positions);
        part(wiring, "identifiers", (snapshot, asked, on) -> particulars.identifiers(snapshot, asked));
        part(wiring, "memberships", memberships::list);
        part(wiring, "predecessors", (snapshot, asked, on) -> step(snapshot, asked, Direction.BACKWARDS, on));
        part(wiring, "successors", (snapshot, asked, on) -> step(snapshot, asked, Direction.FORWARDS, on));
        wiring.field("Query", "succession", this::walk);
        wiring.list(
                "Query",
                "registerChanges",
                RegisterChangeQueries.CHANGES,
                (arguments, state) -> RegisterChangeQueries.since((Long) arguments.get("since"), state));
        wiring.list("Query", "registerEvents", RegisterEventQueries.LIST, this::events);
        wiring.list("Query", "services", ServiceQueries.LIST, this::services);
        wiring.list("Query", "officers", OfficerQueries.LIST, this::officers);
    }

    private Where events(Map<String, Object> arguments, State state) {
        var organisation = optional("organisation", arguments);
        var consortium = optional("consortium", arguments);
        codes.get().mustKnow("organisation", organisation);
        codes.get().mustKnow("consortium", consortium);
        var kind = (String) arguments.get("kind");
        var role = (String) arguments.get("role");
        return new RegisterEventFilter(
                        organisation,
                        consortium,
                        kind == null ? null : RegisterEventKind.valueOf(kind),
                        role == null ? null : OrganisationRole.valueOf(role),
                        (LocalDate) arguments.get("from"),
                        (LocalDate) arguments.get("to"))
                .where(state);
    }

    private Where services(Map<String, Object> arguments, State state) {
        var practice = optional("practice", arguments);
        var consortium = optional("consortium", arguments);
        codes.get().mustKnow("practice", practice);
        codes.get().mustKnow("consortium", consortium);
        return new ServiceFilter(
                        (String) arguments.get("service"), practice, consortium, (LocalDate) arguments.get("on"))
                .where(state);
    }

    private Where officers(Map<String, Object> arguments, State state) {
        var organisation = optional("organisation", arguments);
        codes.get().mustKnow("organisation", organisation);
        var post = (String) arguments.get("post");
        return new OfficerFilter(
                        (String) arguments.get("name"),
                        organisation,
                        post == null ? null : Post.valueOf(post),
                        (LocalDate) arguments.get("on"))
                .where(state);
    }

    @Nullable
    private static OrganisationCode optional(String argument, Map<String, Object> arguments) {
        var text = (String) arguments.get(argument);
        return text == null ? null : code(argument, text);
    }

    private static <V> void part(Wiring wiring, String field, Part<V> part) {
        wiring.batch("Organisation", field, Organisation::code, (Wiring.Whole<String, V>)
                (snapshot, arguments, parents) -> part.read(snapshot, parents, (LocalDate) arguments.get("on")));
    }

    private Map<String, List<Succession>> step(
            Snapshot snapshot, Collection<String> asked, Direction direction, @Nullable LocalDate on)
            throws SQLException {
        var found = successions.step(snapshot, asked, direction, on, 1).stream()
                .collect(Collectors.groupingBy(
                        said -> said.left(direction).code().text()));
        asked.forEach(code -> found.putIfAbsent(code, List.of()));
        return found;
    }

    private List<Succession> walk(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        var code = code("code", field.getArgument("code"));
        codes.get().mustKnow("code", code);
        return successions.walk(
                snapshot, code, Direction.valueOf(field.getArgument("direction")), field.getArgument("on"));
    }

    private static OrganisationCode code(String argument, String text) {
        try {
            return OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            throw ProblemKind.BAD_VALUE.refusal(
                    argument, text, noCode.getMessage() + ".", "Codes are 3 to 10 capital letters and digits.");
        }
    }
}
