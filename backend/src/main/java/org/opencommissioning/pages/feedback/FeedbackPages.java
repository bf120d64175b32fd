package org.opencommissioning.pages.feedback;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.feedback.ModerationQueries;
import org.opencommissioning.feedback.Theme;
import org.opencommissioning.feedback.Themes;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.feedback.FeedbackPage.Piece;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.timeliness.TimelinessQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Composes the pages of many items: what people said, and who answers how fast. */
@Singleton
@Requires(property = "datasources.reader.url")
final class FeedbackPages {
    private static final int SHOWN = 20;
    private static final int FOLLOWED = 50;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_SERVICE = 100;
    private static final Set<String> STATES = Set.of("answered", "answered-late", "running", "overdue", "no-clock");

    private final FeedbackQueries feedback;
    private final ModerationQueries moderation;
    private final Themes themes;
    private final OrganisationDirectory directory;

    FeedbackPages(
            FeedbackQueries feedback, ModerationQueries moderation, Themes themes, OrganisationDirectory directory) {
        this.feedback = feedback;
        this.moderation = moderation;
        this.themes = themes;
        this.directory = directory;
    }

    Page<FeedbackPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var asked = filters(snapshot, visit, problems);
        var filter = filter(asked);
        var counts = feedback.counts(snapshot, filter);
        var page = feedback.page(snapshot, filter, null, asked.cursor(), SHOWN);
        var meant = counts.items() == 0 && asked.words() != null
                ? feedback.meant(snapshot, asked.words()).orElse(null)
                : null;
        return Page.of(
                "feedback",
                title(asked),
                "What patients and the public told HealthWatch about their care, the answers, and what changed.",
                new FeedbackPage(
                        asked,
                        problems,
                        meant,
                        counts,
                        feedback.themes(snapshot, filter),
                        feedback.months(snapshot, filter),
                        feedback.themesOverTime(snapshot, filter),
                        themes.list(snapshot).stream().map(Theme::counted).toList(),
                        PageList.of(snapshot, page, counts.items()),
                        asked.words() == null ? List.of() : snippets(snapshot, page.rows(), asked.words())));
    }

    /** What a feed of the same question holds. */
    record Followed(String title, List<Feedback> items) {}

    /** @throws Refusal when a parameter is wrong: whoever follows would never see that it was left out */
    Followed followed(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var asked = filters(snapshot, visit, problems);
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw ProblemKind.BAD_VALUE.refusal(
                    first.field(),
                    visit.parameter(first.field()).orElse(null),
                    first.message(),
                    "Take the address of a feed from the page.");
        }
        return new Followed(
                title(asked),
                feedback.page(snapshot, filter(asked), "-askedOn", null, FOLLOWED)
                        .rows());
    }

    private static String title(FeedbackPage.Filters asked) {
        return asked.about() == null
                ? "What people say about their care"
                : "What people say about " + asked.about().name();
    }

    private static FeedbackFilter filter(FeedbackPage.Filters asked) {
        return new FeedbackFilter(
                code(asked.about()),
                code(asked.healthwatch()),
                asked.theme(),
                asked.words(),
                asked.from() == null ? null : YearMonth.parse(asked.from()).atDay(1),
                asked.to() == null ? null : YearMonth.parse(asked.to()).atEndOfMonth(),
                asked.state(),
                asked.rating(),
                asked.channel(),
                asked.service());
    }

    Page<AnswersPage> answers(Snapshot snapshot) throws SQLException {
        return Page.of(
                "answers",
                "Who answers, and how fast",
                "How consortia, practices and providers answer what people told HealthWatch, and whether in time.",
                new AnswersPage(
                        TimelinessQueries.today(snapshot),
                        feedback.counts(snapshot, FeedbackFilter.ALL),
                        feedback.speeds(snapshot)));
    }

    Page<FeedbackModerationPage> moderation(Snapshot snapshot) throws SQLException {
        return Page.of(
                "feedback-moderation",
                "How feedback is read before it is published",
                "How many things that people said were published or given back, why, and how long it took.",
                new FeedbackModerationPage(
                        TimelinessQueries.today(snapshot), moderation.everywhere(snapshot), moderation.each(snapshot)));
    }

    private List<List<Piece>> snippets(Snapshot snapshot, List<Feedback> items, String words) throws SQLException {
        var found = feedback.snippets(snapshot, items, words);
        return items.stream()
                .map(item -> pieces(found.getOrDefault(item.address(), item.words())))
                .toList();
    }

    /** What was found stands between the two signs. */
    private static List<Piece> pieces(String marked) {
        var pieces = new ArrayList<Piece>();
        for (var part : marked.split("(?=\uE000)|(?<=\uE001)")) {
            boolean found = part.startsWith("\uE000");
            var text = part.replace("\uE000", "").replace("\uE001", "");
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, found));
            }
        }
        return pieces;
    }

    private FeedbackPage.Filters filters(Snapshot snapshot, Visit visit, List<FieldProblem> problems)
            throws SQLException {
        var theme = visit.parameter("theme").orElse(null);
        if (theme != null
                && themes.list(snapshot).stream()
                        .noneMatch(known -> known.theme().equals(theme))) {
            problems.add(new FieldProblem("theme", "There is no theme “" + theme + "”."));
        }
        var state = visit.parameter("state").orElse(null);
        if (state != null && !STATES.contains(state)) {
            problems.add(new FieldProblem("state", "There is no state “" + state + "”."));
        }
        var words = visit.parameter("words").orElse(null);
        if (words != null && words.length() > LONGEST_WORDS) {
            problems.add(new FieldProblem("words", "Search for 200 characters at most."));
        }
        var rating = visit.parameter("rating").orElse(null);
        if (rating != null && !rating.matches("[1-5]")) {
            problems.add(new FieldProblem("rating", "A rating is a whole number from 1 to 5."));
        }
        var channel = visit.parameter("channel").orElse(null);
        if (channel != null && !FeedbackFilter.CHANNELS.contains(channel)) {
            problems.add(new FieldProblem("channel", "There is no channel “" + channel + "”."));
        }
        var service = visit.parameter("service").orElse(null);
        if (service != null && service.length() > LONGEST_SERVICE) {
            problems.add(new FieldProblem("service", "A service’s name has 100 characters at most."));
        }
        return new FeedbackPage.Filters(
                organisation(snapshot, visit, "about", problems),
                organisation(snapshot, visit, "healthwatch", problems),
                isWrong(problems, "theme") ? null : theme,
                isWrong(problems, "words") ? null : words,
                month(visit, "from", problems),
                month(visit, "to", problems),
                isWrong(problems, "state") ? null : state,
                rating == null || isWrong(problems, "rating") ? null : Integer.valueOf(rating),
                isWrong(problems, "channel") ? null : channel,
                isWrong(problems, "service") ? null : service,
                visit.parameter("cursor").orElse(null));
    }

    private static boolean isWrong(List<FieldProblem> problems, String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    private static @Nullable String month(Visit visit, String field, List<FieldProblem> problems) {
        var text = visit.parameter(field).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return YearMonth.parse(text).toString();
        } catch (DateTimeParseException e) {
            problems.add(new FieldProblem(field, "Write a month as 2013-04."));
            return null;
        }
    }

    private @Nullable OrganisationName organisation(
            Snapshot snapshot, Visit visit, String field, List<FieldProblem> problems) throws SQLException {
        var text = visit.parameter(field).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            var known = directory.findName(snapshot, OrganisationCode.parse(text));
            if (known.isPresent()) {
                return known.get();
            }
        } catch (IllegalArgumentException noCode) {
            // Said below, as of any other code that nobody has.
        }
        problems.add(new FieldProblem(field, "No organisation has the code “" + text + "”."));
        return null;
    }

    private static @Nullable OrganisationCode code(@Nullable OrganisationName name) {
        return name == null ? null : name.code();
    }
}
