package org.opencommissioning.returns;

import java.time.Clock;
import javax.sql.DataSource;

/** Takes deliveries in through a source of a test's own. */
public final class SubmitReturns {
    private SubmitReturns() {}

    public static SubmitReturn through(DataSource writer, Clock clock) {
        return new SubmitReturn(writer, clock, new ScanFile(writer, null));
    }
}
