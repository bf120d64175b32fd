package org.opencommissioning.pages.work;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.submissions.HeldRow;

/** Rows of anybody's submissions that wait for a moderator. */
@Serdeable
record ModerationPage(HeldRow.Page rows, List<FieldProblem> problems) {}
