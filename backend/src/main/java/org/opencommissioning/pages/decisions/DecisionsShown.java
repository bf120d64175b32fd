package org.opencommissioning.pages.decisions;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.decisions.Decision;
import org.opencommissioning.contracts.decisions.DecisionFilter;
import org.opencommissioning.contracts.decisions.DecisionQueries;

/**
 * The last decisions of somebody or about something, on a page about them.
 *
 * @param items ten at most
 * @param count of all
 */
@Serdeable
public record DecisionsShown(List<Decision> items, long count) {
    private static final int SHOWN = 10;

    public static DecisionsShown of(Snapshot snapshot, DecisionQueries decisions, DecisionFilter filter)
            throws SQLException {
        var page = decisions.page(snapshot, filter, null, SHOWN);
        return new DecisionsShown(
                page.rows(),
                page.hasMore() ? decisions.count(snapshot, filter) : page.rows().size());
    }
}
