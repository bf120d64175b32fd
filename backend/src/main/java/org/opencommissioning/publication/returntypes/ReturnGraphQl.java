package org.opencommissioning.publication.returntypes;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;

/** The kinds of return in GraphQL. */
@Singleton
final class ReturnGraphQl implements GraphQlPart {
    private final Provider<ReturnKinds> kinds;

    ReturnGraphQl(Provider<ReturnKinds> kinds) {
        this.kinds = kinds;
    }

    @Override
    public String room() {
        return "returns";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Query", "returns", (snapshot, field) -> kinds.get().list(snapshot))
                .field("Query", "return", (snapshot, field) -> kinds.get().read(snapshot, field.getArgument("kind")));
    }
}
