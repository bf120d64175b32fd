package org.opencommissioning.returns;

import java.util.List;
import java.util.Map;

/**
 * What people have said about a file: which column holds what, and what becomes of rows that were held. The same file read with the
 * same guidance gets the same verdict.
 *
 * @param columns by the headings of the file
 * @param rulings by line
 */
public record Guidance(Columns columns, Map<Long, Ruling> rulings) {
    public static final Guidance NONE = new Guidance(headings -> Map.of(), Map.of());

    public Guidance {
        rulings = Map.copyOf(rulings);
    }

    /** What the publisher said about columns. */
    @FunctionalInterface
    public interface Columns {
        /** @return slugs of columns of the return by the place of a heading, from 0; empty where nothing was said of such headings */
        Map<Integer, String> of(List<String> headings);
    }

    /** What somebody decided about a held row. */
    public enum Ruling {
        /** The row is published as if it had not been held. */
        RELEASE,
        /** The row is refused. */
        REFUSE
    }

    public boolean releases(long line) {
        return rulings.get(line) == Ruling.RELEASE;
    }

    public boolean refuses(long line) {
        return rulings.get(line) == Ruling.REFUSE;
    }
}
