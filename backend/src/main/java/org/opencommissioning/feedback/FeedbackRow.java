package org.opencommissioning.feedback;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Hash;

/**
 * An item that was let through.
 *
 * @param receivedOn when the portal got it
 * @param askedOn    when it first became public
 * @param words      as the moderator let them be published
 * @param commitment to the words as sent
 */
record FeedbackRow(SentItem item, long itemId, LocalDate receivedOn, LocalDate askedOn, String words, Hash commitment)
        implements ReturnRow {

    @Override
    public long line() {
        return item.line();
    }

    /** None: cells as sent hold what moderation took out. */
    @Override
    public List<String> cells() {
        return List.of();
    }
}
