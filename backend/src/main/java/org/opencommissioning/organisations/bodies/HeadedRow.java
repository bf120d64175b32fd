package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.OrganisationCode;

/** Reads the cells of one row by their headings, and refuses the row at the first that cannot be read. */
final class HeadedRow<C extends Column> {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{3,10}");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private final SentRow row;
    private final Map<C, Integer> places;
    private final List<String> headings;

    HeadedRow(SentRow row, Map<C, Integer> places, List<String> headings) {
        this.row = row;
        this.places = places;
        this.headings = headings;
    }

    /** Unwinds the reading of a row. */
    static final class Refused extends Exception {
        private final transient Finding finding;

        Refused(Finding finding) {
            super(finding.message(), null, false, false);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    long line() {
        return row.line();
    }

    List<String> cells() {
        return List.of(row.cells());
    }

    /** Empty where the file has no such column. */
    String text(C column) {
        var place = places.get(column);
        return place == null ? "" : Blank.collapse(row.cell(place));
    }

    @Nullable
    String textOrNull(C column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    OrganisationCode code(C column) throws Refused {
        var text = text(column).toUpperCase(Locale.ROOT);
        if (!CODE.matcher(text).matches()) {
            throw refused(BodyRules.CODE_FITS, column, "'%s' is no code of an organisation.");
        }
        return new OrganisationCode(text);
    }

    @Nullable
    LocalDate day(C column) throws Refused {
        var text = text(column);
        try {
            if (text.isEmpty()) {
                return null;
            }
            return text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw refused(BodyRules.DATE_IS_A_DAY, column, "'%s' is no day.");
        }
    }

    @Nullable
    BigDecimal percent(C column) throws Refused {
        var text = text(column).replace("%", "");
        try {
            var share = text.isEmpty() ? null : new BigDecimal(text).setScale(2, java.math.RoundingMode.HALF_UP);
            if (share == null || share.signum() > 0 && share.compareTo(new BigDecimal(100)) <= 0) {
                return share;
            }
        } catch (ArithmeticException | NumberFormatException noNumber) {
            // Said below, as for a number that is no share.
        }
        throw refused(BodyRules.SHARE_IS_PERCENT, column, "'%s' is no share in percent.");
    }

    /** @param parse throws IllegalArgumentException with the words there are */
    <T> T word(C column, Function<String, T> parse) throws Refused {
        try {
            return parse.apply(text(column).toLowerCase(Locale.ROOT).replace(' ', '-'));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(Finding.ofCell(
                    BodyRules.WORD_IS_KNOWN, row.line(), heading(column), text(column), unknown.getMessage() + "."));
        }
    }

    /** @param message with the cell's text for {@code %s} */
    Refused refused(Rule rule, C column, String message) {
        var text = Finding.shortened(text(column));
        return new Refused(Finding.ofCell(rule, row.line(), heading(column), text, message.formatted(text)));
    }

    private String heading(C column) {
        var place = places.get(column);
        return place == null ? column.title() : headings.get(place);
    }
}
