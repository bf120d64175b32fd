package org.opencommissioning.transparencylog;

import java.util.Arrays;

/** A growing buffer of UTF-8 that knows how JSON strings and integers are written. */
final class CanonicalBytes {
    private static final int LONGEST_CHARACTER = 6;
    private static final int LONGEST_INTEGER = 20;
    private static final String HEX = "0123456789abcdef";

    private byte[] buffer = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] buffer() {
        return buffer;
    }

    int length() {
        return length;
    }

    void ascii(char character) {
        reserve(1);
        put(character);
    }

    void ascii(String characters) {
        reserve(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            put(characters.charAt(i));
        }
    }

    void integer(long value) {
        reserve(LONGEST_INTEGER);
        if (value < 0) {
            put('-');
        }
        long rest = Math.abs(value);
        int end = length + digits(rest);
        length = end;
        do {
            buffer[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    void string(String text) {
        reserve(2 + LONGEST_CHARACTER * text.length());
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += beyondAscii(text, i);
            } else if (c < 0x20 || c == '"' || c == '\\') {
                escaped(c);
            } else {
                put(c);
            }
        }
        put('"');
    }

    private static int digits(long value) {
        int digits = 1;
        for (long rest = value; rest > 9; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private void escaped(char c) {
        put('\\');
        switch (c) {
            case '"', '\\' -> put(c);
            case '\b' -> put('b');
            case '\t' -> put('t');
            case '\n' -> put('n');
            case '\f' -> put('f');
            case '\r' -> put('r');
            default -> {
                put('u');
                put('0');
                put('0');
                put(HEX.charAt(c >> 4));
                put(HEX.charAt(c & 15));
            }
        }
    }

    /** @return how many more characters than one were written */
    private int beyondAscii(String text, int at) {
        int point = text.codePointAt(at);
        if (point < 0x800) {
            put(0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                refuseSurrogate(point);
                put(0xE0 | point >> 12);
            } else {
                put(0xF0 | point >> 18);
                put(0x80 | point >> 12 & 0x3F);
            }
            put(0x80 | point >> 6 & 0x3F);
        }
        put(0x80 | point & 0x3F);
        return Character.charCount(point) - 1;
    }

    private static void refuseSurrogate(int point) {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("Half of a surrogate pair has no canonical form");
        }
    }

    private void put(int value) {
        buffer[length++] = (byte) value;
    }

    private void reserve(int more) {
        if (buffer.length - length < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
