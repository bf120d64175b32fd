package org.opencommissioning.submissions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.publication.checking.CheckedFile;
import org.opencommissioning.publication.checking.FindingsCsv;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Watcher;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.security.Caller;

/** What was found in a submission, to take away: a list, or the file itself with a column more. */
@Singleton
public final class FindingFiles {
    private static final int MOST_ROWS = 100_000;
    private static final String FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[£0-9., ()]+");
    private static final String HEADING = "What was found";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DataSource writer;
    private final ReturnTypes types;
    private final SaidOfFile files;
    private final SubmissionQueries submissions;
    private final FindingQueries findings;

    FindingFiles(
            @Named("writer") DataSource writer,
            ReturnTypes types,
            SaidOfFile files,
            SubmissionQueries submissions,
            FindingQueries findings) {
        this.writer = writer;
        this.types = types;
        this.files = files;
        this.submissions = submissions;
        this.findings = findings;
    }

    /** A file to take away. */
    public record Taken(String name, String mediaType, byte[] bytes) {}

    /** One finding a line, with the rule's sentence and how to mend it. */
    public byte[] csv(Caller caller, long id) throws SQLException {
        var rules = new HashMap<String, Rule>();
        types.get(submissions.get(caller, id).kind()).rules().forEach(rule -> rules.put(rule.id(), rule));
        var all = new ArrayList<CheckedFile.CheckFinding>();
        findings.each(caller, id, finding -> {
            var rule = rules.get(finding.rule());
            all.add(new CheckedFile.CheckFinding(
                    finding.rule(),
                    finding.severity(),
                    finding.line(),
                    finding.column(),
                    finding.value(),
                    finding.message(),
                    rule == null ? "" : rule.sentence(),
                    rule == null ? "" : rule.mend()));
        });
        return FindingsCsv.of(new CheckedFile("", "", null, all.size(), all));
    }

    /**
     * The rows as sent, and beside each what was found in it: as a workbook where a workbook was sent.
     *
     * @throws org.opencommissioning.api.problems.Refusal when the file is no table with headings, or too long for this
     */
    public Taken annotated(Caller caller, long id) throws SQLException, IOException {
        var rows = new ArrayList<List<String>>();
        String name;
        boolean workbook;
        var said = said(caller, id);
        try (var connection = writer.getConnection()) {
            var submission = row(connection, caller, id);
            name = submission.fileName().replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("\\.[A-Za-z0-9]+$", "");
            var delivery = files.delivery(submission, Watcher.NOBODY);
            try (var bytes = delivery.content().open()) {
                workbook = bytes.read() == 'P' && bytes.read() == 'K';
            }
            var headings = types.get(submission.kind())
                    .headings()
                    .orElseThrow(() -> ProblemKind.WRONG_STATE.refusal(
                            "A file of this kind has no room for a further column; take the findings as CSV."));
            OpenTable.eachRow(delivery, headings, row -> {
                rows.add(annotated(row, said));
                return rows.size() <= MOST_ROWS;
            });
        }
        if (rows.size() > MOST_ROWS) {
            throw ProblemKind.TOO_LARGE.refusal(
                    "Files of up to 100,000 rows can be had with what was found; take the findings as CSV.");
        }
        return workbook
                ? new Taken(name + "-findings.xlsx", WORKBOOK, workbook(rows))
                : new Taken(name + "-findings.csv", "text/csv; charset=utf-8", text(rows));
    }

    private SubmissionRow row(Connection connection, Caller caller, long id) throws SQLException {
        submissions.get(connection, caller, id);
        return SubmissionRow.get(connection, id)
                .in(
                        SubmissionState.REFUSED,
                        SubmissionState.ACCEPTED,
                        SubmissionState.PROPOSED,
                        SubmissionState.SENT_BACK,
                        SubmissionState.APPROVED,
                        SubmissionState.PUBLISHED);
    }

    private Map<Long, String> said(Caller caller, long id) throws SQLException {
        var said = new HashMap<Long, String>();
        findings.each(caller, id, finding -> {
            if (finding.line() != null) {
                said.merge(finding.line(), finding.rule() + ": " + finding.message(), (a, b) -> a + " " + b);
            }
        });
        return said;
    }

    private static List<String> annotated(SentRow row, Map<Long, String> said) {
        var cells = new ArrayList<String>(List.of(row.cells()));
        cells.addFirst(said.getOrDefault(row.line(), row.line() == 1 ? HEADING : ""));
        return cells;
    }

    /** Cells stand as they were sent, but for those that a spreadsheet would run as a formula. */
    private static byte[] text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(FindingFiles::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "\ufeff", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String sent) {
        boolean formula = !sent.isEmpty()
                && FORMULA.indexOf(sent.charAt(0)) >= 0
                && !NUMBER.matcher(sent).matches();
        var text = formula ? "'" + sent : sent;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Open Commissioning", "1.0")) {
            var sheet = workbook.newWorksheet("Findings");
            for (int line = 0; line < rows.size(); line++) {
                var cells = rows.get(line);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(line, column, cells.get(column));
                }
            }
        }
        return bytes.toByteArray();
    }
}
