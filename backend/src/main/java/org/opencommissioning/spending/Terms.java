package org.opencommissioning.spending;

import java.util.HashMap;
import java.util.Map;

/** Remembers what is known about repeated texts of one column, so that each is looked at once. */
final class Terms {
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, Term> remembered = new HashMap<>();
    private String last;
    private Term lastTerm;

    @SuppressWarnings("StringEquality") // rows share the Strings of equal cells
    Term of(String sent) {
        if (sent != last) {
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.clear();
            }
            lastTerm = remembered.computeIfAbsent(sent, Term::of);
            last = sent;
        }
        return lastTerm;
    }
}
