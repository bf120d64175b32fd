package org.opencommissioning.feedback.written;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencommissioning.disclosure.words.CleanWords;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.Personal;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.OrganisationCode;

/** One row of a written file while it is judged. No finding repeats a cell: words may say what nobody may read. */
public final class WrittenRow<C extends Column> {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{3,10}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final Set<Personal> OF_PATIENTS = Set.of(Personal.NHS_NUMBER, Personal.DATE_OF_BIRTH);
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final WrittenFile<C> file;
    private final SentRow row;
    private final Consumer<Finding> findings;
    private boolean refused;

    public WrittenRow(WrittenFile<C> file, SentRow row, Consumer<Finding> findings) {
        this.file = file;
        this.row = row;
        this.findings = findings;
    }

    public long line() {
        return row.line();
    }

    /** As sent, in the order of the columns. */
    public List<String> cells(C[] columns) {
        return Stream.of(columns).map(this::cell).toList();
    }

    /** Without what no reader sees; empty where nothing is said. */
    public String text(C column) {
        return CleanWords.of(cell(column));
    }

    /** Null where nothing is said. */
    public @Nullable String words(C column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** Null where there is none, or none that is a day; then the rule is not kept. */
    public @Nullable LocalDate day(C column, Rule rule) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var parts = DAY_FIRST.matcher(text);
            var day = parts.matches()
                    ? LocalDate.of(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1)))
                    : LocalDate.parse(text);
            must(!day.isBefore(EARLIEST) && day.isBefore(LATEST), rule);
            return day;
        } catch (DateTimeException noDay) {
            must(false, rule);
            return null;
        }
    }

    /** Null where there is none that has the shape of a code. */
    public @Nullable OrganisationCode code(C column) {
        var text = text(column);
        return CODE.matcher(text).matches() ? new OrganisationCode(text) : null;
    }

    /** 1 to 99; 0 where the cell is empty, and -1 where it is no such number. */
    public int number(C column) {
        var text = text(column);
        if (text.isEmpty()) {
            return 0;
        }
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    /** Whether screening finds an NHS number or a date of birth. */
    @SafeVarargs
    public final boolean tellsOfPatient(C... columns) {
        return marks(columns).anyMatch(mark -> OF_PATIENTS.contains(mark.reason()));
    }

    /** Whether screening finds a name. */
    @SafeVarargs
    public final boolean names(C... columns) {
        return marks(columns).anyMatch(mark -> mark.reason() == Personal.NAME);
    }

    public void must(boolean holds, Rule rule) {
        if (!holds) {
            refused |= rule.severity() == Severity.REFUSE_ROW;
            findings.accept(Finding.ofRow(rule, row.line(), "This is not so here: " + rule.sentence()));
        }
    }

    public boolean isRefused() {
        return refused;
    }

    private Stream<Mark> marks(C[] columns) {
        return Stream.of(columns).flatMap(column -> ScreenWords.screen(text(column)).marks().stream());
    }

    private String cell(C column) {
        var place = file.columns().get(column);
        return place == null ? "" : row.cell(place);
    }
}
