package org.opencommissioning.feedback;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.words.Concern;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.returns.Submission;

/** Puts new items where moderators find them, screened; an item that is there already keeps what was decided of it. */
record FeedbackQueue(Connection connection, Submission submission, Instant screenedAt) {
    private static final JsonFactory JSON = new JsonFactory();

    void add(SentItem item) throws IOException {
        var screened = ScreenWords.screen(item.words());
        try {
            Sql.of("""
                insert into intake.feedback_item
                  (submission_id, publisher, reference, about, service, month, channel, rating, themes, people, fingerprint,
                   words, marks, concerns, received_at, screened_at)
                values
                  (:submission, :publisher, :reference, :about, :service, :month, :channel, :rating, :themes, :people,
                   :fingerprint, :words, :marks::jsonb, :concerns,
                   (select least(submitted_at, :at) from intake.submission where submission_id = :submission), :at)
                on conflict (publisher, reference, fingerprint) do update
                set submission_id = excluded.submission_id
                """)
                    .bind("submission", submission.id())
                    .bind("publisher", submission.publisher().text())
                    .bind("reference", item.reference())
                    .bind("about", item.about().text())
                    .bind("service", item.service())
                    .bind("month", item.month().atDay(1))
                    .bind("channel", item.channel())
                    .bind("rating", item.rating())
                    .bind("themes", item.themes().toArray(String[]::new))
                    .bind("people", item.people())
                    .bind("fingerprint", HexFormat.of().parseHex(item.fingerprint()))
                    .bind("words", item.words())
                    .bind("marks", json(screened.marks()))
                    .bind(
                            "concerns",
                            screened.concerns().stream()
                                    .map(Concern::slug)
                                    .sorted()
                                    .toArray(String[]::new))
                    .bind("at", Timestamp.from(screenedAt))
                    .update(connection);
        } catch (SQLException e) {
            throw new IOException("An item could not be queued", e);
        }
    }

    private static String json(List<Mark> marks) {
        var text = new StringWriter();
        try (var out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (var mark : marks) {
                out.writeStartObject();
                out.writeNumberField("from", mark.from());
                out.writeNumberField("until", mark.until());
                out.writeStringField("reason", mark.reason().slug());
                out.writeEndObject();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
