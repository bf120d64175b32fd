package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.frame.LinkedData;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.pages.publications.PublicationPage.Changes;
import org.opencommissioning.pages.publications.PublicationPage.Proof;
import org.opencommissioning.pages.publications.PublicationPage.Successor;
import org.opencommissioning.publication.LineChangeQueries;
import org.opencommissioning.publication.LineChanges;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.publication.reading.Tombstones;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentChangeQueries;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.transparencylog.LogQueries;

/** Composes the page of one publication. */
@Singleton
final class PublicationPages {
    private static final String PAYMENTS = "payments";
    private static final int LARGEST = 10;
    private static final int SHOWN = 50;

    private final PublicationQueries publications;
    private final PaymentScopes scopes;
    private final PaymentQueries payments;
    private final PaymentChangeQueries changes;
    private final LineChangeQueries lineChanges;
    private final ReplyQueries replies;
    private final LogQueries log;
    private final Tombstones tombstones;

    PublicationPages(
            PublicationQueries publications,
            PaymentScopes scopes,
            PaymentQueries payments,
            PaymentChangeQueries changes,
            LineChangeQueries lineChanges,
            ReplyQueries replies,
            LogQueries log,
            Tombstones tombstones) {
        this.publications = publications;
        this.scopes = scopes;
        this.payments = payments;
        this.changes = changes;
        this.lineChanges = lineChanges;
        this.replies = replies;
        this.log = log;
        this.tombstones = tombstones;
    }

    /** @param cursor where its changed lines go on; null for the first of them */
    Page<PublicationPage> compose(Snapshot snapshot, long edition, @Nullable String cursor) throws SQLException {
        tombstones.refuse(snapshot, edition);
        var publication = publications.find(snapshot, edition).orElseThrow(() -> Visit.nothing("edition " + edition));
        var page = new PublicationPage(
                publication,
                was(snapshot, publication),
                successor(snapshot, publication),
                null,
                publications.listFindings(snapshot, edition),
                changes(snapshot, publication, cursor),
                lineChanges(snapshot, publication),
                payments(snapshot, publication),
                replies.listAbout(snapshot, edition),
                proof(snapshot, edition));
        var description = publication.title() + ": what was published, from which file, and what the checks found.";
        return Page.of("publication", publication.title(), description, page).about(linked(publication));
    }

    private PublicationNotice.@Nullable Was was(Snapshot snapshot, Publication publication) throws SQLException {
        return publication.corrects()
                ? PublicationNotice.Was.of(publications.list(snapshot, publication.supersedes()))
                : null;
    }

    private @Nullable Successor successor(Snapshot snapshot, Publication publication) throws SQLException {
        return publication.supersededBy() == null
                ? null
                : publications
                        .find(snapshot, publication.supersededBy())
                        .map(next -> new Successor(next.edition(), next.publishedAt()))
                        .orElse(null);
    }

    private @Nullable Changes changes(Snapshot snapshot, Publication publication, @Nullable String cursor)
            throws SQLException {
        if (!publication.corrects() || !publication.kind().equals(PAYMENTS)) {
            return null;
        }
        var counts = changes.count(snapshot, publication.edition());
        var lines = changes.page(snapshot, publication.edition(), cursor, SHOWN);
        long all = counts.added() + counts.removed() + counts.changed();
        return new Changes(
                counts.added(), counts.removed(), counts.changed(), PageList.of(snapshot, lines, all), cursor);
    }

    private @Nullable LineChanges lineChanges(Snapshot snapshot, Publication publication) throws SQLException {
        return publication.supersedes().isEmpty() || publication.kind().equals(PAYMENTS)
                ? null
                : lineChanges
                        .find(snapshot, publication.edition())
                        .map(found -> found.first(SHOWN))
                        .orElse(null);
    }

    private List<Payment> payments(Snapshot snapshot, Publication publication) throws SQLException {
        if (!publication.kind().equals(PAYMENTS)) {
            return List.of();
        }
        var ofIt = new PaymentFilter(null, null, null, null, null, null, null, null, null, null, publication.edition());
        return payments.first(snapshot, scopes.of(snapshot, ofIt), "-amount", LARGEST)
                .rows();
    }

    private @Nullable Proof proof(Snapshot snapshot, long edition) throws SQLException {
        return log.findPlace(snapshot, edition)
                .map(place -> new Proof(
                        place.leaf(), place.size(), place.root(), "/api/v1/log/checkpoint?size=" + place.size()))
                .orElse(null);
    }

    private static LinkedData linked(Publication publication) {
        return LinkedData.of("Dataset", publication.title())
                .with("url", "/publications/" + publication.edition())
                .with("datePublished", publication.publishedAt().toString())
                .with(
                        "temporalCoverage",
                        publication.period().from() + "/" + publication.period().to())
                .with(
                        "creator",
                        LinkedData.of("Organization", publication.publisher().name())
                                .inside());
    }
}
