package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** Checks a bundle in the browser. @param bundle the one that the reader came for; null where any may be chosen */
@Serdeable
record VerifyPage(@Nullable Offered bundle) {

    /**
     * A bundle to check.
     *
     * @param title of what it proves
     * @param name  of the file
     * @param path  where it is
     */
    @Serdeable
    record Offered(String title, String name, String path) {}
}
