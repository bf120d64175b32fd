package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.documents.SentDocuments;
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

/** A consortium's consultations of a period, and what it says of earlier ones (Commissioning for patients 3.12). */
@Singleton
final class ConsultationReturn implements PublishableReturn<ConsultationRow> {
    static final String KIND = "consultations";
    private static final Headings<ConsultationColumn> HEADINGS = new Headings<>(List.of(ConsultationColumn.values()));

    private final DataSource writer;
    private final SentDocuments documents;
    private final Clock clock;

    ConsultationReturn(@Named("writer") DataSource writer, SentDocuments documents, Clock clock) {
        this.writer = writer;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Consultations on service change";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ConsultationRules.ALL.stream())
                .toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What a consortium proposes to change and asks people about; and, of consultations that are open or"
                        + " over, documents, what people said, what was decided, what was done because of it, and whom"
                        + " scrutiny asked. One file, several kinds of line.",
                "the period in which it was published, such as 2013-06",
                FileForm.TABLE,
                Stream.of(ConsultationColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public PublishedRows<ConsultationRow> publishedRows() {
        return new ConsultationTable();
    }

    @Override
    public Checked<ConsultationRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        try {
            return check(delivery, documents.hashes(delivery.publisher()), findings);
        } catch (SQLException lost) {
            throw new IllegalStateException("Documents that were sent could not be read", lost);
        }
    }

    /** Who tries a file out here does not learn which documents were sent. */
    @Override
    public Checked<ConsultationRow> look(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return check(delivery, null, findings);
    }

    private Checked<ConsultationRow> check(Delivery delivery, @Nullable Set<String> sent, Consumer<Finding> findings)
            throws IOException {
        var file = WrittenFile.open(
                delivery,
                ConsultationColumn.values(),
                ConsultationRules.HAS_ITS_COLUMNS,
                ConsultationRules.HAS_ROWS,
                findings);
        if (file.isEmpty()) {
            return new Checked.Refused<>();
        }
        var check = new ConsultationCheck(delivery, file.get(), known(delivery), sent, findings);
        var judged = check.judge();
        return check.keepsQuestions(LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND))
                ? judged.checked(Stream.of(ConsultationColumn.values())
                        .map(ConsultationColumn::title)
                        .toList())
                : new Checked.Refused<>();
    }

    private KnownConsultations known(Delivery delivery) {
        try (var connection = writer.getConnection()) {
            return KnownConsultations.of(connection, delivery);
        } catch (SQLException lost) {
            throw new IllegalStateException("Published consultations cannot be read", lost);
        }
    }
}
