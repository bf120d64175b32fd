package org.opencommissioning.pages.check;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.publication.checking.CheckedFile;

/**
 * Checks a file.
 *
 * @param types   that can be checked
 * @param problem why what was asked could not be done; null where it was, or nothing was asked
 * @param checked null before a file was given
 */
@Serdeable
record CheckPage(
        List<Type> types,
        Asked asked,
        @Nullable String problem,
        @Nullable CheckedFile checked) {

    /** A return type to choose. */
    @Serdeable
    record Type(String kind, String title) {}

    /** What was filled in. */
    @Serdeable
    record Asked(
            @Nullable String kind,
            @Nullable String publisher,
            @Nullable String period,
            @Nullable String fileName) {}
}
