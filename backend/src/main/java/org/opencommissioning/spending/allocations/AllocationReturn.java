package org.opencommissioning.spending.allocations;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** What the Board gives each consortium in a financial year (Commissioning for patients 2.4, 3.5, 3.31). */
@Singleton
final class AllocationReturn implements PublishableReturn<AllocationRow> {
    static final String KIND = "allocations";
    private static final int MOST_ROWS = 50_000;

    private final Known known;

    @Inject
    AllocationReturn(@Named("reader") DataSource reader) {
        this((year, publisher) -> read(reader, year, publisher));
    }

    AllocationReturn(Known known) {
        this.known = known;
    }

    /** What is known when a file of a publisher about a year is checked. */
    @FunctionalInterface
    interface Known {
        KnownOfYear of(FinancialYear year, OrganisationCode publisher);
    }

    private static KnownOfYear read(DataSource reader, FinancialYear year, OrganisationCode publisher) {
        try (var connection = reader.getConnection()) {
            return KnownOfYear.read(connection, year, publisher);
        } catch (SQLException lost) {
            throw new IllegalStateException("The register cannot be read", lost);
        }
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
        return "Allocations to consortia";
    }

    @Override
    public boolean isMoney() {
        return true;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), AllocationRules.ALL.stream())
                .toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What consortia are given in a financial year, component by component, with in-year changes as dated"
                    + " lines and practice budgets, which are shares of the programme component. Sent by the Board.",
                "one financial year, such as 2012/13",
                FileForm.TABLE,
                Stream.of(AllocationColumn.values()).map(Column::described).toList());
    }

    @Override
    public Checked<AllocationRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var rows = new ArrayList<SentRow>();
        var table = new OpenTable<>(AllocationLayout.NAMES, findings).open(delivery, opened -> row -> {
            if (rows.size() <= MOST_ROWS) {
                rows.add(row);
            }
        });
        if (table.isEmpty()) {
            return new Checked.Refused<>();
        }
        if (rows.size() > MOST_ROWS) {
            return refused(findings, AllocationRules.NOT_TOO_LONG, "The file has more than 50,000 lines.");
        }
        var year = FinancialYear.of(delivery.period().from());
        if (!year.period().equals(delivery.period())) {
            return refused(
                    findings,
                    AllocationRules.IS_OF_A_YEAR,
                    "The file is sent for %s.".formatted(delivery.period().inWords()));
        }
        var ofYear = known.of(year, delivery.publisher());
        if (ofYear.publishedBy() != null) {
            return refused(
                    findings,
                    AllocationRules.ONE_PUBLISHER,
                    "%s has published the allocations of %s.".formatted(ofYear.publishedBy(), year));
        }
        return AllocationLayout.of(table.get().headings(), rows, findings)
                .map(layout -> new CheckAllocations(year, layout, ofYear, findings).check(rows))
                .orElseGet(Checked.Refused::new);
    }

    private static Checked<AllocationRow> refused(Consumer<Finding> findings, Rule rule, String message) {
        findings.accept(Finding.ofFile(rule, message));
        return new Checked.Refused<>();
    }

    @Override
    public PublishedRows<AllocationRow> publishedRows() {
        return new AllocationTable();
    }
}
