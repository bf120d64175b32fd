package org.opencommissioning.pages.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.FeedbackCounts;
import org.opencommissioning.feedback.MonthCount;
import org.opencommissioning.feedback.ThemeCount;
import org.opencommissioning.feedback.ThemePeriod;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.values.OrganisationName;

/**
 * What people said, searched and filtered.
 *
 * @param problems wrong parameters; they are left out of {@code filters}, and the answer is to the rest
 * @param meant    the words as they may have been meant, where nothing has them as they were written
 * @param themes   of the items under the filters, the most frequent first
 * @param overTime how often each theme was spoken of, period by period; empty where too few things were said
 * @param choices  every theme there is
 * @param snippets what stands round the words, in the order of the items; empty where no words were asked for
 */
@Serdeable
record FeedbackPage(
        Filters filters,
        List<FieldProblem> problems,
        @Nullable String meant,
        FeedbackCounts counts,
        List<ThemeCount> themes,
        List<MonthCount> months,
        List<ThemePeriod> overTime,
        List<ThemeCount> choices,
        PageList<Feedback> items,
        List<List<Piece>> snippets) {

    /** Null where it does not matter; months are written 2013-04. */
    @Serdeable
    record Filters(
            @Nullable OrganisationName about,
            @Nullable OrganisationName healthwatch,
            @Nullable String theme,
            @Nullable String words,
            @Nullable String from,
            @Nullable String to,
            @Nullable String state,
            @Nullable Integer rating,
            @Nullable String channel,
            @Nullable String service,
            @Nullable String cursor) {}

    /** Text, and whether it is what was searched for. */
    @Serdeable
    record Piece(String text, boolean found) {}
}
