package org.opencommissioning.plans;

import static org.opencommissioning.plans.PlanColumn.*;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.documents.SentDocuments;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Checked.Counts;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.TemplateSheet;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.Period;

/** A consortium's commissioning plan for a financial year, one version of it (Commissioning for patients 3.8). */
@Singleton
final class PlanReturn implements PublishableReturn<PlanRow> {
    static final String KIND = "plans";
    private static final int MOST_ROWS = 5_000;

    private final SentDocuments documents;
    private final Clock clock;

    PlanReturn(SentDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Period period(String text) {
        return Period.parseYear(text);
    }

    @Override
    public String title() {
        return "Commissioning plan";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), PlanRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "A consortium's commissioning plan for a financial year: needs, priorities, objectives, service lines,"
                    + " quality requirements, schemes with their milestones, pooled budgets, documents, and"
                    + " statements. One table for all parts, a workbook with a sheet for each part, named after it, or"
                    + " JSON with a list for each part. The next version of a plan is sent for the same year as a"
                    + " correction that says what was changed.",
                "one financial year, such as 2012-13",
                FileForm.TABLE,
                Stream.of(PlanColumn.values()).map(Column::described).toList());
    }

    @Override
    public List<TemplateSheet> templateSheets() {
        return PlanTemplate.sheets();
    }

    @Override
    public PublishedRows<PlanRow> publishedRows() {
        return new PlanTable();
    }

    @Override
    public Checked<PlanRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        try {
            return check(delivery, documents.hashes(delivery.publisher()), findings);
        } catch (SQLException e) {
            throw new IllegalStateException("Documents that were sent could not be read", e);
        }
    }

    @Override
    public Checked<PlanRow> look(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return check(delivery, null, findings);
    }

    private Checked<PlanRow> check(Delivery delivery, @Nullable Set<String> documents, Consumer<Finding> findings)
            throws IOException {
        if (!isYear(delivery.period())) {
            findings.accept(
                    Finding.ofFile(PlanRules.IS_OF_A_YEAR, "The file is sent for %s.".formatted(delivery.period())));
            return new Checked.Refused<>();
        }
        if (!LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND)
                .isBefore(delivery.period().to())) {
            findings.accept(Finding.ofFile(
                    PlanRules.COMES_IN_ITS_YEAR,
                    "%s is over.".formatted(FinancialYear.of(delivery.period().from()))));
        }
        var file = PlanFile.read(delivery, MOST_ROWS + 1, findings);
        return file.isEmpty()
                ? new Checked.Refused<>()
                : check(
                        file.get(),
                        documents,
                        finding -> findings.accept(file.get().placed(finding)));
    }

    private static Checked<PlanRow> check(PlanFile file, @Nullable Set<String> documents, Consumer<Finding> findings)
            throws IOException {
        var plan = new WholePlan(findings);
        var placed = new AtomicReference<PlacedColumns<PlanColumn>>();
        var table = new OpenTable<>(PlanFile.NAMES, findings).open(file.delivery(), opened -> {
            placed.set(columns(opened, findings));
            return taker(placed.get(), documents, plan, findings);
        });
        if (table.isEmpty() || placed.get() == null || isRefused(plan, findings)) {
            return new Checked.Refused<>();
        }
        plan.doubts(file.delivery().period());
        var rows = plan.rows();
        return new Checked.Accepted<>(
                new Counts(plan.read(), rows.size(), plan.refused(), 0, Money.ZERO, Money.ZERO, Money.ZERO),
                placed.get().publishedHeadings(),
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                });
    }

    private static boolean isYear(Period period) {
        return FinancialYear.of(period.from()).period().equals(period);
    }

    private static @Nullable PlacedColumns<PlanColumn> columns(Table table, Consumer<Finding> findings) {
        var placed = PlacedColumns.of(
                PlanFile.NAMES,
                table.headings(),
                column -> findings.accept(Finding.ofFile(
                        PlanRules.ONE_COLUMN_EACH,
                        "Two columns could both be the %s."
                                .formatted(column.title().toLowerCase()))));
        if (placed.isEmpty()) {
            return null;
        }
        for (var needed : List.of(PART, REFERENCE, TITLE)) {
            if (!placed.get().has(needed)) {
                findings.accept(Finding.ofFile(
                        PlanRules.HAS_ITS_COLUMNS, "No column is headed '%s' or alike.".formatted(needed.title())));
                return null;
            }
        }
        return placed.get();
    }

    private static Table.RowTaker taker(
            @Nullable PlacedColumns<PlanColumn> columns,
            @Nullable Set<String> documents,
            WholePlan plan,
            Consumer<Finding> findings) {
        if (columns == null) {
            return row -> {};
        }
        var check = new PlanCheck(columns, documents, findings);
        return row -> {
            if (plan.read() <= MOST_ROWS) {
                check.judge(row).ifPresentOrElse(plan::add, plan::refuse);
            }
        };
    }

    private static boolean isRefused(WholePlan plan, Consumer<Finding> findings) {
        if (plan.read() > MOST_ROWS) {
            findings.accept(Finding.ofFile(PlanRules.NOT_TOO_LONG, "The file has more."));
            return true;
        }
        if (plan.rows().isEmpty()) {
            findings.accept(Finding.ofFile(PlanRules.HAS_ITEMS, "No row of the file could be accepted."));
            return true;
        }
        if (plan.refused() * 2 > plan.read()) {
            findings.accept(Finding.ofFile(
                    PlanRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole."
                            .formatted(plan.refused(), plan.read())));
            return true;
        }
        if (!plan.saysItsStatus()) {
            findings.accept(Finding.ofFile(
                    PlanRules.SAYS_ITS_STATUS, "No row is the statement 'status' with one of the three words."));
            return true;
        }
        return false;
    }
}
