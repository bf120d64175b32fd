package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.feedback.clock.Regimes;
import org.opencommissioning.feedback.clock.ResponseClock;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Feedback on the public side of the wall. The database takes no word that no moderator let through. */
final class FeedbackTable implements PublishedRows<FeedbackRow> {
    private static final String KEY = """
        insert into published.organisation_key (code)
        select :code
        where not exists (select from published.organisation_key where code = :code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.feedback
          (publication_id, line, healthwatch_id, reference, about_id, service, month, channel, rating, themes, words,
           people, commitment, received_on, asked_on, due_on, item_id)
        select :publication, :line, h.organisation_id, :reference, a.organisation_id, :service, :month, :channel,
               :rating, :themes, :words, :people, :commitment, :received, :asked, :due, :item
        from published.organisation_key h
        cross join published.organisation_key a
        where h.code = :healthwatch
          and a.code = :about
        """;

    @Override
    public void canonical(FeedbackRow row, Draft draft, Canonical out) {
        canonical(row, out);
    }

    static void canonical(FeedbackRow row, Canonical out) {
        var item = row.item();
        out.beginObject()
                .member("about", item.about().text())
                .member("askedOn", row.askedOn().toString())
                .member("channel", item.channel())
                .member("commitment", row.commitment().toString())
                .member("line", row.line())
                .member("month", item.month().toString())
                .member("people", item.people())
                .member("rating", item.rating() == null ? null : item.rating().toString())
                .member("receivedOn", row.receivedOn().toString())
                .member("reference", item.reference())
                .member("service", item.service())
                .member("themes", String.join(";", item.themes()))
                .member("words", row.words())
                .endObject();
    }

    @Override
    public void write(Connection connection, Draft draft, List<FeedbackRow> batch) throws SQLException {
        Sql.of(KEY).bind("code", draft.publisher().text()).update(connection);
        for (var row : batch) {
            write(connection, draft, row);
        }
    }

    private static void write(Connection connection, Draft draft, FeedbackRow row) throws SQLException {
        var item = row.item();
        Sql.of(ROW)
                .bind("publication", draft.publicationId())
                .bind("line", row.line())
                .bind("healthwatch", draft.publisher().text())
                .bind("reference", item.reference())
                .bind("about", item.about().text())
                .bind("service", item.service())
                .bind("month", item.month().atDay(1))
                .bind("channel", item.channel())
                .bind("rating", item.rating())
                .bind("themes", item.themes().toArray(String[]::new))
                .bind("words", row.words())
                .bind("people", item.people())
                .bind("commitment", row.commitment().bytes())
                .bind("received", row.receivedOn())
                .bind("asked", row.askedOn())
                .bind("due", due(row.askedOn()))
                .bind("item", row.itemId())
                .update(connection);
    }

    /** By the rule in force when it became public; null where there was none. */
    private static @Nullable LocalDate due(LocalDate askedOn) {
        return Regimes.on(askedOn)
                .map(regime -> ResponseClock.of(askedOn, regime).dueOn())
                .orElse(null);
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // There are no totals of words.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
