package org.opencommissioning.plans.progress;

import static org.opencommissioning.plans.progress.ProgressColumn.PART;
import static org.opencommissioning.plans.progress.ProgressColumn.REFERENCE;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;

/** What a consortium reports of its plan for a stretch of the year (Commissioning for patients 6.4). */
@Singleton
final class ProgressReturn implements PublishableReturn<ProgressRow> {
    static final String KIND = "progress";
    private static final int MOST_ROWS = 5_000;
    private static final Headings<ProgressColumn> NAMES = new Headings<>(List.of(ProgressColumn.values()));
    private static final Pattern RATING = Pattern.compile("(?i).*\\b(rag|rating|rated|status)\\b.*");

    private final PlannedItems planned;

    ProgressReturn(PlannedItems planned) {
        this.planned = planned;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Progress of a plan";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ProgressRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What was reached of a commissioning plan by the end of a period: the value of each objective, what"
                        + " each scheme has saved since its first day, the day on which a milestone was reached, and"
                        + " a narrative apart from them. How far that is, is worked out from the plan; a rating is not"
                        + " read.",
                "a month or a quarter of the plan's year, such as 2013-06 or 2013-04-01/2013-06-30",
                FileForm.TABLE,
                Stream.of(ProgressColumn.values()).map(Column::described).toList());
    }

    @Override
    public PublishedRows<ProgressRow> publishedRows() {
        return new ProgressTable();
    }

    @Override
    public Checked<ProgressRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var year = FinancialYear.of(delivery.period().from());
        if (!year.period().contains(delivery.period())) {
            findings.accept(Finding.ofFile(
                    ProgressRules.IS_WITHIN_A_YEAR,
                    "The file is sent for %s.".formatted(delivery.period().inWords())));
            return new Checked.Refused<>();
        }
        var plan = planned(delivery, year);
        var check = new AtomicReference<ProgressCheck>();
        var placed = new AtomicReference<PlacedColumns<ProgressColumn>>();
        var table = new OpenTable<>(NAMES, findings).open(delivery, opened -> {
            placed.set(columns(opened, findings));
            if (placed.get() == null) {
                return row -> {};
            }
            check.set(new ProgressCheck(placed.get(), delivery.period().lastDay(), plan, findings));
            return row -> {
                if (check.get().read() <= MOST_ROWS) {
                    check.get().judge(row);
                }
            };
        });
        if (table.isEmpty() || check.get() == null || isRefused(check.get(), findings)) {
            return new Checked.Refused<>();
        }
        var rows = List.copyOf(check.get().rows());
        long read = check.get().read();
        return new Checked.Accepted<>(
                new Counts(read, rows.size(), read - rows.size(), 0, Money.ZERO, Money.ZERO, Money.ZERO),
                placed.get().publishedHeadings(),
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                });
    }

    private Map<String, Boolean> planned(Delivery delivery, FinancialYear year) {
        try {
            return planned.of(delivery.publisher(), year);
        } catch (SQLException e) {
            throw new IllegalStateException("The published plan could not be read", e);
        }
    }

    private static @Nullable PlacedColumns<ProgressColumn> columns(Table table, Consumer<Finding> findings) {
        var placed = PlacedColumns.of(
                NAMES,
                table.headings(),
                column -> findings.accept(Finding.ofFile(
                        ProgressRules.ONE_COLUMN_EACH,
                        "Two columns could both be the %s."
                                .formatted(column.title().toLowerCase()))));
        if (placed.isEmpty()) {
            return null;
        }
        for (var needed : List.of(PART, REFERENCE)) {
            if (!placed.get().has(needed)) {
                findings.accept(Finding.ofFile(
                        ProgressRules.HAS_ITS_COLUMNS, "No column is headed '%s' or alike.".formatted(needed.title())));
                return null;
            }
        }
        table.headings().stream()
                .filter(RATING.asMatchPredicate())
                .findFirst()
                .ifPresent(heading -> findings.accept(Finding.ofFile(
                        ProgressRules.IS_NOT_RATED,
                        "The column '%s' is not read.".formatted(Finding.shortened(heading)))));
        return placed.get();
    }

    private static boolean isRefused(ProgressCheck check, Consumer<Finding> findings) {
        if (check.read() > MOST_ROWS) {
            findings.accept(Finding.ofFile(ProgressRules.NOT_TOO_LONG, "The file has more."));
            return true;
        }
        if (check.rows().isEmpty()) {
            findings.accept(Finding.ofFile(ProgressRules.HAS_ROWS, "No row of the file could be accepted."));
            return true;
        }
        long refused = check.read() - check.rows().size();
        if (refused * 2 > check.read()) {
            findings.accept(Finding.ofFile(
                    ProgressRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole.".formatted(refused, check.read())));
            return true;
        }
        return false;
    }
}
