package org.opencommissioning.api.answers;

import io.micronaut.core.annotation.Nullable;

/** Strong entity tags: one for the plain bytes, one for the compressed. */
final class Etags {
    private Etags() {}

    static String of(String tag, boolean compressed) {
        return compressed ? '"' + tag + "-gz\"" : '"' + tag + '"';
    }

    /** Whether an If-None-Match header names the answer, in whichever encoding. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.contains('"' + tag) || ifNoneMatch.strip().equals("*");
    }

    static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip") && !acceptEncoding.contains("gzip;q=0");
    }
}
