package org.opencommissioning.returns.reading;

/** White space as it comes in sent files: ordinary, no-break, zero-width, byte order marks, control characters. */
public final class Blank {
    private Blank() {}

    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static boolean is(char c) {
        return c <= ' ' || (c >= 0x7f && isRare(c));
    }

    private static boolean isRare(char c) {
        return c <= 0xa0
                || c == 0xad
                || (c >= 0x2000 && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202f)
                || c == 0x205f
                || c == 0x3000
                || c == 0xfeff;
    }

    /** Every stretch of white space one space, none at the ends; the same object where nothing changes. */
    public static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                kept.append(c);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().stripTrailing();
    }

    private static boolean isCollapsed(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? afterSpace : is(c)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return text.isEmpty() || !afterSpace;
    }
}
