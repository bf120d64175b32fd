package org.opencommissioning.api.graphql;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.Problem;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a field's failure looks like outside: a refusal as its problem, a surprise as a reference. */
final class FetchFailures implements DataFetcherExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FetchFailures.class);

    private static final String CANCELLED = "57014";

    /** Holds what must not become an error of a field: the whole question is asked again. */
    static final class Interrupted {
        volatile RuntimeException cause;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failure) {
        var error = GraphqlErrorBuilder.newError(failure.getDataFetchingEnvironment());
        var problem = switch (unwrapped(failure.getException())) {
            case Snapshot.Moved moved -> interrupted(failure, moved);
            case Snapshot.NeedsTransaction needed -> interrupted(failure, needed);
            case Refusal refusal -> refusal.problem();
            case SQLException e
            when CANCELLED.equals(e.getSQLState()) ->
                Problem.of(ProblemKind.QUERY_TOO_SLOW, "The field took longer than it may.");
            case Throwable surprise -> surprise(failure, surprise);
        };
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .error(Errors.on(problem, error).build())
                .build());
    }

    private static Throwable unwrapped(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private static Problem interrupted(DataFetcherExceptionHandlerParameters failure, RuntimeException cause) {
        Interrupted interrupted =
                failure.getDataFetchingEnvironment().getGraphQlContext().get(Interrupted.class);
        interrupted.cause = cause;
        return Problem.of(ProblemKind.UNAVAILABLE, "A publication came between.");
    }

    private static Problem surprise(DataFetcherExceptionHandlerParameters failure, Throwable surprise) {
        var reference = UUID.randomUUID().toString();
        LOG.error("GraphQL {} failed, reference {}", failure.getPath(), reference, surprise);
        return Problem.of(ProblemKind.INTERNAL, "The field could not be answered. Reference: " + reference + ".");
    }
}
