package org.opencommissioning.contracts;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references that programs leave in texts which are no web pages: {@code Oughtred &amp; Harrison}. */
final class Entities {
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#39|#x27|pound|ndash|mdash);");
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("#39", "'"),
            Map.entry("#x27", "'"),
            Map.entry("nbsp", " "),
            Map.entry("pound", "£"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"));

    private Entities() {}

    static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(MEANT.get(found.group(1))));
    }
}
