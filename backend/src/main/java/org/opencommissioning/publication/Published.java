package org.opencommissioning.publication;

import org.opencommissioning.values.Period;

/** What became of a submission that somebody wanted to publish. */
public sealed interface Published {

    /** Public from now on, as this edition. */
    record AsEdition(long edition, long rows) implements Published {}

    /** There is a live publication for this period; to correct it, say why. */
    record NeedsReason(long edition, Period period) implements Published {}

    /** Live publications of other periods overlap this one; it is not clear what would be corrected. */
    record Overlaps(long edition, Period period) implements Published {}
}
