package org.opencommissioning.transparencylog;

import java.util.List;

/** What came of checking a proof. */
public sealed interface Verdict {
    /** @param facts what is proved, a plain sentence each */
    record Proved(List<String> facts) implements Verdict {}

    /** @param why the first thing that does not hold, in a plain sentence */
    record Failed(String why) implements Verdict {}
}
