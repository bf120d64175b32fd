package org.opencommissioning.pages.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.feedback.AnswerSpeed;
import org.opencommissioning.feedback.FeedbackCounts;

/** Who answers how fast. @param today the day of the edition */
@Serdeable
record AnswersPage(LocalDate today, FeedbackCounts counts, List<AnswerSpeed> bodies) {}
