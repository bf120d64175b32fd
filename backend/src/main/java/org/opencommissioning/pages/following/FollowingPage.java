package org.opencommissioning.pages.following;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/**
 * What a link in a mail leads to.
 *
 * @param token of the link, to be sent with the form; null where no form is shown
 * @param title of what is followed; null where nothing is shown of it
 * @param words what is searched for in it
 * @param page  that shows it
 */
@Serdeable
record FollowingPage(
        Step step,
        @Nullable String token,
        @Nullable String title,
        @Nullable String words,
        @Nullable String page,
        @Nullable String rhythm) {

    /** Where the reader is. */
    @Serdeable
    enum Step {
        /** A button says yes. */
        CONFIRM,
        /** Yes was said just now. */
        CONFIRMED,
        MANAGE,
        /** It was changed just now. */
        CHANGED,
        /** A button ends it. */
        STOP,
        STOPPED,
        /** The link is too old, used, or was never one. */
        UNUSABLE;

        @JsonValue
        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
