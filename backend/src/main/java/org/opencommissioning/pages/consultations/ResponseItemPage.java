package org.opencommissioning.pages.consultations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.consultations.responses.WaitingResponse;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.moderation.MarkedWords;

/**
 * One response that waits for a moderator.
 *
 * @param pieces in the order of its answers: the words in order, those with a number are proposed redactions; empty of a choice
 * @param next   the response that waits after it
 * @param left   how many wait
 */
@Serdeable
record ResponseItemPage(
        WaitingResponse response,
        List<List<MarkedWords.Piece>> pieces,
        @Nullable Long next,
        int left,
        List<FieldProblem> problems) {}
