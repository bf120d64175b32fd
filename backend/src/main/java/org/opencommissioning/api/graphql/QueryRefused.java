package org.opencommissioning.api.graphql;

import graphql.GraphQLError;
import java.util.List;

/** A query that is not run. */
final class QueryRefused extends RuntimeException {
    private final transient List<GraphQLError> errors;

    QueryRefused(List<GraphQLError> errors) {
        super(errors.getFirst().getMessage(), null, false, false);
        this.errors = errors;
    }

    List<GraphQLError> errors() {
        return errors;
    }
}
