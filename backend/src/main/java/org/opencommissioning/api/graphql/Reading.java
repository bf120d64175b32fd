package org.opencommissioning.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.opencommissioning.api.editions.Snapshot;

/** Finds the snapshot a field is read from: that of the request, or an earlier state below {@code asAt}. */
final class Reading {
    private Reading() {}

    static Snapshot of(DataFetchingEnvironment field) {
        return field.getLocalContext() instanceof Snapshot earlier
                ? earlier
                : field.getGraphQlContext().get(Snapshot.class);
    }
}
