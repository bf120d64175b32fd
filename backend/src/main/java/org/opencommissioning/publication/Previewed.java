package org.opencommissioning.publication;

import java.util.List;
import org.opencommissioning.values.Period;

/** What came of a preview. */
public sealed interface Previewed {
    /** Rows that differ, a list no longer than {@link PreviewRows#MOST_CHANGES}. */
    record Whole(Preview preview, List<Preview.RowChange> changes) implements Previewed {}

    /** It cannot be published: a live publication has days in its period and others outside it. */
    record Overlaps(long edition, Period period) implements Previewed {}
}
