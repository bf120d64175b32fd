package org.opencommissioning.pages.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.feedback.ReadyBatch;
import org.opencommissioning.feedback.WaitingItem;
import org.opencommissioning.pages.frame.FieldProblem;

/** Feedback that waits for a moderator, the alarming and then the oldest first; and what can be published. */
@Serdeable
record QueuePage(List<WaitingItem> items, List<ReadyBatch> ready, List<FieldProblem> problems) {}
