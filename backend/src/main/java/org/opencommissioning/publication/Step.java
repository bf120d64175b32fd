package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.values.Period;

/** How a submission comes into the log: as new, or in place of a live publication with the reason. */
record Step(@Nullable Correction correction, @Nullable Live replaces, String approvedBy) {
    /** A publication that nothing has replaced. */
    record Live(long publicationId, long edition, Period period) {}
}
