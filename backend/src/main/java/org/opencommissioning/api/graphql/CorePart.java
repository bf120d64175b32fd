package org.opencommissioning.api.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.problems.ProblemKind;

/** What every room's types build on: Node, paging, editions. */
@Singleton
final class CorePart implements GraphQlPart {
    private static final int MAX_NODES = 100;

    @Override
    public String room() {
        return "api";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.field("Query", "node", (snapshot, field) -> node(wiring, field, field.getArgument("id")))
                .field("Query", "nodes", (snapshot, field) -> nodes(wiring, field, field.getArgument("ids")))
                .field(
                        "Query",
                        "asAt",
                        (snapshot, field) -> DataFetcherResult.newResult()
                                .data(Map.of())
                                .localContext(snapshot.at(field.<AsAt>getArgument("state")))
                                .build())
                .field("Query", "edition", (snapshot, field) -> snapshot.state().edition());
    }

    private static CompletableFuture<Object> node(Wiring wiring, DataFetchingEnvironment field, String text) {
        var id = GlobalId.parse(text);
        return wiring.nodes.containsKey(id.type())
                ? Batches.load(field, "node." + id.type(), null, id.id())
                : CompletableFuture.completedFuture(null);
    }

    private static CompletableFuture<List<Object>> nodes(
            Wiring wiring, DataFetchingEnvironment field, List<String> ids) {
        if (ids.size() > MAX_NODES) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "ids", ids.size() + " ids", "There are " + ids.size() + " ids.", "Give " + MAX_NODES + " at most.");
        }
        var found = ids.stream().map(id -> node(wiring, field, id)).toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(done -> found.stream().map(CompletableFuture::join).toList());
    }
}
