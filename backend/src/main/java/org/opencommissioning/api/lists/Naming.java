package org.opencommissioning.api.lists;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;

/** Looks up all that many rows need to become a list's items. */
@FunctionalInterface
public interface Naming<R, T> {
    Function<R, T> of(Snapshot snapshot, List<R> rows) throws SQLException;
}
