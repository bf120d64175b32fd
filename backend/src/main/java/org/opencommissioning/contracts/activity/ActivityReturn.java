package org.opencommissioning.contracts.activity;

import static org.opencommissioning.contracts.activity.ActivityColumn.*;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Checked.Counts;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.FindPatients;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.Period;

/**
 * What was done under a consortium's contracts, month by month (Commissioning for patients 3.8). What is handed over for publication holds
 * controlled figures only, in its cells too; exact counts stay in the file that was sent.
 */
@Singleton
final class ActivityReturn implements PublishableReturn<ActivityRow> {
    static final String KIND = "activity";
    private static final int MOST_ROWS = 50_000;
    private static final Headings<ActivityColumn> NAMES = new Headings<>(List.of(ActivityColumn.values()));

    private final KnownContracts contracts;

    ActivityReturn(KnownContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Contract activity";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ActivityRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What was done under each contract, month by month, beside what the contract plans: admissions,"
                        + " attendances, contacts, tests, calls, journeys or bed days. Counts only: a file that tells"
                        + " of a single patient is refused whole and destroyed. Counts of 1 to 7 are never published.",
                "the month of the activity, 2013-03, or months up to a financial year, 2012/13",
                FileForm.TABLE,
                Stream.of(ActivityColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(NAMES);
    }

    @Override
    public PublishedRows<ActivityRow> publishedRows() {
        return new ActivityTable();
    }

    @Override
    public Checked<ActivityRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var patients = new FindPatients<>(NAMES, MONTH, ActivityRules.IS_ABOUT_NO_PATIENT).find(delivery);
        if (!patients.isEmpty()) {
            patients.forEach(findings);
            return new Checked.Destroyed<>();
        }
        // What is found is held back until it is known that none of it repeats what must not be repeated.
        var found = new ArrayList<Finding>();
        var checked = checkRows(delivery, found::add);
        if (!found.stream().allMatch(finding -> FindPatients.isSafe(finding, ActivityRules.MONTH_IS_IN_PERIOD))) {
            findings.accept(Finding.ofFile(
                    ActivityRules.IS_ABOUT_NO_PATIENT, "The file tells of a patient outside its table."));
            return new Checked.Destroyed<>();
        }
        found.forEach(findings);
        return checked;
    }

    private Checked<ActivityRow> checkRows(Delivery delivery, Consumer<Finding> findings) throws IOException {
        if (!isOfWholeMonths(delivery.period())) {
            findings.accept(Finding.ofFile(
                    ActivityRules.IS_OF_WHOLE_MONTHS,
                    "Its first or last day is not that of a month, or it is longer than a year."));
            return new Checked.Refused<>();
        }
        var known = known(delivery);
        var check = new AtomicReference<ActivityCheck>();
        var table = new OpenTable<>(NAMES, findings).open(delivery, opened -> {
            var placed = columns(opened, delivery.period(), findings);
            if (placed == null) {
                return row -> {};
            }
            check.set(new ActivityCheck(placed, delivery, known, findings));
            return row -> {
                if (check.get().read() <= MOST_ROWS) {
                    check.get().judge(row);
                }
            };
        });
        if (table.isEmpty() || check.get() == null || isRefused(check.get(), findings)) {
            return new Checked.Refused<>();
        }
        return accepted(check.get(), findings);
    }

    private static Checked<ActivityRow> accepted(ActivityCheck check, Consumer<Finding> findings) {
        long suppressed = check.suppressed();
        if (suppressed > 0) {
            findings.accept(Finding.ofFile(
                    ActivityRules.SMALL_COUNTS_ARE_KEPT,
                    "%,d of the counts are small and will be shown as suppressed.".formatted(suppressed)));
        }
        var rows = List.copyOf(check.rows());
        return new Checked.Accepted<>(
                new Counts(
                        check.read(), rows.size(), check.read() - rows.size(), 0, Money.ZERO, Money.ZERO, Money.ZERO),
                ActivityRow.HEADINGS,
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                });
    }

    private Map<String, KnownContracts.Term> known(Delivery delivery) {
        try {
            return contracts.of(delivery.publisher());
        } catch (SQLException e) {
            throw new IllegalStateException("The published contracts could not be read", e);
        }
    }

    private static @Nullable PlacedColumns<ActivityColumn> columns(
            Table table, Period period, Consumer<Finding> findings) {
        var placed = PlacedColumns.of(
                NAMES,
                table.headings(),
                column -> findings.accept(Finding.ofFile(
                        ActivityRules.ONE_COLUMN_EACH,
                        "Two columns could both be the %s."
                                .formatted(column.title().toLowerCase()))));
        if (placed.isEmpty()) {
            return null;
        }
        boolean oneMonth = !period.to().isAfter(period.from().plusMonths(1));
        for (var needed : oneMonth ? List.of(CONTRACT, POINT, ACTUAL) : List.of(CONTRACT, MONTH, POINT, ACTUAL)) {
            if (!placed.get().has(needed)) {
                findings.accept(Finding.ofFile(
                        ActivityRules.HAS_ITS_COLUMNS, "No column is headed '%s' or alike.".formatted(needed.title())));
                return null;
            }
        }
        return placed.get();
    }

    private static boolean isOfWholeMonths(Period period) {
        return period.from().getDayOfMonth() == 1
                && period.to().getDayOfMonth() == 1
                && !period.to().isAfter(period.from().plusYears(1));
    }

    private static boolean isRefused(ActivityCheck check, Consumer<Finding> findings) {
        if (check.read() > MOST_ROWS) {
            findings.accept(Finding.ofFile(ActivityRules.NOT_TOO_LONG, "The file has more."));
            return true;
        }
        if (check.rows().isEmpty()) {
            findings.accept(Finding.ofFile(ActivityRules.HAS_ROWS, "No row of the file could be accepted."));
            return true;
        }
        long refused = check.read() - check.rows().size();
        if (refused * 2 > check.read()) {
            findings.accept(Finding.ofFile(
                    ActivityRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole.".formatted(refused, check.read())));
            return true;
        }
        return false;
    }
}
