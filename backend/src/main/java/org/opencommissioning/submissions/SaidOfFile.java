package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Guidance;
import org.opencommissioning.returns.KeptFiles;
import org.opencommissioning.returns.Watcher;

/** A submission's file with all that people have said of it: what is checked, previewed and published is this, and so the same. */
@Singleton
final class SaidOfFile {
    private static final Argument<Map<String, String>> COLUMNS = Argument.mapOf(String.class, String.class);

    private final DataSource writer;
    private final ObjectMapper json;

    SaidOfFile(@Named("writer") DataSource writer, ObjectMapper json) {
        this.writer = writer;
        this.json = json;
    }

    /** @param remembered told of a choice of the past that fits the headings; null where only what was said of this file counts */
    Delivery delivery(SubmissionRow submission, Watcher watcher) throws IOException, SQLException {
        try (var connection = writer.getConnection()) {
            var file = KeptFiles.get(connection, submission.fileId());
            var chosen = chosen(connection, submission.id());
            Guidance.Columns columns =
                    chosen != null ? headings -> chosen : headings -> remembered(submission, headings);
            return new Delivery(
                    submission.publisher(),
                    submission.publisherName(),
                    submission.period(),
                    submission.fileName(),
                    file.size(),
                    () -> file.open(writer),
                    new Guidance(columns, rulings(connection, submission.id())),
                    watcher);
        }
    }

    private static Map<Long, Guidance.Ruling> rulings(Connection connection, long id) throws SQLException {
        var rulings = new HashMap<Long, Guidance.Ruling>();
        Sql.of("select line, ruling from intake.held_row where submission_id = :id and ruling is not null")
                .bind("id", id)
                .each(connection, 0, row -> rulings.put(row.getLong(1), Guidance.Ruling.valueOf(row.getString(2))));
        return rulings;
    }

    /** What was said of this very file; null where nothing was. */
    private @Nullable Map<Integer, String> chosen(Connection connection, long id) throws SQLException {
        var text = Sql.of("select coalesce(chosen::text, '') from intake.submission where submission_id = :id")
                .bind("id", id)
                .get(connection, row -> row.getString(1));
        return text.isEmpty() ? null : places(text);
    }

    private Map<Integer, String> remembered(SubmissionRow submission, List<String> headings) {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select chosen::text
                from intake.column_choice
                where publisher = :publisher
                  and kind = :kind
                  and headings = :headings
                """)
                    .bind("publisher", submission.publisher().text())
                    .bind("kind", submission.kind())
                    .bind("headings", connection.createArrayOf("text", headings.toArray()))
                    .find(connection, row -> places(row.getString(1)))
                    .orElse(Map.of());
        } catch (SQLException e) {
            throw new IllegalStateException("What was said of columns cannot be read", e);
        }
    }

    private Map<Integer, String> places(String text) {
        try {
            var places = new HashMap<Integer, String>();
            json.readValue(text, COLUMNS).forEach((place, slug) -> places.put(Integer.valueOf(place), slug));
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
