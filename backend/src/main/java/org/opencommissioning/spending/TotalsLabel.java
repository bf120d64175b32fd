package org.opencommissioning.spending;

import java.util.regex.Pattern;

/** Recognises the words that label a totals row. */
final class TotalsLabel {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)((grand|sub|overall|report|page|monthly|net|gross)[- ]*)?totals?\\b.{0,60}|sum( of .{0,40})?|.{0,100}"
                    + " total:?");

    private TotalsLabel() {}

    /** Cheap: whether a cell is worth a closer look. */
    static boolean mayBe(String text) {
        int t = text.indexOf('t');
        return (t >= 0 || text.indexOf('T') >= 0 || text.indexOf('s') >= 0 || text.indexOf('S') >= 0)
                && text.length() < 120;
    }

    static boolean is(String text) {
        return LABEL.matcher(text).matches();
    }
}
