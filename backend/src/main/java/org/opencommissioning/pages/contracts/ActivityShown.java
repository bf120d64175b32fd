package org.opencommissioning.pages.contracts;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.activity.ActivityFilter;
import org.opencommissioning.contracts.activity.ActivityQueries;
import org.opencommissioning.contracts.activity.ActivitySum;
import org.opencommissioning.contracts.activity.ContractActivity;

/**
 * What was done under a contract.
 *
 * @param sums  of all months, by unit; none where none is published
 * @param items the newest month first, 120 at most
 * @param count of all
 */
@Serdeable
record ActivityShown(List<ActivitySum> sums, List<ContractActivity> items, long count) {
    private static final int SHOWN = 120;

    static ActivityShown of(Snapshot snapshot, ActivityQueries activity, String contract) throws SQLException {
        var filter = ActivityFilter.of(contract);
        var page = activity.page(snapshot, filter, SHOWN);
        return new ActivityShown(
                activity.sumsOfEach(snapshot, List.of(contract)).get(contract),
                page.rows(),
                page.hasMore() ? activity.count(snapshot, filter) : page.rows().size());
    }
}
