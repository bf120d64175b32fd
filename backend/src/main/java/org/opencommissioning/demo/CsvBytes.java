package org.opencommissioning.demo;

import java.nio.charset.Charset;
import java.util.Arrays;

/** A CSV file in the making: bytes in one encoding, cells quoted where they must be. */
final class CsvBytes {
    private final Charset charset;
    private final String lineEnd;
    private byte[] bytes = new byte[64 * 1024];
    private int length;
    private boolean lineBegun;

    CsvBytes(Charset charset, String lineEnd) {
        this.charset = charset;
        this.lineEnd = lineEnd;
    }

    CsvBytes cell(String text) {
        if (lineBegun) {
            put((byte) ',');
        }
        lineBegun = true;
        boolean quoted = needsQuotes(text);
        if (quoted) {
            put((byte) '"');
        }
        raw(quoted ? text.replace("\"", "\"\"") : text);
        if (quoted) {
            put((byte) '"');
        }
        return this;
    }

    CsvBytes endLine() {
        lineBegun = false;
        return raw(lineEnd);
    }

    /** Text as it stands, outside any cell. */
    CsvBytes raw(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                put((byte) c);
            } else {
                for (byte b : String.valueOf(c).getBytes(charset)) {
                    put(b);
                }
            }
        }
        return this;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    private void put(byte b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = b;
    }
}
