package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.publication.Preview;
import org.opencommissioning.returns.KnownColumn;
import org.opencommissioning.returns.UnderstoodColumn;
import org.opencommissioning.submissions.HeldRow;
import org.opencommissioning.submissions.Submission;
import org.opencommissioning.submissions.SubmissionEvent;
import org.opencommissioning.submissions.SubmissionFinding;

/**
 * One submission, step by step.
 *
 * @param rule    of which findings are shown; null for all
 * @param changes rows that differ from what is published
 * @param may     what the reader may do with it now
 */
@Serdeable
record SubmissionPage(
        Submission submission,
        String title,
        @Nullable String rule,
        SubmissionFinding.Page findings,
        List<UnderstoodColumn> columns,
        List<KnownColumn> choices,
        HeldRow.Page held,
        @Nullable Preview preview,
        List<Preview.RowChange> changes,
        @Nullable Integer moreChanges,
        List<SubmissionEvent> history,
        May may,
        List<FieldProblem> problems) {

    /** What the reader may do. */
    @Serdeable
    record May(boolean prepare, boolean approve, boolean decide) {}
}
