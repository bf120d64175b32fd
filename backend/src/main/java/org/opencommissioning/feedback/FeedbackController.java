package org.opencommissioning.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;
import org.opencommissioning.values.OrganisationCode;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Feedback")
final class FeedbackController {
    private final Lists lists;
    private final KnownCodes codes;
    private final FeedbackQueries queries;
    private final ModerationQueries moderation;
    private final Themes themes;
    private final Answers answers;

    FeedbackController(
            Lists lists,
            KnownCodes codes,
            FeedbackQueries queries,
            ModerationQueries moderation,
            Themes themes,
            Answers answers) {
        this.lists = lists;
        this.codes = codes;
        this.queries = queries;
        this.moderation = moderation;
        this.themes = themes;
        this.answers = answers;
    }

    /** How feedback was moderated in all of England: how many items, how many days it took, how many were not published and why. */
    @Get("/feedback-moderation")
    HttpResponse<Answer<ModerationCounts>> findFeedbackModeration(
            HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return answers.item(
                Answers.Asked.of(request, asAt, State.ALL), snapshot -> Optional.of(moderation.everywhere(snapshot)));
    }

    /** The same of each HealthWatch by itself, those with the most items first. */
    @Get("/healthwatch-moderation")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<HealthwatchModeration>> listHealthwatchModeration(
            HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return lists.whole(
                Answers.Asked.of(request, asAt, State.ALL),
                "healthwatch-moderation",
                HealthwatchModeration.class,
                moderation::each);
    }

    /** Of what the feedback under the filters speaks, the most frequent theme first; one item may speak of several. */
    @Get("/feedback-themes")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ThemeCount>> listFeedbackThemes(
            HttpRequest<?> request, @RequestBean FeedbackFilter filter, @Nullable @QueryValue AsAt asAt) {
        filter.mustBeKnown(codes);
        return lists.whole(
                Answers.Asked.of(request, asAt, State.ALL),
                "feedback-themes",
                ThemeCount.class,
                snapshot -> queries.themes(snapshot, filter));
    }

    /** About care in which months the feedback under the filters is, the earliest first. */
    @Get("/feedback-months")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<MonthCount>> listFeedbackMonths(
            HttpRequest<?> request, @RequestBean FeedbackFilter filter, @Nullable @QueryValue AsAt asAt) {
        filter.mustBeKnown(codes);
        return lists.whole(
                Answers.Asked.of(request, asAt, State.ALL),
                "feedback-months",
                MonthCount.class,
                snapshot -> queries.months(snapshot, filter));
    }

    /**
     * How often themes are spoken of over time, the earliest period first. A period is a quarter of the year; quarters are put together with those
     * after them until ten things were said in them. Nothing where fewer than ten were said at all.
     */
    @Get("/feedback-theme-periods")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ThemePeriod>> listFeedbackThemePeriods(
            HttpRequest<?> request, @RequestBean FeedbackFilter filter, @Nullable @QueryValue AsAt asAt) {
        filter.mustBeKnown(codes);
        return lists.whole(
                Answers.Asked.of(request, asAt, State.ALL),
                "feedback-theme-periods",
                ThemePeriod.class,
                snapshot -> queries.themesOverTime(snapshot, filter));
    }

    /** What feedback can be about, in the order of the list; a theme that has ended stays, for what has it keeps it. */
    @Get("/themes")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Theme>> listThemes(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return lists.whole(Answers.Asked.of(request, asAt, State.ALL), "themes", Theme.class, themes::list);
    }

    /** How each body answers what was due, those with the most feedback first; a share is given from ten due answers on. */
    @Get("/answer-speeds")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<AnswerSpeed>> listAnswerSpeeds(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return lists.whole(
                Answers.Asked.of(request, asAt, State.ALL), "answer-speeds", AnswerSpeed.class, queries::speeds);
    }

    /** What one person or group told HealthWatch. */
    @Get("/feedback/{healthwatch}/{reference}")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<Answer<Feedback>> findFeedback(
            HttpRequest<?> request,
            @PathVariable @Schema(type = "string", maxLength = 10, pattern = "^[0-9A-Za-z]{3,10}$", example = "9NH")
                    OrganisationCode healthwatch,
            @PathVariable @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "2013-0042")
                    String reference,
            @Nullable @QueryValue AsAt asAt) {
        return lists.item(
                Answers.Asked.of(request, asAt, State.ALL),
                FeedbackQueries.FEEDBACK,
                snapshot -> queries.find(snapshot, healthwatch, reference));
    }

    /**
     * What people told HealthWatch, after moderation, the newest month first. Nothing here was not let through by a moderator.
     * Sort keys: `month`, `people`, `askedOn`, `dueOn`.
     */
    @Get("/feedback")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Feedback>> listFeedback(@RequestBean FeedbackFilter filter, @RequestBean Paging paging) {
        filter.mustBeKnown(codes);
        return lists.answer(paging, FeedbackQueries.FEEDBACK, filter::where);
    }
}
