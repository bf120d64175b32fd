package org.opencommissioning.publication.replies;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.values.OrganisationCode;

/** Replies' share of the GraphQL schema. */
@Singleton
final class ReplyGraphQl implements GraphQlPart {
    ReplyGraphQl() {}

    @Override
    public String room() {
        return "replies";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.reading(State.ALL)
                .list("Query", "replies", ReplyQueries.REPLIES, ReplyGraphQl::where)
                .<Publication, Long, List<Reply>>batch(
                        "Publication", "replies", Publication::edition, (snapshot, editions) -> {
                            var found = new java.util.HashMap<>(ReplyQueries.listAboutEach(snapshot, editions));
                            editions.forEach(edition -> found.putIfAbsent(edition, List.of()));
                            return found;
                        });
    }

    private static Where where(Map<String, Object> arguments, State state) {
        var organisation = (String) arguments.get("organisation");
        return new ReplyFilter(
                        organisation == null ? null : OrganisationCode.parse(organisation),
                        (Long) arguments.get("aboutEdition"),
                        line(arguments.get("aboutLine")))
                .where(state);
    }

    private static @Nullable Integer line(@Nullable Object number) {
        return number == null ? null : ((Number) number).intValue();
    }
}
