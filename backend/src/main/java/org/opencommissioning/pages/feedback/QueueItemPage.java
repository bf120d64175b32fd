package org.opencommissioning.pages.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.feedback.WaitingItem;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.moderation.MarkedWords;

/**
 * One item that a moderator decides about.
 *
 * @param pieces the words in order; those with a number are proposed redactions
 * @param whys   why an item can be given back
 * @param next   the item that waits after it
 * @param left   how many wait
 */
@Serdeable
record QueueItemPage(
        WaitingItem item,
        List<MarkedWords.Piece> pieces,
        List<Why> whys,
        @Nullable Long next,
        int left,
        List<FieldProblem> problems) {

    @Serdeable
    record Why(String slug, String title) {}
}
