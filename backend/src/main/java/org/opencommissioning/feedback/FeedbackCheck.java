package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencommissioning.disclosure.words.CleanWords;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.OrganisationCode;

/** Reads the rows of one batch, each once and in order, and says what is wrong with them; no message repeats a cell. */
final class FeedbackCheck {
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");
    private static final Pattern RATING = Pattern.compile("[1-5]");
    private static final Pattern PEOPLE = Pattern.compile("[1-9][0-9]{0,4}|100000");
    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_SERVICE = 100;
    private static final int MOST_THEMES = 5;

    private final FeedbackFile file;
    private final KnownToFeedback known;
    private final Consumer<Finding> findings;
    private final Set<String> references = new HashSet<>();

    FeedbackCheck(FeedbackFile file, KnownToFeedback known, Consumer<Finding> findings) {
        this.file = file;
        this.known = known;
        this.findings = findings;
    }

    /** @return empty when the row is refused; the findings say why */
    Optional<SentItem> read(SentRow row) {
        var broken = broken(row);
        broken.forEach(rule -> findings.accept(file.broken(rule, row.line())));
        return broken.isEmpty() ? Optional.of(item(row)) : Optional.empty();
    }

    private List<Rule> broken(SentRow row) {
        return Stream.of(
                        when(
                                !REFERENCE
                                        .matcher(text(row, FeedbackColumn.REFERENCE))
                                        .matches(),
                                FeedbackRules.REFERENCE_FITS),
                        when(!references.add(text(row, FeedbackColumn.REFERENCE)), FeedbackRules.REFERENCE_ONCE),
                        when(
                                known.elsewhere().contains(text(row, FeedbackColumn.REFERENCE)),
                                FeedbackRules.REFERENCE_IS_NEW),
                        when(!known.codes().contains(text(row, FeedbackColumn.ABOUT)), FeedbackRules.ABOUT_IS_A_CODE),
                        when(month(row) == null, FeedbackRules.MONTH_FITS),
                        when(
                                !FeedbackFilter.CHANNELS.contains(text(row, FeedbackColumn.CHANNEL)),
                                FeedbackRules.CHANNEL_FITS),
                        when(!ratingFits(text(row, FeedbackColumn.RATING)), FeedbackRules.RATING_FITS),
                        when(!themesFit(themes(row)), FeedbackRules.THEMES_FIT),
                        when(!PEOPLE.matcher(text(row, FeedbackColumn.PEOPLE)).matches(), FeedbackRules.PEOPLE_FIT),
                        when(!text(row, FeedbackColumn.CONSENT).equalsIgnoreCase("yes"), FeedbackRules.HAS_CONSENT),
                        when(!wordsFit(text(row, FeedbackColumn.WORDS)), FeedbackRules.HAS_WORDS),
                        when(text(row, FeedbackColumn.SERVICE).length() > LONGEST_SERVICE, FeedbackRules.SERVICE_FITS),
                        when(tellsWho(row), FeedbackRules.SAYS_NOBODY))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reference and service are published as they are, and no moderator takes anything out of them. */
    private boolean tellsWho(SentRow row) {
        return Stream.of(FeedbackColumn.REFERENCE, FeedbackColumn.SERVICE)
                .anyMatch(
                        column -> !ScreenWords.screen(text(row, column)).marks().isEmpty());
    }

    private static Optional<Rule> when(boolean isBroken, Rule rule) {
        return isBroken ? Optional.of(rule) : Optional.empty();
    }

    private SentItem item(SentRow row) {
        var rating = text(row, FeedbackColumn.RATING);
        return new SentItem(
                row.line(),
                text(row, FeedbackColumn.REFERENCE),
                new OrganisationCode(text(row, FeedbackColumn.ABOUT)),
                text(row, FeedbackColumn.SERVICE),
                month(row),
                text(row, FeedbackColumn.CHANNEL),
                rating.isEmpty() ? null : Integer.valueOf(rating),
                themes(row),
                Integer.parseInt(text(row, FeedbackColumn.PEOPLE)),
                text(row, FeedbackColumn.WORDS));
    }

    private String text(SentRow row, FeedbackColumn column) {
        return CleanWords.of(row.cell(file.columns().get(column)));
    }

    private List<String> themes(SentRow row) {
        return Stream.of(text(row, FeedbackColumn.THEMES).split(";"))
                .map(String::strip)
                .distinct()
                .toList();
    }

    private @Nullable YearMonth month(SentRow row) {
        try {
            var month = YearMonth.parse(text(row, FeedbackColumn.MONTH));
            return month.atDay(1).isBefore(file.delivery().period().to()) && month.getYear() >= 2000 ? month : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static boolean ratingFits(String text) {
        return text.isEmpty() || RATING.matcher(text).matches();
    }

    private boolean themesFit(List<String> themes) {
        return themes.size() <= MOST_THEMES && known.themes().containsAll(themes);
    }

    private static boolean wordsFit(String words) {
        return !words.isEmpty() && words.length() <= LONGEST_WORDS;
    }
}
