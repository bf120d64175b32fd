package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;

/** One row of a file of consultations. @param number 0 where it has none */
record ConsultationRow(
        long line,
        List<String> cells,
        ConsultationLine kind,
        String reference,
        int number,
        @Nullable QuestionKind question,
        @Nullable String title,
        String words,
        @Nullable String easyRead,
        List<String> choices,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String whyShort,
        @Nullable String done,
        @Nullable String to,
        @Nullable LocalDate saidOn,
        @Nullable String document)
        implements ReturnRow {

    static ConsultationRow read(ResultSet row) throws SQLException {
        return new ConsultationRow(
                row.getLong("line"),
                List.of(),
                ConsultationLine.find(row.getString("kind")).orElseThrow(),
                row.getString("reference"),
                row.getInt("number"),
                QuestionKind.find(String.valueOf(row.getString("question"))).orElse(null),
                row.getString("title"),
                row.getString("words"),
                row.getString("easy_read"),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getString("why_short"),
                row.getString("done"),
                row.getString("to_code"),
                row.getObject("said_on", LocalDate.class),
                row.getString("document"));
    }

    /** Of a question, all that people are asked. */
    String asked() {
        return number + "|" + question + "|" + words + "|" + choices;
    }

    void canonical(Canonical out) {
        out.beginObject().member("choices", String.join(";", choices));
        if (document != null) { // rows from before there were documents keep their form
            out.member("document", document);
        }
        out.member("done", done)
                .member("easyRead", easyRead)
                .member("from", text(from))
                .member("kind", kind.slug())
                .member("line", line)
                .member("number", number)
                .member("question", question == null ? null : question.slug())
                .member("reference", reference)
                .member("saidOn", text(saidOn))
                .member("title", title)
                .member("to", to)
                .member("until", text(until))
                .member("whyShort", whyShort)
                .member("words", words)
                .endObject();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
