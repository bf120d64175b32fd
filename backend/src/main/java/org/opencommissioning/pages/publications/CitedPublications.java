package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.citations.Citable;
import org.opencommissioning.pages.citations.Cited;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.spending.totals.Sum;

/** A publication that was cited: its total then, and that of what replaced it. */
@Singleton
final class CitedPublications implements Citable {
    private static final Pattern PATH = Pattern.compile("/publications/([1-9][0-9]{0,17})");

    private final PublicationQueries publications;

    CitedPublications(PublicationQueries publications) {
        this.publications = publications;
    }

    @Override
    public Optional<Cited> cite(Snapshot then, Snapshot now, Visit visit, String path) throws SQLException {
        var named = PATH.matcher(path);
        if (!named.matches()) {
            return Optional.empty();
        }
        long edition = Long.parseLong(named.group(1));
        var before = publications.find(then, edition);
        var today = publications.find(now, edition);
        return before.isEmpty() || today.isEmpty()
                ? Optional.empty()
                : Optional.of(cited(now, before.get(), today.get()));
    }

    private Cited cited(Snapshot now, Publication before, Publication today) throws SQLException {
        boolean replacedSince = today.supersededBy() != null && before.supersededBy() == null;
        var successor =
                replacedSince ? publications.find(now, today.supersededBy()).orElseThrow() : null;
        return new Cited(
                today.title(),
                sum(before),
                sum(successor == null ? today : successor),
                successor == null ? null : Cited.Correction.of(successor));
    }

    private static @Nullable Sum sum(Publication publication) {
        return publication.total() == null ? null : new Sum(publication.rows(), publication.total());
    }
}
