package org.opencommissioning.spending.payments;

import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;

/** Counts payments by the smallest table that knows: a socket that totals fill (decisions/0161). */
@FunctionalInterface
public interface PaymentCount {
    long count(Snapshot snapshot, PaymentScope scope) throws SQLException;
}
