package org.opencommissioning.publication.timeliness;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.values.OrganisationCode;

/** Timeliness' share of the GraphQL schema. */
@Singleton
final class TimelinessGraphQl implements GraphQlPart {
    private final Provider<TimelinessQueries> timeliness;

    TimelinessGraphQl(Provider<TimelinessQueries> timeliness) {
        this.timeliness = timeliness;
    }

    @Override
    public String room() {
        return "timeliness";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.list("Query", "timeliness", state -> timeliness.get().listing(), TimelinessGraphQl::where)
                .field(
                        "Query",
                        "obligations",
                        (snapshot, field) -> timeliness.get().listObligations(snapshot));
    }

    private static Where where(Map<String, Object> arguments, State state) {
        var organisation = (String) arguments.get("organisation");
        return new TimelinessFilter(
                        organisation == null ? null : OrganisationCode.parse(organisation),
                        text(arguments, "kind"),
                        text(arguments, "status"),
                        text(arguments, "from"),
                        text(arguments, "to"))
                .where(state);
    }

    private static @Nullable String text(Map<String, Object> arguments, String name) {
        return (String) arguments.get(name);
    }
}
