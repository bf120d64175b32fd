package org.opencommissioning.pages.compare;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;

/** Comparisons in the GraphQL schema. */
@Singleton
final class ComparisonGraphQl implements GraphQlPart {
    private final Provider<ComparePages> compare;

    ComparisonGraphQl(Provider<ComparePages> compare) {
        this.compare = compare;
    }

    @Override
    public String room() {
        return "comparison";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Query", "comparison", this::comparison);
    }

    private Comparison comparison(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        List<String> of = field.getArgument("of");
        List<String> groups = field.getArgument("group");
        Object boundariesOn = field.getArgument("boundariesOn");
        var question = CompareQuestion.of(name -> switch (name) {
            case "of" -> List.of(String.join(",", of));
            case "group" -> groups;
            case "boundariesOn" -> List.of(Objects.toString(boundariesOn, ""));
            default -> List.of();
        });
        return compare.get().comparison(snapshot, question);
    }
}
