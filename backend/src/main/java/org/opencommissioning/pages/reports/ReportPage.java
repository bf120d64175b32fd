package org.opencommissioning.pages.reports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.feedback.reports.Escalation;
import org.opencommissioning.feedback.reports.Recommendation;
import org.opencommissioning.feedback.reports.RecommendationAnswer;
import org.opencommissioning.feedback.reports.Report;

/**
 * One report, each recommendation with what was said to it, and what was taken further.
 *
 * @param today the day of the edition
 * @param rule  by which rule the days of an answer are counted; null where none was in force
 */
@Serdeable
record ReportPage(
        Report report, LocalDate today, @Nullable Rule rule, List<Thread> threads, List<Escalated> escalations) {

    /** The rule by which days are counted, and where it is written. */
    @Serdeable
    record Rule(String sentence, String source) {}

    /** A recommendation and what was said to it, the oldest first. */
    @Serdeable
    record Thread(Recommendation recommendation, List<RecommendationAnswer> answers) {}

    /** What was taken further, and what the body said to which it was taken. */
    @Serdeable
    record Escalated(Escalation escalation, List<RecommendationAnswer> answers) {}
}
