package org.opencommissioning.spending;

/** Reads the amounts that need no thought, quickly: {@code 1234}, {@code -1,234.5}, {@code 1234.50}. */
final class PlainAmount {
    static final long NOT_PLAIN = Long.MIN_VALUE;
    private static final int MOST_CHARACTERS = 15;

    private PlainAmount() {}

    /** @return pence, or {@link #NOT_PLAIN} when the text needs a closer look */
    static long pence(String text) {
        int length = text.length();
        int i = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int first = i;
        if (length == first || length > MOST_CHARACTERS) {
            return NOT_PLAIN;
        }
        long pounds = 0;
        int sinceComma = -1;
        for (; i < length && text.charAt(i) != '.'; i++) {
            char c = text.charAt(i);
            if (c == ','
                    && i > first
                    && text.charAt(first) != '0'
                    && (sinceComma < 0 ? i - first <= 3 : sinceComma == 3)) {
                sinceComma = 0;
            } else if (c >= '0' && c <= '9') {
                pounds = pounds * 10 + (c - '0');
                sinceComma += sinceComma < 0 ? 0 : 1;
            } else {
                return NOT_PLAIN;
            }
        }
        if (i == first || (sinceComma >= 0 && sinceComma != 3)) {
            return NOT_PLAIN;
        }
        long pence = withPence(pounds, text, i);
        return first == 0 || pence == NOT_PLAIN ? pence : -pence;
    }

    private static long withPence(long pounds, String text, int point) {
        int decimals = text.length() - point - 1;
        if (decimals <= 0) {
            return decimals < 0 ? pounds * 100 : NOT_PLAIN;
        }
        int tens = text.charAt(point + 1) - '0';
        int ones = decimals == 2 ? text.charAt(point + 2) - '0' : 0;
        boolean digits = decimals <= 2 && tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return digits ? pounds * 100 + tens * 10L + ones : NOT_PLAIN;
    }
}
