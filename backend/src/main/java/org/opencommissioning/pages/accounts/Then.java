package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where signing in leads: a path of this portal and nowhere else. */
final class Then {
    static final String USUAL = "/account";
    private static final int LONGEST = 500;

    private Then() {}

    /** To the second step of signing in, and from there on. */
    static String code(String then) {
        return "/sign-in/code?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }

    /** The path as asked, or the usual one where it could lead a browser to another site. */
    static String of(@Nullable String asked) {
        boolean ours = asked != null
                && asked.length() <= LONGEST
                && asked.matches("/(?![/\\\\])[A-Za-z0-9/_.~%?&=+:,;@!*'()$-]*")
                && !asked.startsWith("/sign-")
                && !asked.startsWith("/_page");
        return ours ? asked : USUAL;
    }
}
