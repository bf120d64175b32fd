package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;

/** Where signing in leads: a path of this portal and nowhere else. */
final class Then {
    static final String USUAL = "/account";
    private static final int LONGEST = 500;

    private Then() {}

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
