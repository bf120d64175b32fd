package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.publication.Change;
import org.opencommissioning.publication.Derived;

/** Keeps what happened in the register, once organisations, memberships and particulars are up to date (decisions/0380). */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class KeptEvents implements Derived {
    @Override
    public Set<String> reads() {
        return Set.of(OrganisationQueries.DATASETS);
    }

    @Override
    public void published(Connection connection, Change change) throws SQLException {
        Sql.of("select published.keep_register_events(:edition)")
                .bind("edition", change.edition())
                .each(connection, 0, row -> {});
    }
}
