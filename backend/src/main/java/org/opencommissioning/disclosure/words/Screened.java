package org.opencommissioning.disclosure.words;

import java.util.List;
import java.util.Set;

/**
 * What screening found in words.
 *
 * @param marks    proposed redactions in the order of the text; none overlaps another
 * @param concerns why a person should look at it first
 */
public record Screened(List<Mark> marks, Set<Concern> concerns) {
    public Screened {
        marks = List.copyOf(marks);
        concerns = Set.copyOf(concerns);
    }
}
