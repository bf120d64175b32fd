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

/** What a body answered in a period to recommendations that are addressed to it, or that something taken further has come. */
@Singleton
final class RecommendationAnswerReturn implements PublishableReturn<AnswerRow> {
    static final String KIND = "recommendation-answers";
    private static final Headings<AnswerColumn> HEADINGS = new Headings<>(List.of(AnswerColumn.values()));

    private final DataSource writer;

    RecommendationAnswerReturn(@Named("writer") DataSource writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Answers to recommendations";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), AnswerRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What a body says to recommendations that a HealthWatch addressed to it: accepted and by when, refused"
                        + " and why, done and where it can be seen; and that something taken further has come to it.",
                "the period in which it was said, such as 2013-07",
                FileForm.TABLE,
                Stream.of(AnswerColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public PublishedRows<AnswerRow> publishedRows() {
        return new AnswerTable();
    }

    @Override
    public Checked<AnswerRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var file = WrittenFile.open(
                delivery, AnswerColumn.values(), AnswerRules.HAS_ITS_COLUMNS, AnswerRules.HAS_ROWS, findings);
        if (file.isEmpty()) {
            return new Checked.Refused<>();
        }
        try (var connection = writer.getConnection()) {
            return new AnswerCheck(delivery, file.get(), AskedOfBody.of(connection, delivery.publisher()), findings)
                    .judge()
                    .checked(Stream.of(AnswerColumn.values())
                            .map(AnswerColumn::title)
                            .toList());
        } catch (SQLException lost) {
            throw new IllegalStateException("Published recommendations cannot be read", lost);
        }
    }
}
