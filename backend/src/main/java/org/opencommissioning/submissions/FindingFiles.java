package org.opencommissioning.submissions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.opencommissioning.publication.checking.AnnotatedFile;
import org.opencommissioning.publication.checking.CheckedFile;
import org.opencommissioning.publication.checking.FindingsCsv;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Watcher;
import org.opencommissioning.security.Caller;

/** What was found in a submission, to take away: a list, or the file itself with a column more. */
@Singleton
public final class FindingFiles {
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
    public AnnotatedFile annotated(Caller caller, long id) throws SQLException, IOException {
        var said = said(caller, id);
        SubmissionRow submission;
        try (var connection = writer.getConnection()) {
            submission = row(connection, caller, id);
        }
        return AnnotatedFile.of(types.get(submission.kind()), files.delivery(submission, Watcher.NOBODY), said);
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
        findings.each(
                caller, id, finding -> AnnotatedFile.say(said, finding.line(), finding.rule(), finding.message()));
        return said;
    }
}
