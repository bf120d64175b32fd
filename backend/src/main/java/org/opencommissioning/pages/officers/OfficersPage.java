package org.opencommissioning.pages.officers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.organisations.history.PostHolder;
import org.opencommissioning.organisations.particulars.Post;
import org.opencommissioning.pages.frame.PageList;

/** Who holds and held the posts that every consortium must fill. */
@Serdeable
record OfficersPage(Filters filters, PageList<PostHolder> list) {

    /** @param name whose posts are shown; null for everybody's */
    @Serdeable
    record Filters(
            @Nullable String name,
            @Nullable Post post,
            @Nullable String cursor) {}
}
