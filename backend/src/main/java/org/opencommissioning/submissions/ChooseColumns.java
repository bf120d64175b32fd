package org.opencommissioning.submissions;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.KnownColumn;
import org.opencommissioning.returns.UnderstoodColumn;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;

/** The publisher says which column of a file is what; the file is checked again, and the next with the same headings is read so too. */
@Singleton
final class ChooseColumns {
    /** Said of a column that is none of the return's. */
    static final String NONE = "none";

    private static final Argument<List<UnderstoodColumn>> COLUMNS = Argument.listOf(UnderstoodColumn.class);
    private static final Argument<Map<String, String>> CHOSEN = Argument.mapOf(String.class, String.class);

    private final ReturnTypes types;
    private final ObjectMapper json;
    private final Clock clock;
    private final SubmissionEvents events;

    ChooseColumns(ReturnTypes types, ObjectMapper json, Clock clock, SubmissionEvents events) {
        this.types = types;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param chosen   slugs of the return's columns, or {@link #NONE}, by the letter of the file's; others are recognised as before
     * @param remember whether the next file with the very same headings is read so too
     */
    void choose(Connection connection, Actor actor, long id, Map<String, String> chosen, boolean remember)
            throws SQLException, IOException {
        var submission = SubmissionRow.lock(connection, id);
        var who = Person.who(actor, Act.SUBMIT_RETURN, submission.publisher());
        submission.in(SubmissionState.REFUSED, SubmissionState.ACCEPTED, SubmissionState.SENT_BACK);
        var understood = understood(connection, id);
        var places = places(chosen, understood, types.get(submission.kind()).columns());
        Sql.of("update intake.submission set chosen = :chosen::jsonb where submission_id = :id")
                .bind("chosen", json.writeValueAsString(CHOSEN, places))
                .bind("id", id)
                .update(connection);
        submission.queue(connection);
        if (remember) {
            remember(connection, submission, who, understood, places);
        }
        events.add(connection, id, "columns-chosen", who, null);
    }

    /** What was said of the headings of this file is forgotten; the file is read as it would be without. */
    void forget(Connection connection, Actor actor, long id) throws SQLException, IOException {
        var submission = SubmissionRow.lock(connection, id);
        var who = Person.who(actor, Act.SUBMIT_RETURN, submission.publisher());
        submission.in(SubmissionState.REFUSED, SubmissionState.ACCEPTED, SubmissionState.SENT_BACK);
        Sql.of("""
            delete from intake.column_choice
            where publisher = :publisher
              and kind = :kind
              and headings = :headings
            """)
                .bind("publisher", submission.publisher().text())
                .bind("kind", submission.kind())
                .bind("headings", connection.createArrayOf("text", headings(understood(connection, id))))
                .update(connection);
        Sql.of("update intake.submission set chosen = null where submission_id = :id")
                .bind("id", id)
                .update(connection);
        submission.queue(connection);
        events.add(connection, id, "columns-forgotten", who, null);
    }

    private static Object[] headings(List<UnderstoodColumn> understood) {
        return understood.stream().map(UnderstoodColumn::heading).toArray();
    }

    List<UnderstoodColumn> understood(Connection connection, long id) throws SQLException, IOException {
        var text = Sql.of("select understood::text from intake.submission where submission_id = :id")
                .bind("id", id)
                .get(connection, row -> row.getString(1));
        return json.readValue(text, COLUMNS);
    }

    private static Map<String, String> places(
            Map<String, String> chosen, List<UnderstoodColumn> understood, List<KnownColumn> known) {
        var slugs = known.stream().map(KnownColumn::slug).collect(Collectors.toSet());
        var letters = understood.stream().map(UnderstoodColumn::letter).toList();
        var places = new HashMap<String, String>();
        var taken = new HashSet<String>();
        chosen.forEach((letter, slug) -> {
            int place = letters.indexOf(letter);
            if (place < 0) {
                throw ProblemKind.BAD_VALUE.refusal(
                        "columns",
                        letter,
                        "The file has no column '" + letter + "'.",
                        "Name columns A, B, C and so on.");
            }
            if (!slug.equals(NONE) && !slugs.contains(slug)) {
                throw ProblemKind.BAD_VALUE.refusal(
                        "columns." + letter,
                        slug,
                        "'" + slug + "' is no column of this return.",
                        "Give one of "
                                + String.join(", ", slugs.stream().sorted().toList()) + ", or none.");
            }
            if (!slug.equals(NONE) && !taken.add(slug)) {
                throw ProblemKind.BAD_VALUE.refusal(
                        "columns." + letter, slug, "Two columns are said to be '" + slug + "'.", "Choose one of them.");
            }
            places.put(Integer.toString(place), slug);
        });
        return places;
    }

    private void remember(
            Connection connection,
            SubmissionRow submission,
            Person who,
            List<UnderstoodColumn> understood,
            Map<String, String> places)
            throws SQLException, IOException {
        Sql.of("""
            insert into intake.column_choice (publisher, kind, headings, chosen, chosen_by, chosen_at)
            values (:publisher, :kind, :headings, :chosen::jsonb, :account, :at)
            on conflict (publisher, kind, headings) do update
            set chosen = excluded.chosen, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
            """)
                .bind("publisher", submission.publisher().text())
                .bind("kind", submission.kind())
                .bind("headings", connection.createArrayOf("text", headings(understood)))
                .bind("chosen", json.writeValueAsString(CHOSEN, places))
                .bind("account", who.accountId())
                .bind("at", Timestamp.from(clock.instant()))
                .update(connection);
    }
}
