package org.opencommissioning.feedback.reports;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.feedback.written.WrittenFile;
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

/** A local HealthWatch's reports of a period with what they recommend to whom, and what it took further. */
@Singleton
final class ReportReturn implements PublishableReturn<ReportRow> {
    static final String KIND = "reports";
    private static final Headings<ReportColumn> HEADINGS = new Headings<>(List.of(ReportColumn.values()));

    private final DataSource writer;

    ReportReturn(@Named("writer") DataSource writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Reports with recommendations";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ReportRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "A local HealthWatch's reports of a period, what each recommends to which body, and what was taken"
                    + " further because nothing came of it. One file: report lines, recommendation lines, escalation"
                    + " lines.",
                "the period in which they were published, such as 2013-06",
                FileForm.TABLE,
                Stream.of(ReportColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public PublishedRows<ReportRow> publishedRows() {
        return new ReportTable();
    }

    @Override
    public Checked<ReportRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var file = WrittenFile.open(
                delivery, ReportColumn.values(), ReportRules.HAS_ITS_COLUMNS, ReportRules.HAS_ROWS, findings);
        if (file.isEmpty()) {
            return new Checked.Refused<>();
        }
        try (var connection = writer.getConnection()) {
            return new ReportCheck(delivery, file.get(), KnownReports.of(connection, delivery), findings)
                    .judge()
                    .checked(Stream.of(ReportColumn.values())
                            .map(ReportColumn::title)
                            .toList());
        } catch (SQLException lost) {
            throw new IllegalStateException("Published reports cannot be read", lost);
        }
    }
}
