package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.publication.LineChanges;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.RuleFinding;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentChange;
import org.opencommissioning.transparencylog.Hash;

/**
 * One publication.
 *
 * @param was       what it replaced
 * @param successor what replaced it
 * @param file      null while nothing of a file but its commitment is public
 * @param changes   of payments, compared with what it replaced; null for a first publication
 * @param lineChanges the same for kinds other than payments, their lines as sent, 50 at most; null for payments
 * @param payments  ten largest
 * @param replies   of organisations that it names
 */
@Serdeable
record PublicationPage(
        Publication publication,
        PublicationNotice.@Nullable Was was,
        @Nullable Successor successor,
        @Nullable SentFile file,
        List<RuleFinding> findings,
        @Nullable Changes changes,
        @Nullable LineChanges lineChanges,
        List<Payment> payments,
        List<Reply> replies,
        @Nullable Proof proof) {

    @Serdeable
    record Successor(long edition, Instant publishedAt) {}

    @Serdeable
    record SentFile(String mediaType, long bytes) {}

    /**
     * Rows, compared by what they say.
     *
     * @param lines  old and new side by side, in the order of the file
     * @param cursor where they go on; null for the first of them
     */
    @Serdeable
    record Changes(
            long added,
            long removed,
            long changed,
            PageList<PaymentChange> lines,
            @Nullable String cursor) {}

    /**
     * That it stands in the log.
     *
     * @param leafHash   of its entry
     * @param rootHash   of the log of {@code treeSize} entries
     * @param checkpoint where the signed statement of it is
     */
    @Serdeable
    record Proof(Hash leafHash, long treeSize, Hash rootHash, String checkpoint) {}
}
