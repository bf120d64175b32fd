package org.opencommissioning.publication;

import org.opencommissioning.values.Period;

/** What became of a submission that somebody wanted to publish. */
public sealed interface Published {

    /** Public from now on, as this edition. */
    record AsEdition(long edition, long rows) implements Published {}

    /** There is a live publication for this period; to correct it, say why. */
    record NeedsReason(long edition, Period period) implements Published {}

    /** A live publication has days in this period and others outside it: what it says of those would be lost. */
    record Overlaps(long edition, Period period) implements Published {}
}
