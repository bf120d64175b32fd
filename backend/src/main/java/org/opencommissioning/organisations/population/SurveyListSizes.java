package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Period;

/** The first reading of a file: on which day was counted, and who stands in it more than once. */
final class SurveyListSizes implements Table.RowTaker {
    static final Headings<ListSizeColumn> HEADINGS = new Headings<>(List.of(ListSizeColumn.values()));
    private static final int LONGEST_PERIOD_MONTHS = 3;

    private final Period period;
    private final Consumer<Finding> findings;
    private final @Nullable ListSizeLayout layout;
    private final Map<String, Integer> times = new HashMap<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();

    SurveyListSizes(Period period, Table table, Consumer<Finding> findings) {
        this.period = period;
        this.findings = findings;
        this.layout = ListSizeLayout.of(table, HEADINGS, findings);
    }

    @Override
    public void take(SentRow row) {
        if (layout == null) {
            return;
        }
        var kind = RowKind.of(row, layout);
        if (kind == RowKind.PRACTICE || kind == RowKind.UNREGISTERED) {
            times.merge(key(row, kind), 1, Integer::sum);
            CountedDay.parse(layout.text(row, ListSizeColumn.COUNTED_ON)).ifPresent(days::add);
        }
    }

    private String key(SentRow row, RowKind kind) {
        return kind + " "
                + layout.text(row, kind == RowKind.PRACTICE ? ListSizeColumn.PRACTICE : ListSizeColumn.COMMISSIONER);
    }

    /** Whether another row of the file is about the same practice, or the same consortium's unregistered people. */
    boolean isRepeated(SentRow row, RowKind kind) {
        return times.getOrDefault(key(row, kind), 0) > 1;
    }

    /** @return the columns and the day of counting; empty when the file is refused, and the findings say why */
    Optional<SurveyedListSizes> finish() {
        if (layout == null) {
            return Optional.empty();
        }
        if (period.to().isAfter(period.from().plusMonths(LONGEST_PERIOD_MONTHS))) {
            return refuse(ListSizeRules.PERIOD_FITS, "The file is sent for %s.".formatted(period.inWords()));
        }
        if (times.isEmpty()) {
            return refuse(ListSizeRules.HAS_PRACTICES, "There is no practice below the headings.");
        }
        if (days.size() > 1) {
            return refuse(
                    ListSizeRules.ONE_DAY,
                    "Patients were counted on %d days, the first %s, the last %s."
                            .formatted(days.size(), days.first(), days.last()));
        }
        if (!days.isEmpty() && !period.contains(days.first())) {
            return refuse(
                    ListSizeRules.IS_OF_THE_PERIOD,
                    "Patients were counted on %s; the file is sent for %s.".formatted(days.first(), period.inWords()));
        }
        return Optional.of(new SurveyedListSizes(layout, day(), this));
    }

    private LocalDate day() {
        if (!days.isEmpty()) {
            return days.first();
        }
        findings.accept(Finding.ofFile(
                ListSizeRules.SAYS_THE_DAY, "The file names no day; %s was taken.".formatted(period.from())));
        return period.from();
    }

    private Optional<SurveyedListSizes> refuse(Rule rule, String message) {
        findings.accept(Finding.ofFile(rule, message));
        return Optional.empty();
    }
}
