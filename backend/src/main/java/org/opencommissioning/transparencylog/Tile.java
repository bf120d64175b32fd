package org.opencommissioning.transparencylog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Up to 256 neighbours of the tree, as mirrors copy them (C2SP tlog-tiles).
 *
 * @param level 0 for leaves, 1 for the roots of 256 leaves each, and so on; -1 for the entries themselves
 * @param index which tile of its level, from 0
 * @param width how many, 256 in a full tile
 */
record Tile(int level, long index, int width) {
    static final int FULL = 256;
    private static final int ENTRIES = -1;
    private static final int TREE_LEVELS_A_TILE = 8;
    private static final Pattern PATH = Pattern.compile(
            "(?<level>entries|0|[1-7])/(?<index>(?:x[0-9]{3}/){0,4}[0-9]{3})(?:\\.p/(?<width>[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");

    /** @param path {@code 0/x001/234} or {@code entries/067.p/8}; empty when it is not spelled as the specification says */
    static Optional<Tile> parse(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var digits = parts.group("index").replaceAll("[x/]", "");
        boolean shortest = digits.length() == 3 || !digits.startsWith("000");
        var width = parts.group("width");
        return shortest
                ? Optional.of(new Tile(
                        parts.group("level").equals("entries") ? ENTRIES : Integer.parseInt(parts.group("level")),
                        Long.parseLong(digits),
                        width == null ? FULL : Integer.parseInt(width)))
                : Optional.empty();
    }

    boolean isOfEntries() {
        return level == ENTRIES;
    }

    /** Place of its first hash or entry, from 0. */
    long first() {
        return index * FULL;
    }

    /** Level of its hashes in the tree. */
    int treeLevel() {
        return isOfEntries() ? 0 : level * TREE_LEVELS_A_TILE;
    }

    /** Whether a log of this size has all of it. */
    boolean isWithin(long size) {
        return first() + width <= size >> treeLevel();
    }
}
