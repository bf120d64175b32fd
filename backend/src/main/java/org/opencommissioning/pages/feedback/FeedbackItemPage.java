package org.opencommissioning.pages.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.ThemeCount;
import org.opencommissioning.feedback.clock.ClockDay;
import org.opencommissioning.feedback.responses.Response;

/**
 * One thing that was said, its answers and its clock.
 *
 * @param themes    with their titles
 * @param today     the day of the edition
 * @param clock     null where no rule said by when an answer is due
 * @param responses the oldest first
 * @param similar   others that have most words in common with it
 */
@Serdeable
record FeedbackItemPage(
        Feedback item,
        List<ThemeCount> themes,
        LocalDate today,
        @Nullable CountedDays clock,
        List<Response> responses,
        List<Feedback> similar) {

    /** Each day until the answer is due, and the rule by which it is counted. */
    @Serdeable
    record CountedDays(String sentence, String source, int workingDays, List<ClockDay> days) {}
}
