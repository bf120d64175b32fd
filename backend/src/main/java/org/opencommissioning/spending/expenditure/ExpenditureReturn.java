package org.opencommissioning.spending.expenditure;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** What a consortium has spent since 1 April, and will, against what it was given (Commissioning for patients 2.4, 3.9). */
@Singleton
final class ExpenditureReturn implements PublishableReturn<ExpenditureRow> {
    static final String KIND = "expenditure";
    private static final int MOST_ROWS = 500;
    private static final Headings<ExpenditureColumn> NAMES = new Headings<>(List.of(ExpenditureColumn.values()));
    private static final List<ExpenditureColumn> NEEDED = List.of(
            ExpenditureColumn.SERVICE, ExpenditureColumn.ALLOCATION, ExpenditureColumn.PAID, ExpenditureColumn.OUTTURN);

    private final Known known;

    @Inject
    ExpenditureReturn(@Named("reader") DataSource reader) {
        this((consortium, month) -> read(reader, consortium, month));
    }

    ExpenditureReturn(Known known) {
        this.known = known;
    }

    /** What is known when a consortium's month is checked. */
    @FunctionalInterface
    interface Known {
        KnownOfMonth of(OrganisationCode consortium, YearMonth month);
    }

    private static KnownOfMonth read(DataSource reader, OrganisationCode consortium, YearMonth month) {
        try (var connection = reader.getConnection()) {
            return KnownOfMonth.read(connection, consortium, month);
        } catch (SQLException lost) {
            throw new IllegalStateException("What is published cannot be read", lost);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Period period(String text) {
        return Period.parseMonth(text);
    }

    @Override
    public String title() {
        return "Expenditure against allocation";
    }

    @Override
    public boolean isMoney() {
        return true;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ExpenditureRules.ALL.stream())
                .toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What a consortium has spent on each service since 1 April, and will have spent at the year's end,"
                        + " against what it may spend. Its total is what was paid since 1 April.",
                "one month, such as 2012-10; its figures count from 1 April",
                FileForm.TABLE,
                Stream.of(ExpenditureColumn.values()).map(Column::described).toList());
    }

    @Override
    public Checked<ExpenditureRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var rows = new ArrayList<SentRow>();
        var table = new OpenTable<>(NAMES, findings).open(delivery, opened -> row -> {
            if (rows.size() <= MOST_ROWS) {
                rows.add(row);
            }
        });
        if (table.isEmpty()) {
            return new Checked.Refused<>();
        }
        var month = YearMonth.from(delivery.period().from());
        if (!Period.ofMonth(month).equals(delivery.period())) {
            return refused(
                    findings,
                    ExpenditureRules.IS_OF_A_MONTH,
                    "The file is sent for %s.".formatted(delivery.period().inWords()));
        }
        if (rows.size() > MOST_ROWS) {
            return refused(findings, ExpenditureRules.NOT_TOO_LONG, "The file has more than 500 lines.");
        }
        var headings = table.get().headings();
        var columns = NAMES.places(headings);
        if (!columns.keySet().containsAll(NEEDED)) {
            return refused(
                    findings,
                    ExpenditureRules.HAS_ITS_COLUMNS,
                    "There is no %s."
                            .formatted(NEEDED.stream()
                                    .filter(column -> !columns.containsKey(column))
                                    .map(Column::title)
                                    .collect(Collectors.joining(", no "))));
        }
        var check = new CheckExpenditure(month, headings, columns, known.of(delivery.publisher(), month), findings);
        var accepted = check.check(rows);
        return accepted.isEmpty() ? new Checked.Refused<>() : accepted(headings, accepted, check.refused());
    }

    private static Checked<ExpenditureRow> accepted(List<String> headings, List<ExpenditureRow> rows, int refused) {
        var paid = rows.stream().map(ExpenditureRow::paid).reduce(Money.ZERO, Money::plus);
        return new Checked.Accepted<>(
                new Checked.Counts(rows.size() + (long) refused, rows.size(), refused, 0, paid, Money.ZERO, Money.ZERO),
                headings,
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                });
    }

    private static Checked<ExpenditureRow> refused(Consumer<Finding> findings, Rule rule, String message) {
        findings.accept(Finding.ofFile(rule, message));
        return new Checked.Refused<>();
    }

    @Override
    public PublishedRows<ExpenditureRow> publishedRows() {
        return new ExpenditureTable();
    }
}
