package org.opencommissioning.spending;

import java.util.regex.Pattern;

/**
 * An amount's text with its sign and currency taken off, in whichever of the many ways ledgers write a credit: minus before or
 * after, brackets, {@code CR}.
 */
record SignedText(boolean negative, String digits) {
    private static final Pattern BRACKETS = Pattern.compile("\\((.*)\\)");
    private static final Pattern CREDIT = Pattern.compile("(?i)(.*?) ?(CR|-)");
    private static final Pattern DEBIT = Pattern.compile("(?i)(.*?\\d) ?DR");
    private static final Pattern MINUS = Pattern.compile("- ?(.*)");
    private static final Pattern CURRENCY = Pattern.compile("(?i)(?:Â?£|GBP|\\+) ?(.*)|(.*?) ?(?:Â?£|GBP)");

    static SignedText of(String text) {
        var rest = text.replace('−', '-').replace('–', '-').replace('‐', '-');
        boolean negative = false;
        boolean changed = true;
        while (changed) {
            var before = rest;
            var unsigned = unsigned(rest);
            if (!unsigned.equals(rest)) {
                if (negative) {
                    return new SignedText(false, text);
                }
                negative = true;
            }
            rest = withoutCurrency(unsigned);
            changed = !rest.equals(before);
        }
        return new SignedText(negative, rest);
    }

    private static String unsigned(String text) {
        for (var pattern : new Pattern[] {BRACKETS, MINUS, CREDIT}) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                return match.group(1).strip();
            }
        }
        return text;
    }

    private static String withoutCurrency(String text) {
        var debit = DEBIT.matcher(text);
        if (debit.matches()) {
            return debit.group(1);
        }
        var match = CURRENCY.matcher(text);
        if (match.matches()) {
            return (match.group(1) != null ? match.group(1) : match.group(2)).strip();
        }
        return text;
    }
}
