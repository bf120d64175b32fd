package org.opencommissioning.spending;

import java.util.function.LongPredicate;

/** From keys (hashes) to values, both long, in two arrays: a million entries take 32 MB. Holds a limited number of keys. */
final class LongTable {
    private static final long FREE = 0;

    private final int mostKeys;
    private long[] keys = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    LongTable(int mostKeys) {
        this.mostKeys = mostKeys;
    }

    /** The value of a key, 0 where it has none. */
    long get(long key) {
        return values[slot(key, keys)];
    }

    /** @return false when the table is full and the key is not in it */
    boolean put(long key, long value) {
        int slot = slot(key, keys);
        if (keys[slot] == FREE) {
            if (size == mostKeys) {
                return false;
            }
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(key, keys);
            }
            keys[slot] = real(key);
        }
        values[slot] = value;
        return true;
    }

    long countValues(LongPredicate wanted) {
        long count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE && wanted.test(values[i])) {
                count++;
            }
        }
        return count;
    }

    int size() {
        return size;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i], keys);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slot(long key, long[] keys) {
        long real = real(key);
        int mask = keys.length - 1;
        int slot = (int) (mix(real) >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != real) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long real(long key) {
        return key == FREE ? 1 : key;
    }

    /** Spreads the bits of a hash (the finaliser of MurmurHash3). */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
