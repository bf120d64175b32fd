package org.opencommissioning.feedback;

/** What became of a moderator's decision. */
public sealed interface Moderated {
    /** It stands. */
    record Decided() implements Moderated {}

    /** The item is serious: a second person must decide the same. */
    record NeedsSecond() implements Moderated {}

    /** Somebody has decided it already. */
    record Already() implements Moderated {}

    /** There is no such item. */
    record Unknown() implements Moderated {}

    /** The words are public: only the withdrawal of their publication takes them back. */
    record IsPublic() implements Moderated {}
}
