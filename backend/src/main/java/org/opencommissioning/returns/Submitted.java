package org.opencommissioning.returns;

import java.util.List;

/** What became of a delivery. */
public sealed interface Submitted<R> {

    /** The very same bytes are published already, for this publisher and period; nothing was changed. */
    record AlreadyPublished<R>(long edition) implements Submitted<R> {}

    /** A scanner found harm in it; its bytes are destroyed. @param found as the scanner calls it */
    record Harmful<R>(String found) implements Submitted<R> {}

    /** Kept and read, and refused whole. */
    record Refused<R>(long submissionId, List<Finding> findings) implements Submitted<R> {}

    /** Kept, read and checked; may be published. */
    record Accepted<R>(Submission submission, Checked.Accepted<R> checked, List<Finding> findings)
            implements Submitted<R> {}
}
