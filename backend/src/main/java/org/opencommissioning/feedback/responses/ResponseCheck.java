package org.opencommissioning.feedback.responses;

import static org.opencommissioning.feedback.responses.ResponseColumn.CHANGE;
import static org.opencommissioning.feedback.responses.ResponseColumn.CHANGED;
import static org.opencommissioning.feedback.responses.ResponseColumn.CHANGE_BY;
import static org.opencommissioning.feedback.responses.ResponseColumn.DAYS;
import static org.opencommissioning.feedback.responses.ResponseColumn.EVIDENCE;
import static org.opencommissioning.feedback.responses.ResponseColumn.HEALTHWATCH;
import static org.opencommissioning.feedback.responses.ResponseColumn.RATING;
import static org.opencommissioning.feedback.responses.ResponseColumn.REFERENCE;
import static org.opencommissioning.feedback.responses.ResponseColumn.SAID;
import static org.opencommissioning.feedback.responses.ResponseColumn.UNTIL;
import static org.opencommissioning.feedback.responses.ResponseColumn.WORDS;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencommissioning.disclosure.words.CleanWords;
import org.opencommissioning.disclosure.words.Personal;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.OrganisationCode;

/** Judges one row of a file of answers. */
final class ResponseCheck {
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_CHANGE = 2_000;
    private static final int LONGEST_PAUSE_DAYS = 60;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern EXTENSION = Pattern.compile("[1-9]|1[0-9]|20");
    private static final Pattern SCORE = Pattern.compile("[1-5]");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{3,10}");
    private static final Set<Personal> OF_PATIENTS = Set.of(Personal.NHS_NUMBER, Personal.DATE_OF_BIRTH);

    private final Delivery delivery;
    private final Map<ResponseColumn, Integer> columns;
    private final KnownFeedback known;
    private final Consumer<Finding> findings;
    private SentRow row;
    private boolean refused;

    ResponseCheck(
            Delivery delivery, Map<ResponseColumn, Integer> columns, KnownFeedback known, Consumer<Finding> findings) {
        this.delivery = delivery;
        this.columns = columns;
        this.known = known;
        this.findings = findings;
    }

    /** What became of a row. @param row null where it is refused */
    record Judged(@Nullable ResponseRow row, boolean held) {}

    Judged judge(SentRow sent) {
        row = sent;
        refused = false;
        var saidOn = day(SAID, true);
        var read = read(saidOn);
        if (refused) {
            return new Judged(null, false);
        }
        boolean names = isNaming() && !delivery.guidance().releases(row.line());
        if (names) {
            say(ResponseRules.NAMES_NOBODY, "It seems to name somebody.");
        }
        return new Judged(read, names);
    }

    private @Nullable ResponseRow read(@Nullable LocalDate saidOn) {
        var kind = ResponseKind.find(text(ResponseColumn.KIND).toLowerCase(Locale.ROOT))
                .orElse(null);
        must(kind != null, ResponseRules.KIND_FITS);
        var asked = CODE.matcher(text(HEALTHWATCH)).matches()
                ? known.askedOn().get(text(HEALTHWATCH) + "/" + text(REFERENCE))
                : null;
        must(asked != null, ResponseRules.ANSWERS_SOMETHING);
        if (saidOn != null && asked != null) {
            must(!saidOn.isBefore(asked) && saidOn.isBefore(delivery.period().to()), ResponseRules.IS_IN_ITS_TIME);
        }
        must(!text(WORDS).isEmpty() && text(WORDS).length() <= LONGEST_WORDS, ResponseRules.HAS_WORDS);
        must(
                text(CHANGE).length() <= LONGEST_CHANGE && text(EVIDENCE).length() <= LONGEST_CHANGE,
                ResponseRules.IS_SHORT_ENOUGH);
        must(
                Stream.of(WORDS, CHANGE, EVIDENCE)
                        .flatMap(column -> ScreenWords.screen(text(column)).marks().stream())
                        .noneMatch(mark -> OF_PATIENTS.contains(mark.reason())),
                ResponseRules.SAYS_NO_PATIENT);
        var until = day(UNTIL, false);
        var changeBy = day(CHANGE_BY, false);
        var changedOn = day(CHANGED, false);
        boolean extension = kind == ResponseKind.EXTENSION;
        must(
                extension ? EXTENSION.matcher(text(DAYS)).matches() : text(DAYS).isEmpty(),
                ResponseRules.EXTENSION_HAS_DAYS);
        if (kind != null && saidOn != null) {
            must(
                    kind == ResponseKind.PAUSE
                            ? isPause(saidOn, until)
                            : text(UNTIL).isEmpty(),
                    ResponseRules.PAUSE_ENDS);
        }
        boolean rates = kind == ResponseKind.RATING;
        must(rates ? isRating() : text(RATING).isEmpty(), ResponseRules.RATES_AN_ANSWER);
        boolean changes = !text(CHANGE).isEmpty();
        must(changes == !(text(CHANGE_BY).isEmpty() && text(CHANGED).isEmpty()), ResponseRules.CHANGE_HAS_DAY);
        return refused
                ? null
                : new ResponseRow(
                        row.line(),
                        Stream.of(ResponseColumn.values()).map(this::cell).toList(),
                        new OrganisationCode(text(HEALTHWATCH)),
                        text(REFERENCE),
                        kind,
                        saidOn,
                        until,
                        extension ? Integer.valueOf(text(DAYS)) : null,
                        rates ? Integer.valueOf(text(RATING)) : null,
                        text(WORDS),
                        changes ? text(CHANGE) : null,
                        changeBy,
                        changedOn,
                        text(EVIDENCE).isEmpty() ? null : text(EVIDENCE));
    }

    private static boolean isPause(LocalDate first, @Nullable LocalDate last) {
        return last != null && !last.isBefore(first) && last.isBefore(first.plusDays(LONGEST_PAUSE_DAYS));
    }

    private boolean isRating() {
        return SCORE.matcher(text(RATING)).matches()
                && text(CHANGE).isEmpty()
                && delivery.publisher().text().equals(text(HEALTHWATCH))
                && known.answered().contains(text(HEALTHWATCH) + "/" + text(REFERENCE));
    }

    private boolean isNaming() {
        return Stream.of(WORDS, CHANGE, EVIDENCE)
                .flatMap(column -> ScreenWords.screen(text(column)).marks().stream())
                .anyMatch(mark -> mark.reason() == Personal.NAME);
    }

    private @Nullable LocalDate day(ResponseColumn column, boolean needed) {
        var text = text(column);
        if (text.isEmpty()) {
            must(!needed, ResponseRules.DAYS_ARE_DAYS);
            return null;
        }
        try {
            var parts = DAY_FIRST.matcher(text);
            return parts.matches()
                    ? LocalDate.of(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1)))
                    : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            must(false, ResponseRules.DAYS_ARE_DAYS);
            return null;
        }
    }

    private String text(ResponseColumn column) {
        return CleanWords.of(cell(column));
    }

    private String cell(ResponseColumn column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)) : "";
    }

    private void must(boolean holds, Rule rule) {
        if (!holds) {
            say(rule, "This is not so here: " + rule.sentence());
        }
    }

    private void say(Rule rule, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofRow(rule, row.line(), message));
    }
}
