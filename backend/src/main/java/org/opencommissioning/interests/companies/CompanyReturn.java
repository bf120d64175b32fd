package org.opencommissioning.interests.companies;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.organisations.RegisterNames;
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
import org.opencommissioning.values.Money;

/**
 * Companies that hold contracts for general practice. Each row waits until a moderator has confirmed whose the company is: until then it
 * is in nothing that the public sees.
 */
@Singleton
public final class CompanyReturn implements PublishableReturn<CompanyRow> {
    public static final String KIND = "companies";
    static final Headings<CompanyColumn> HEADINGS = new Headings<>(List.of(CompanyColumn.values()));
    private static final int MOST_ROWS = 20_000;

    private final DataSource reader;
    private final RegisterNames register;

    CompanyReturn(@Named("reader") DataSource reader, RegisterNames register) {
        this.reader = reader;
        this.register = register;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Companies of practices and providers";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), CompanyRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "Companies that hold contracts for general practice, as the register of companies has them. Which"
                        + " organisation a company is, or whose it may be, is found by name or postcode; a moderator"
                        + " confirms each link before anybody else can read it.",
                "the day on which the register of companies said so, such as 2013-06-10",
                FileForm.TABLE,
                Stream.of(CompanyColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public Checked<CompanyRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return check(delivery, true, findings);
    }

    /** Who tries out a file here is not told with whom a company may belong together. */
    @Override
    public Checked<CompanyRow> look(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return check(delivery, false, findings);
    }

    private Checked<CompanyRow> check(Delivery delivery, boolean tellsWhom, Consumer<Finding> findings)
            throws IOException {
        var table = new OpenTable<>(HEADINGS, findings).open(delivery, opened -> row -> {});
        if (table.isEmpty()) {
            return new Checked.Refused<>();
        }
        var places = CompanyCheck.places(table.get().headings());
        if (places.isEmpty()) {
            findings.accept(Finding.ofFile(
                    CompanyRules.HAS_ITS_COLUMNS,
                    "The headings are: " + String.join(", ", table.get().headings()) + "."));
            return new Checked.Refused<>();
        }
        var check = new CompanyCheck(delivery, places.get(), known(), tellsWhom, findings);
        var confirmed = new ArrayList<CompanyRow>();
        var counts = new long[3];
        table.get().forEach(row -> {
            if (counts[0]++ < MOST_ROWS) {
                var judged = check.judge(row);
                if (judged.row() == null) {
                    counts[1]++;
                } else if (judged.held()) {
                    counts[2]++;
                } else {
                    confirmed.add(judged.row());
                }
            }
        });
        if (counts[0] == 0 || counts[0] > MOST_ROWS) {
            findings.accept(Finding.ofFile(CompanyRules.NOT_TOO_LONG, "This one has " + counts[0] + "."));
            return new Checked.Refused<>();
        }
        return new Checked.Accepted<>(
                new Checked.Counts(
                        counts[0], confirmed.size(), counts[1], counts[2], Money.ZERO, Money.ZERO, Money.ZERO),
                CompanyCheck.headings(places.get(), table.get().headings()),
                taker -> {
                    for (var row : confirmed) {
                        taker.take(row);
                    }
                });
    }

    private KnownHolders known() {
        try (var connection = reader.getConnection()) {
            return KnownHolders.of(connection, register);
        } catch (SQLException lost) {
            throw new IllegalStateException("The register cannot be read", lost);
        }
    }

    @Override
    public PublishedRows<CompanyRow> publishedRows() {
        return new CompanyTable();
    }
}
