package org.opencommissioning.publication.reading;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.publication.LineChangeQueries;
import org.opencommissioning.values.OrganisationCode;

/** Publications' share of the GraphQL schema. */
@Singleton
final class PublicationGraphQl implements GraphQlPart {
    private static final int MOST_CHANGES = 1_000;

    private final Provider<PublicationQueries> publications;
    private final Provider<LineChangeQueries> lineChanges;

    PublicationGraphQl(Provider<PublicationQueries> publications, Provider<LineChangeQueries> lineChanges) {
        this.publications = publications;
        this.lineChanges = lineChanges;
    }

    @Override
    public String room() {
        return "publication";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field(
                        "Query",
                        "publication",
                        (snapshot, field) -> publications
                                .get()
                                .find(snapshot, field.<Long>getArgument("edition"))
                                .orElse(null))
                .field(
                        "Query",
                        "lineChanges",
                        (snapshot, field) -> lineChanges
                                .get()
                                .find(snapshot, field.<Long>getArgument("edition"))
                                .map(found -> found.first(atMost(field.<Integer>getArgument("first"))))
                                .orElse(null))
                .list("Query", "publications", state -> publications.get().listing(), PublicationGraphQl::where)
                .list(
                        "Query",
                        "changes",
                        state -> publications.get().changes(),
                        (arguments, state) -> PublicationQueries.since(state, (Long) arguments.get("since")))
                .node(
                        "Publication",
                        Publication.class,
                        publication -> Long.toString(publication.edition()),
                        this::byNodeId);
    }

    private static int atMost(int first) {
        if (first < 1 || first > MOST_CHANGES) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "first",
                    Integer.toString(first),
                    "first is " + first + ".",
                    "Give first from 1 to " + MOST_CHANGES + ".");
        }
        return first;
    }

    private Map<String, Publication> byNodeId(Snapshot snapshot, List<String> ids) throws SQLException {
        var editions = ids.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        return publications.get().list(snapshot, editions).stream()
                .collect(Collectors.toMap(found -> Long.toString(found.edition()), found -> found));
    }

    private static Where where(Map<String, Object> arguments, State state) {
        var publisher = (String) arguments.get("publisher");
        return new PublicationFilter(
                        publisher == null ? null : OrganisationCode.parse(publisher),
                        (String) arguments.get("kind"),
                        (String) arguments.get("from"),
                        (String) arguments.get("to"),
                        (Boolean) arguments.get("corrections"))
                .where(state);
    }
}
