package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;

/**
 * One row of a file of reports.
 *
 * @param number 0 where the whole report is meant
 * @param to     code; null of a report whose draft was sent to nobody
 * @param saidOn when it was published or taken further; of a recommendation the day of its report
 */
record ReportRow(
        long line,
        List<String> cells,
        ReportLine kind,
        String reference,
        int number,
        @Nullable String to,
        @Nullable String title,
        String words,
        @Nullable String easyRead,
        @Nullable LocalDate draftOn,
        LocalDate saidOn)
        implements ReturnRow {

    static ReportRow read(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getLong("line"),
                List.of(),
                ReportLine.find(row.getString("kind")).orElseThrow(),
                row.getString("reference"),
                row.getInt("number"),
                row.getString("to_code"),
                row.getString("title"),
                row.getString("words"),
                row.getString("easy_read"),
                row.getObject("draft_on", LocalDate.class),
                row.getObject("said_on", LocalDate.class));
    }

    void canonical(Canonical out) {
        out.beginObject()
                .member("draftOn", draftOn == null ? null : draftOn.toString())
                .member("easyRead", easyRead)
                .member("kind", kind.slug())
                .member("line", line)
                .member("number", number)
                .member("reference", reference)
                .member("saidOn", saidOn.toString())
                .member("title", title)
                .member("to", to)
                .member("words", words)
                .endObject();
    }
}
