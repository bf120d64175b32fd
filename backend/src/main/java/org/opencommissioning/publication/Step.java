package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.opencommissioning.values.Period;

/** How a submission comes into the log: as new, or in place of live publications with the reason. */
record Step(@Nullable Correction correction, List<Live> replaces, String approvedBy) {
    /** A publication that nothing has replaced. */
    record Live(long publicationId, long edition, Period period) {}

    /** In ascending order. */
    List<Long> editions() {
        return replaces.stream().map(Live::edition).toList();
    }
}
