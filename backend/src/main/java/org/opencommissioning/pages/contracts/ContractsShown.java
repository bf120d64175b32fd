package org.opencommissioning.pages.contracts;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;

/**
 * The largest contracts of somebody, on a page about them.
 *
 * @param items five at most
 * @param count of all
 */
@Serdeable
public record ContractsShown(List<Contract> items, long count) {
    private static final int SHOWN = 5;

    public static ContractsShown of(Snapshot snapshot, ContractQueries contracts, ContractFilter filter)
            throws SQLException {
        var page = contracts.page(snapshot, filter, null, null, SHOWN);
        return new ContractsShown(
                page.rows(),
                page.hasMore() ? contracts.count(snapshot, filter) : page.rows().size());
    }
}
