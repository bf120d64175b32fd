package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that somebody told HealthWatch, as a program sends it: what a row of the file says. What is wrong with it is said by the
 * rules of the file, so nothing is refused for being left out.
 *
 * @param reference 1 to 20 letters, digits and hyphens; says nothing of the person
 * @param about     code of the consortium, practice or provider
 * @param month     in which care was given
 * @param rating    1 for very bad to 5 for very good; null where none was given
 * @param people    how many said it
 * @param consent   whether whoever said it agreed to its publication
 */
@Serdeable
@Schema(description = "One thing that somebody told HealthWatch")
record NewFeedback(
        @Nullable @Schema(maxLength = 20, example = "HN-0601")
        String reference,

        @Nullable @Schema(maxLength = 10, example = "R9N") String about,

        @Nullable @Schema(maxLength = 100, example = "Outpatients")
        String service,

        @Nullable @Schema(maxLength = 7, example = "2013-06")
        String month,

        @Nullable @Schema(maxLength = 10, example = "survey")
        String channel,

        @Nullable @Schema(format = "int32", minimum = "1", maximum = "5", example = "4")
        Integer rating,

        @Nullable @ArraySchema(maxItems = 5, schema = @Schema(maxLength = 20, example = "waiting"))
        List<String> themes,

        @Nullable @Schema(format = "int32", minimum = "1", maximum = "1000000", example = "1")
        Integer people,

        @Nullable Boolean consent,

        @Nullable @Schema(maxLength = 20000, example = "I waited two hours past my time.")
        String words) {

    /** As cells of the file, by the title of the column. */
    Map<String, String> cells() {
        var cells = new HashMap<String, String>();
        cells.put(FeedbackColumn.REFERENCE.title(), text(reference));
        cells.put(FeedbackColumn.ABOUT.title(), text(about));
        cells.put(FeedbackColumn.SERVICE.title(), text(service));
        cells.put(FeedbackColumn.MONTH.title(), text(month));
        cells.put(FeedbackColumn.CHANNEL.title(), text(channel));
        cells.put(FeedbackColumn.RATING.title(), text(rating));
        cells.put(FeedbackColumn.THEMES.title(), themes == null ? "" : String.join(";", themes));
        cells.put(FeedbackColumn.PEOPLE.title(), text(people));
        cells.put(FeedbackColumn.CONSENT.title(), Boolean.TRUE.equals(consent) ? "yes" : "no");
        cells.put(FeedbackColumn.WORDS.title(), text(words));
        return cells;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
