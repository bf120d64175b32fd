package org.opencommissioning.pages.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A page as data: what {@code PageState} says in frontend/src/api/pages.ts. */
@Serdeable
record PageState<D>(
        String page,
        String path,
        String query,
        String title,
        String description,
        EditionState edition,
        @Nullable AsAtState asAt,
        boolean invented,
        D data,
        // Left out where nobody is recognised: such a page is the same for everybody.
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) SignedInState signedIn) {

    /**
     * @param edition      the newest the page stands on; 0 before the first
     * @param publications how many were live at it
     * @param logPrint     32 hexadecimal digits that only this state of the log has; null before the first publication
     */
    @Serdeable
    record EditionState(
            long edition,
            @Nullable Instant publishedAt,
            long publications,
            @Nullable String logPrint) {}

    /** @param requested what the reader asked for, word for word */
    @Serdeable
    record AsAtState(
            String requested, long edition, @Nullable Instant publishedAt) {}

    static <D> PageState<D> of(Page<D> page, Visit visit, Frame frame) {
        var edition = frame.edition();
        return new PageState<>(
                page.name(),
                visit.path(),
                visit.query(),
                page.title(),
                page.description(),
                new EditionState(edition.number(), edition.publishedAt(), frame.publications(), frame.logPrint()),
                visit.asAt() == null ? null : new AsAtState(visit.asAt(), edition.number(), edition.publishedAt()),
                frame.invented(),
                page.data(),
                null);
    }

    /** The page as one reader sees it. */
    PageState<D> forReader(@Nullable SignedInState reader) {
        return new PageState<>(page, path, query, title, description, edition, asAt, invented, data, reader);
    }
}
