package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.publication.reading.PublicationQueries;

/** Publications with what they replaced. */
@Singleton
public final class Notices {
    private final PublicationQueries publications;

    Notices(PublicationQueries publications) {
        this.publications = publications;
    }

    /** The newest under the filter. */
    public List<PublicationNotice> newest(Snapshot snapshot, PublicationFilter filter, int limit) throws SQLException {
        return page(snapshot, filter, null, limit).rows();
    }

    /** Newest first. */
    Page<PublicationNotice> page(Snapshot snapshot, PublicationFilter filter, @Nullable String after, int limit)
            throws SQLException {
        var page = publications.page(snapshot, filter, after, limit);
        return new Page<>(withReplaced(snapshot, page.rows()), page.cursors(), page.hasMore());
    }

    private List<PublicationNotice> withReplaced(Snapshot snapshot, List<Publication> found) throws SQLException {
        var replaced = found.stream()
                .flatMap(publication -> publication.supersedes().stream())
                .toList();
        Map<Long, Publication> byEdition = replaced.isEmpty()
                ? Map.of()
                : publications.list(snapshot, replaced).stream()
                        .collect(Collectors.toMap(Publication::edition, Function.identity()));
        return found.stream()
                .map(publication -> new PublicationNotice(
                        publication,
                        PublicationNotice.Was.of(publication.supersedes().stream()
                                .map(byEdition::get)
                                .toList())))
                .toList();
    }
}
