package org.opencommissioning.interests;

import static org.opencommissioning.interests.InterestColumn.*;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.OrganisationCode;

/** Judges one row of a register of interests. A name that may be withheld is repeated in no finding. */
final class InterestCheck {
    static final int DAYS_TO_DECLARE = 28;
    private static final int LONGEST = 1_000;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Set<String> YES = Set.of("yes", "y", "true");
    private static final Set<String> NO = Set.of("no", "n", "false");
    private static final Set<String> OPEN_ENDED = Set.of("", "present", "current", "ongoing", "to date");
    private static final Set<String> TITLES = Set.of("mrs", "miss", "prof", "professor", "doctor");

    private final InterestLayout layout;
    private final Consumer<Finding> findings;
    private SentRow row;
    private boolean refused;

    InterestCheck(InterestLayout layout, Consumer<Finding> findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /** @return empty when the row is refused; the findings say why */
    Optional<InterestRow> judge(SentRow sent) {
        row = sent;
        refused = false;
        boolean withheld = isWithheld();
        var read = read(withheld);
        if (refused) {
            return Optional.empty();
        }
        doubts(read);
        return Optional.of(read);
    }

    private InterestRow read(boolean withheld) {
        var practice = code(PRACTICE, InterestRules.PRACTICE_IS_A_CODE);
        if (text(PERSON).isEmpty() && practice == null && !withheld) {
            about(InterestRules.SOMEBODY_HOLDS_IT, "The row names neither a person nor a practice.");
        }
        var from = date(FROM);
        var to = OPEN_ENDED.contains(text(TO).toLowerCase(Locale.ROOT)) ? null : date(TO);
        if (from != null && to != null && to.isBefore(from)) {
            about(InterestRules.ENDS_AFTER_IT_BEGAN, "It began on %s and ended on %s.".formatted(from, to));
        }
        var declaredOn = date(DECLARED);
        if (declaredOn == null && text(DECLARED).isEmpty()) {
            about(InterestRules.IS_DECLARED, "The row has no day of declaration.");
        }
        var kind = InterestKind.written(text(KIND)).orElse(null);
        if (kind == null) {
            about(InterestRules.KIND_IS_KNOWN, KIND, "'%s' is none of the four kinds.".formatted(text(KIND)));
        }
        var share = share();
        var band = band(share);
        for (var column : layout.columns().keySet()) {
            if (text(column).length() > LONGEST) {
                about(InterestRules.IS_SHORT_ENOUGH, "%s is longer.".formatted(column.title()));
            }
        }
        return new InterestRow(
                row.line(),
                layout.publishedCells(row, withheld),
                withheld ? null : orNull(PERSON),
                withheld ? text(WITHHELD) : null,
                practice,
                needed(ROLE, InterestRules.ROLE_IS_NAMED, "The row names no role."),
                code(PROVIDER, InterestRules.PROVIDER_IS_A_CODE),
                needed(PROVIDER_NAME, InterestRules.PROVIDER_IS_NAMED, "The row names no provider."),
                kind,
                share,
                band,
                orNull(RELATIONSHIP),
                from,
                to,
                declaredOn,
                orNull(MANAGED),
                orNull(GIFTS),
                orNull(BREACH));
    }

    private boolean isWithheld() {
        if (!layout.has(PUBLISHED)) {
            return false;
        }
        var said = text(PUBLISHED).toLowerCase(Locale.ROOT);
        if (YES.contains(said)) {
            return false;
        }
        if (!NO.contains(said)) {
            about(InterestRules.SAYS_WHETHER_PUBLISHED, "The row says neither yes nor no to publishing the name.");
            return true;
        }
        if (text(WITHHELD).isEmpty()) {
            about(InterestRules.WITHHELD_HAS_REASON, "The row withholds the name and gives no reason.");
        }
        if (nameStandsElsewhere()) {
            about(InterestRules.WITHHELD_STANDS_NOWHERE, "Another cell of the row holds a part of the withheld name.");
        }
        return true;
    }

    private boolean nameStandsElsewhere() {
        var elsewhere = layout.columns().keySet().stream()
                .filter(column -> column != PERSON && !isBand(column))
                .flatMap(column -> words(text(column)))
                .collect(java.util.stream.Collectors.toSet());
        return words(text(PERSON))
                .filter(word -> word.length() > 2 && !TITLES.contains(word))
                .anyMatch(elsewhere::contains);
    }

    /** One of four bands holds no name, though somebody may be called More. */
    private boolean isBand(InterestColumn column) {
        return column == BAND && ShareBand.written(text(BAND)).isPresent();
    }

    private static java.util.stream.Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    private @Nullable BigDecimal share() {
        var text = text(SHARE).replace("%", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            var share = new BigDecimal(text);
            if (share.signum() > 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return share.setScale(2, RoundingMode.UNNECESSARY);
            }
        }
        about(InterestRules.SHARE_IS_PER_CENT, SHARE, "'%s' is no such percentage.".formatted(text(SHARE)));
        return null;
    }

    private @Nullable ShareBand band(@Nullable BigDecimal share) {
        if (text(BAND).isEmpty()) {
            return null;
        }
        var band = ShareBand.written(text(BAND)).orElse(null);
        if (band == null) {
            about(InterestRules.BAND_IS_KNOWN, BAND, "'%s' is none of the four bands.".formatted(text(BAND)));
        } else if (share != null && !band.holds(share)) {
            about(
                    InterestRules.BAND_HOLDS_SHARE,
                    BAND,
                    "%s%% does not lie in '%s'."
                            .formatted(share.stripTrailingZeros().toPlainString(), text(BAND)));
        }
        return band;
    }

    private @Nullable LocalDate date(InterestColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            var british = BRITISH.matcher(text);
            if (british.matches()) {
                return day(british.group(3), british.group(2), british.group(1));
            }
        } catch (DateTimeException noDay) {
            // Said below, as of any other text.
        }
        about(InterestRules.DATES_ARE_DAYS, column, "'%s' is no day.".formatted(text));
        return null;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private @Nullable OrganisationCode code(InterestColumn column, Rule rule) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return OrganisationCode.parse(text);
        } catch (IllegalArgumentException noCode) {
            about(rule, column, "'%s' is no code.".formatted(text));
            return null;
        }
    }

    private String needed(InterestColumn column, Rule rule, String message) {
        if (text(column).isEmpty()) {
            about(rule, message);
        }
        return text(column);
    }

    private void doubts(InterestRow read) {
        if (read.managed() == null) {
            about(InterestRules.IS_MANAGED, "Nothing is said of how it is managed.");
        }
        if (read.from() != null && read.declaredOn().isAfter(read.from().plusDays(DAYS_TO_DECLARE))) {
            about(
                    InterestRules.IS_IN_TIME,
                    "It began on %s and was declared on %s.".formatted(read.from(), read.declaredOn()));
        }
    }

    private String text(InterestColumn column) {
        return layout.text(row, column);
    }

    private @Nullable String orNull(InterestColumn column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    private void about(Rule rule, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofRow(rule, row.line(), message));
    }

    private void about(Rule rule, InterestColumn column, String message) {
        refused |= rule.severity() == Severity.REFUSE_ROW;
        findings.accept(Finding.ofCell(rule, row.line(), layout.nameOf(column), text(column), message));
    }
}
