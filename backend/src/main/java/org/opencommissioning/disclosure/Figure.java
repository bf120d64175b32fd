package org.opencommissioning.disclosure;

/** A count as the public may see it. Zero, suppressed and not available are three things in every format. */
public sealed interface Figure {

    /** Zero as it is; any other count rounded, so that the exact one lies within the rounding's reach of {@code value}. */
    record Shown(long value) implements Figure {}

    /** There were some, too few to say how many. */
    record Suppressed() implements Figure {}

    /** Nobody has said how many there were. */
    record NotAvailable() implements Figure {}

    Figure SUPPRESSED = new Suppressed();
    Figure NOT_AVAILABLE = new NotAvailable();
}
