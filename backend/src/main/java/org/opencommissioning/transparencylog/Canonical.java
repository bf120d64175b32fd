package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;

/**
 * Writes the canonical form of docs/log-format.md §1 (RFC 8785 without fractions) straight into bytes. One instance
 * serves millions of rows: {@link #clear()} and write the next. Members are written in the order of their names, by
 * UTF-16 code units. Not for two threads.
 */
public final class Canonical {
    private static final long LARGEST_INTEGER = (1L << 53) - 1;
    private static final int DEEPEST = 16;

    private final CanonicalBytes out = new CanonicalBytes();

    /** The last member's name on each open level. */
    private final String[] names = new String[DEEPEST];

    private int depth;
    private boolean afterValue;

    public Canonical clear() {
        out.clear();
        depth = 0;
        afterValue = false;
        return this;
    }

    public Canonical beginObject() {
        return begin('{');
    }

    public Canonical endObject() {
        return end('}');
    }

    public Canonical beginArray() {
        return begin('[');
    }

    public Canonical endArray() {
        return end(']');
    }

    /** @throws IllegalArgumentException unless the name comes after the one before it, by UTF-16 code units */
    public Canonical name(String name) {
        var before = names[depth];
        if (before != null && before.compareTo(name) >= 0) {
            throw new IllegalArgumentException("Member '" + name + "' must be written before '" + before + "'");
        }
        names[depth] = name;
        separate();
        out.string(name);
        out.ascii(':');
        afterValue = false;
        return this;
    }

    /** @throws IllegalArgumentException when the text holds half of a surrogate pair */
    public Canonical value(@Nullable String text) {
        separate();
        if (text == null) {
            out.ascii("null");
        } else {
            out.string(text);
        }
        return this;
    }

    /** @throws IllegalArgumentException beyond 2^53 - 1, where readers of JSON lose digits */
    public Canonical value(long integer) {
        if (integer > LARGEST_INTEGER || integer < -LARGEST_INTEGER) {
            throw new IllegalArgumentException(integer + " has no canonical form: it is beyond 2^53 - 1");
        }
        separate();
        out.integer(integer);
        return this;
    }

    public Canonical value(boolean truth) {
        separate();
        out.ascii(truth ? "true" : "false");
        return this;
    }

    public Canonical member(String name, @Nullable String text) {
        return name(name).value(text);
    }

    public Canonical member(String name, long integer) {
        return name(name).value(integer);
    }

    public Canonical member(String name, boolean truth) {
        return name(name).value(truth);
    }

    public byte[] toBytes() {
        return Arrays.copyOf(out.buffer(), out.length());
    }

    /** The writer's own buffer, of which {@link #length()} bytes count; until the next call. */
    byte[] buffer() {
        return out.buffer();
    }

    int length() {
        return out.length();
    }

    private Canonical begin(char bracket) {
        separate();
        out.ascii(bracket);
        names[++depth] = null;
        afterValue = false;
        return this;
    }

    private Canonical end(char bracket) {
        out.ascii(bracket);
        depth--;
        afterValue = true;
        return this;
    }

    private void separate() {
        if (afterValue) {
            out.ascii(',');
        }
        afterValue = true;
    }
}
