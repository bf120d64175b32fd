package org.opencommissioning.publication;

import java.util.List;

/** What became of a withdrawal. */
public sealed interface Withdrawn {

    /** Destroyed, and said so in the log by this edition. @param rows how many */
    record ByEdition(long edition, long rows) implements Withdrawn {}

    /** There is no such edition. */
    record Unknown(long edition) implements Withdrawn {}

    /** It was withdrawn before. */
    record Already(long edition, long withdrawnBy) implements Withdrawn {}

    /** The edition has no such lines, or they were withdrawn before. */
    record NoSuchLines(List<Integer> lines) implements Withdrawn {}

    /** Returns of this kind are withdrawn whole: other published rows are worked out from all of their lines. */
    record NotByLine(String kind) implements Withdrawn {}

    /** Returns of this kind cannot be withdrawn. */
    record NotThisKind(String kind) implements Withdrawn {}
}
