package org.opencommissioning.pages.following;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/**
 * How to follow a list, an organisation or a search.
 *
 * @param title    of what is followed
 * @param words    what is searched for in it; null where nothing is
 * @param question what names it, to be sent along with the form
 * @param page     that shows it
 * @param asked    whether a mail is on its way
 * @param email    as typed
 */
@Serdeable
record FollowPage(
        String title,
        @Nullable String words,
        List<Pair> question,
        String page,
        @Nullable String atom,
        @Nullable String json,
        boolean asked,
        @Nullable String email,
        String rhythm,
        List<FieldProblem> problems) {

    /** A hidden field. */
    @Serdeable
    record Pair(String name, String value) {}
}
