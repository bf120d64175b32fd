package org.opencommissioning.organisations.population;

import static org.opencommissioning.organisations.population.ListSizeColumn.COMMISSIONER;
import static org.opencommissioning.organisations.population.ListSizeColumn.COUNTED_ON;
import static org.opencommissioning.organisations.population.ListSizeColumn.PATIENTS;
import static org.opencommissioning.organisations.population.ListSizeColumn.PRACTICE;
import static org.opencommissioning.organisations.population.ListSizeColumn.WEIGHTED;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Guidance;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.OrganisationCode;

/** Reads and checks one row of a list size file. */
record ListSizeCheck(SurveyedListSizes file, LastCount last, Guidance guidance, Consumer<Finding> findings) {
    private static final Pattern PRACTICE_CODE = Pattern.compile("[A-Z]\\d{5}|[A-Z]{3}\\d{3}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{3,6}");
    private static final BigDecimal TOO_MANY = BigDecimal.valueOf(500_000);
    private static final int SMALL_CHANGE = 500;
    private static final int A_FIFTH = 5;

    Judged judge(SentRow sent) {
        var kind = RowKind.of(sent, file.layout());
        if (kind == RowKind.TOTAL || kind == RowKind.PART) {
            return new Judged.LeftOut();
        }
        var row = new RowFindings(sent, file.layout(), findings);
        var read = kind == RowKind.PRACTICE ? practice(sent, row) : unregistered(sent, row);
        if (row.refused() || read == null || (row.held() && guidance.refuses(sent.line()))) {
            return new Judged.Refused();
        }
        return row.held() && !guidance.releases(sent.line()) ? new Judged.Held() : new Judged.Accepted(read);
    }

    private @Nullable ListSizeRow practice(SentRow sent, RowFindings row) {
        var code = row.text(PRACTICE);
        if (!PRACTICE_CODE.matcher(code).matches()) {
            row.about(ListSizeRules.CODE_FITS, PRACTICE, "'%s' is no practice code.".formatted(code));
        } else if (file.survey().isRepeated(sent, RowKind.PRACTICE)) {
            row.about(ListSizeRules.PRACTICE_ONCE, PRACTICE, "%s stands more than once in the file.".formatted(code));
        }
        day(row);
        var commissioner = commissioner(row);
        var people = people(row);
        var weighted = weighted(row);
        if (row.refused() || people == null) {
            return null;
        }
        doubts(row, code, people);
        return new ListSizeRow(
                sent.line(),
                List.of(sent.cells()),
                true,
                new OrganisationCode(code),
                commissioner,
                file.countedOn(),
                people,
                weighted);
    }

    private @Nullable ListSizeRow unregistered(SentRow sent, RowFindings row) {
        day(row);
        var consortium = commissioner(row);
        if (consortium == null || file.survey().isRepeated(sent, RowKind.UNREGISTERED)) {
            row.about(
                    ListSizeRules.UNREGISTERED_NAMES_CONSORTIUM,
                    COMMISSIONER,
                    consortium == null
                            ? "People registered with no practice are stated without a consortium."
                            : "People registered with no practice are stated more than once for %s."
                                    .formatted(consortium));
        }
        var people = people(row);
        return row.refused() || people == null
                ? null
                : new ListSizeRow(
                        sent.line(), List.of(sent.cells()), false, consortium, null, file.countedOn(), people, null);
    }

    private static void day(RowFindings row) {
        var text = row.text(COUNTED_ON);
        if (!text.isEmpty() && CountedDay.parse(text).isEmpty()) {
            row.about(ListSizeRules.DATE_IS_A_DAY, COUNTED_ON, "'%s' is no day.".formatted(text));
        }
    }

    private @Nullable OrganisationCode commissioner(RowFindings row) {
        var code = row.text(COMMISSIONER);
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            row.about(ListSizeRules.COMMISSIONER_IS_A_CODE, COMMISSIONER, "'%s' is no code.".formatted(code));
            return null;
        }
        if (!last.commissioners().contains(code)) {
            row.about(ListSizeRules.COMMISSIONER_IS_KNOWN, COMMISSIONER, "%s is not in the register.".formatted(code));
        }
        return new OrganisationCode(code);
    }

    private @Nullable Integer people(RowFindings row) {
        var text = row.text(PATIENTS);
        if (text.isEmpty()) {
            row.about(ListSizeRules.HAS_A_NUMBER, PATIENTS, "There is no number of patients.");
            return null;
        }
        return switch (HeadCount.of(text)) {
            case HeadCount.Negative() -> {
                row.about(ListSizeRules.NOT_NEGATIVE, PATIENTS, "The number of patients is %s.".formatted(text));
                yield null;
            }
            case HeadCount.Unreadable() -> {
                row.about(ListSizeRules.IS_A_NUMBER, PATIENTS, "'%s' is no whole number.".formatted(text));
                yield null;
            }
            case HeadCount.People people -> whole(row, people, text);
        };
    }

    private static @Nullable Integer whole(RowFindings row, HeadCount.People people, String text) {
        if (!people.isWhole()) {
            row.about(ListSizeRules.IS_A_NUMBER, PATIENTS, "'%s' is no whole number.".formatted(text));
            return null;
        }
        if (people.number().compareTo(TOO_MANY) >= 0) {
            row.about(ListSizeRules.NOT_TOO_MANY, PATIENTS, "The number of patients is %s.".formatted(text));
        }
        return people.number().intValueExact();
    }

    private static @Nullable BigDecimal weighted(RowFindings row) {
        var text = row.text(WEIGHTED);
        if (text.isEmpty()) {
            return null;
        }
        if (HeadCount.of(text) instanceof HeadCount.People(var number)) {
            return number.setScale(2, RoundingMode.HALF_UP);
        }
        row.about(ListSizeRules.WEIGHTED_IS_A_NUMBER, WEIGHTED, "'%s' is no number of people.".formatted(text));
        return null;
    }

    /** What is published as sent, though a person should look at it. */
    private void doubts(RowFindings row, String code, int people) {
        if (!last.practices().containsKey(code)) {
            row.about(ListSizeRules.PRACTICE_IS_KNOWN, PRACTICE, "%s is not in the register.".formatted(code));
        }
        if (people == 0) {
            row.about(ListSizeRules.NOT_EMPTY, PATIENTS, "%s has no patients.".formatted(code));
        }
        var before = last.peopleOf(code);
        if (before != null
                && Math.abs(people - before) >= SMALL_CHANGE
                && (long) Math.abs(people - before) * A_FIFTH >= before) {
            row.about(
                    ListSizeRules.CHANGE_IS_PLAUSIBLE,
                    PATIENTS,
                    "%s had %,d patients at the last count, and has %,d now.".formatted(code, before, people));
        }
    }
}
