package org.opencommissioning.consultations.responses;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;

/**
 * How many chose something, or the words of one response.
 *
 * @param question 0 where whole responses are counted
 * @param choice   its place, 0 where a whole response is counted; null of words
 * @param people   null of words
 * @param words    as a moderator let them be published; null of a count
 * @param response whose words they are; null of a count
 */
record CountRow(
        long line,
        String reference,
        int question,
        @Nullable Integer choice,
        @Nullable Integer people,
        @Nullable String words,
        @Nullable Long response)
        implements ReturnRow {

    static CountRow read(ResultSet row, long line) throws SQLException {
        return new CountRow(
                line,
                row.getString("reference"),
                row.getInt("question"),
                row.getObject("choice", Integer.class),
                row.getObject("people", Integer.class),
                row.getString("words"),
                row.getObject("response_id", Long.class));
    }

    /** None: what people sent stays behind the wall. */
    @Override
    public List<String> cells() {
        return List.of();
    }

    /** As the file says it: everything but the words. */
    List<String> sent() {
        return List.of(reference, Integer.toString(question), text(choice), text(people), text(response));
    }

    CountRow at(long place) {
        return new CountRow(place, reference, question, choice, people, words, response);
    }

    void canonical(Canonical out) {
        out.beginObject()
                .member("choice", choice == null ? null : choice.toString())
                .member("line", line)
                .member("people", people == null ? null : people.toString())
                .member("question", question)
                .member("reference", reference)
                .member("response", response == null ? null : response.toString())
                .member("words", words)
                .endObject();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
