package org.opencommissioning.pages.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.feedback.HealthwatchModeration;
import org.opencommissioning.feedback.ModerationCounts;

/** How feedback is moderated, in numbers. @param today the day of the edition @param counts of all of England */
@Serdeable
record FeedbackModerationPage(LocalDate today, ModerationCounts counts, List<HealthwatchModeration> healthwatches) {}
