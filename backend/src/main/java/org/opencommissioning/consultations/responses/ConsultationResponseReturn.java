package org.opencommissioning.consultations.responses;

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
import org.opencommissioning.feedback.written.JudgedRows;
import org.opencommissioning.feedback.written.WrittenFile;
import org.opencommissioning.feedback.written.WrittenRow;
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

/** What the public answered to a consortium's consultations, as far as moderators have let it through. */
@Singleton
final class ConsultationResponseReturn implements PublishableReturn<CountRow> {
    static final String KIND = "consultation-responses";
    private static final Headings<CountColumn> HEADINGS = new Headings<>(List.of(CountColumn.values()));

    private final DataSource writer;

    ConsultationResponseReturn(@Named("writer") DataSource writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Responses to consultations";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ResponseRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What people answered to consultations in the browser, as far as moderators have let it through: how"
                        + " many chose what, and the words of those who agreed. The portal writes the file itself; one"
                        + " that anybody else writes is refused.",
                "the month in which people confirmed their answers, such as 2013-07",
                FileForm.TABLE,
                Stream.of(CountColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public PublishedRows<CountRow> publishedRows() {
        return new CountTable();
    }

    /** Only what the portal would write at this moment is accepted. */
    @Override
    public Checked<CountRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var file = open(delivery, findings);
        if (file.isEmpty()) {
            return new Checked.Refused<>();
        }
        var ours = ours(delivery);
        var judged = new JudgedRows<CountRow>();
        boolean same = ours.size() == file.get().rows().size();
        for (int i = 0; same && i < ours.size(); i++) {
            var row = new WrittenRow<>(file.get(), file.get().rows().get(i), findings);
            same = ours.get(i).sent().equals(row.cells(CountColumn.values()));
            judged.accept(ours.get(i).at(row.line()));
        }
        if (!same) {
            findings.accept(
                    Finding.ofFile(ResponseRules.IS_OURS, "This is not so here: " + ResponseRules.IS_OURS.sentence()));
            return new Checked.Refused<>();
        }
        return judged.checked(List.of());
    }

    /** Who tries a file out does not learn what people answered. */
    @Override
    public Checked<CountRow> look(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var file = open(delivery, findings);
        if (file.isEmpty()) {
            return new Checked.Refused<>();
        }
        var judged = new JudgedRows<CountRow>();
        for (var sent : file.get().rows()) {
            var row = new WrittenRow<>(file.get(), sent, findings);
            row.must(fits(row), ResponseRules.ROW_FITS);
            if (row.isRefused()) {
                judged.refuse();
            } else {
                judged.hold();
            }
        }
        return judged.checked(List.of());
    }

    private static boolean fits(WrittenRow<CountColumn> row) {
        boolean counts = row.text(CountColumn.PEOPLE).matches("[1-9]\\d{0,8}")
                && row.text(CountColumn.CHOICE).matches("\\d{1,2}")
                && row.text(CountColumn.RESPONSE).isEmpty();
        boolean words = row.text(CountColumn.RESPONSE).matches("[1-9]\\d{0,17}")
                && row.text(CountColumn.CHOICE).isEmpty()
                && row.text(CountColumn.PEOPLE).isEmpty();
        return row.text(CountColumn.REFERENCE).matches("[0-9A-Za-z][0-9A-Za-z-]{0,19}")
                && row.text(CountColumn.QUESTION).matches("\\d{1,2}")
                && (counts || words);
    }

    private static Optional<WrittenFile<CountColumn>> open(Delivery delivery, Consumer<Finding> findings)
            throws IOException {
        return WrittenFile.open(
                delivery, CountColumn.values(), ResponseRules.HAS_ITS_COLUMNS, ResponseRules.HAS_ROWS, findings);
    }

    private List<CountRow> ours(Delivery delivery) {
        try (var connection = writer.getConnection()) {
            return new ArrayList<>(MonthOfResponses.of(connection, delivery.publisher(), delivery.period())
                    .rows());
        } catch (SQLException lost) {
            throw new IllegalStateException("Responses cannot be read", lost);
        }
    }
}
