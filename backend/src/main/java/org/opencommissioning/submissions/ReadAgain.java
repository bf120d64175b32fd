package org.opencommissioning.submissions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.KeptFiles;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.returns.Watcher;
import org.opencommissioning.values.Money;

/** Reads a submission's file with what was said of it: for its check, and once more for its publication. */
@Singleton
final class ReadAgain {
    private final DataSource writer;
    private final SaidOfFile files;

    ReadAgain(@Named("writer") DataSource writer, SaidOfFile files) {
        this.writer = writer;
        this.files = files;
    }

    /** What came of a reading; findings about rows that were released are not in it. */
    record Reading<R>(Checked<R> checked, List<Finding> findings) {}

    <R extends ReturnRow> Reading<R> read(PublishableReturn<R> type, SubmissionRow submission, Watcher watcher)
            throws IOException, SQLException {
        if (submission.nil()) {
            return new Reading<>(nothing(), List.of());
        }
        var delivery = files.delivery(submission, watcher);
        var findings = new ArrayList<Finding>();
        var checked = type.check(delivery, finding -> {
            if (!isReleased(delivery, finding)) {
                findings.add(finding);
            }
        });
        return new Reading<>(checked, findings);
    }

    <R> Submitted.Accepted<R> submitted(SubmissionRow submission, List<Finding> findings, Checked.Accepted<R> accepted)
            throws SQLException {
        try (var connection = writer.getConnection()) {
            var file = KeptFiles.get(connection, submission.fileId());
            return new Submitted.Accepted<>(
                    new org.opencommissioning.returns.Submission(
                            submission.id(),
                            submission.kind(),
                            submission.publisher(),
                            submission.period(),
                            submission.fileName(),
                            file.sha256()),
                    accepted,
                    findings);
        }
    }

    private static boolean isReleased(Delivery delivery, Finding finding) {
        return finding.severity() == Severity.HOLD_ROW
                && finding.line() != null
                && delivery.guidance().releases(finding.line());
    }

    private static <R> Checked.Accepted<R> nothing() {
        return new Checked.Accepted<>(
                new Checked.Counts(0, 0, 0, 0, Money.ZERO, Money.ZERO, Money.ZERO), List.of(), taker -> {});
    }
}
