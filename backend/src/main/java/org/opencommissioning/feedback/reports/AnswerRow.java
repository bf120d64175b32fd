package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;

/** One row of a file of answers to recommendations. @param number 0 where a whole report is meant */
record AnswerRow(
        long line,
        List<String> cells,
        String healthwatch,
        String reference,
        int number,
        AnswerKind kind,
        LocalDate saidOn,
        String words,
        @Nullable LocalDate doneBy,
        @Nullable String evidence)
        implements ReturnRow {

    static AnswerRow read(ResultSet row) throws SQLException {
        return new AnswerRow(
                row.getLong("line"),
                List.of(),
                row.getString("healthwatch_code"),
                row.getString("reference"),
                row.getInt("number"),
                AnswerKind.find(row.getString("kind")).orElseThrow(),
                row.getObject("said_on", LocalDate.class),
                row.getString("words"),
                row.getObject("done_by", LocalDate.class),
                row.getString("evidence"));
    }

    void canonical(Canonical out) {
        out.beginObject()
                .member("doneBy", doneBy == null ? null : doneBy.toString())
                .member("evidence", evidence)
                .member("healthwatch", healthwatch)
                .member("kind", kind.slug())
                .member("line", line)
                .member("number", number)
                .member("reference", reference)
                .member("saidOn", saidOn.toString())
                .member("words", words)
                .endObject();
    }
}
