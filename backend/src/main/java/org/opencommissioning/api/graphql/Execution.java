package org.opencommissioning.api.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a valid query on one snapshot, on the caller's thread, for as long as a query may take. */
@Singleton
@Requires(property = "datasources.reader.url")
final class Execution implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    private final Schema schema;
    private final Duration limit;
    private final GraphQL graphQl;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("graphql-watch").factory());

    /** @param limit how long a query may run */
    Execution(Schema schema, @Value("${graphql.time-limit:10s}") Duration limit) {
        this.schema = schema;
        this.limit = limit;
        // Nearly all alarms are called off: they must not stay for as long as a query may run.
        watch.setRemoveOnCancelPolicy(true);
        this.graphQl = GraphQL.newGraphQL(schema.schema())
                .defaultDataFetcherExceptionHandler(new FetchFailures())
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        new PreparsedDocumentEntry(input.getGraphQLContext().<Document>get(Document.class))))
                .build();
    }

    /** @throws RuntimeException that the snapshot wants to see, when all must be asked again */
    ExecutionResult run(GraphQlRequest request, Document document, Snapshot snapshot) {
        var interrupted = new FetchFailures.Interrupted();
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .dataLoaderRegistry(schema.batches())
                .graphQLContext(context -> context.of(Document.class, document)
                        .of(Snapshot.class, snapshot)
                        .of(FetchFailures.Interrupted.class, interrupted))
                .build();
        var late = new boolean[1];
        var alarm = watch.schedule(() -> stop(input, snapshot, late), limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            var result = graphQl.execute(input);
            if (interrupted.cause != null) {
                throw interrupted.cause;
            }
            if (late[0]) {
                throw ProblemKind.QUERY_TOO_SLOW.refusal(
                        "The query was stopped after " + limit.toSeconds() + " seconds.");
            }
            return result;
        } finally {
            alarm.cancel(false);
        }
    }

    private static void stop(ExecutionInput input, Snapshot snapshot, boolean[] late) {
        late[0] = true;
        input.cancel();
        try {
            snapshot.cancel();
        } catch (SQLException e) {
            LOG.warn("A query that took too long could not be cancelled: {}", e.getMessage());
        }
    }

    @Override
    @PreDestroy
    public void close() {
        watch.shutdownNow();
    }
}
