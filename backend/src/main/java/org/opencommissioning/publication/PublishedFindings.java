package org.opencommissioning.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.opencommissioning.database.BinaryCopy;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;

/** What readers may know of a file's findings: which rule, how often, on which published line. Values and messages stay behind the wall. */
final class PublishedFindings {
    private PublishedFindings() {}

    private record OnLine(long line, String rule) {}

    private static final class Tally {
        private final Rule rule;
        private int findings;
        private boolean ofFile;

        private Tally(Rule rule) {
            this.rule = rule;
        }
    }

    static void write(Connection connection, long publicationId, List<Finding> findings) throws SQLException {
        var tallies = new TreeMap<String, Tally>();
        var lines = new HashSet<OnLine>();
        for (var finding : findings) {
            var tally = tallies.computeIfAbsent(finding.rule().id(), id -> new Tally(finding.rule()));
            tally.findings++;
            tally.ofFile |= finding.line() == null;
            if (finding.line() != null && isPublished(finding.severity())) {
                lines.add(new OnLine(finding.line(), finding.rule().id()));
            }
        }
        for (var tally : tallies.values()) {
            write(connection, publicationId, tally);
        }
        writeLines(connection, publicationId, lines);
    }

    /** Whether the row was published in spite of the finding. */
    private static boolean isPublished(Severity severity) {
        return severity == Severity.WARN || severity == Severity.NOTE;
    }

    private static void write(Connection connection, long publicationId, Tally tally) throws SQLException {
        Sql.of("""
            insert into published.rule_finding (publication_id, rule, severity, sentence, findings, of_file)
            values (:id, :rule, :severity, :sentence, :findings, :of_file)
            """)
                .bind("id", publicationId)
                .bind("rule", tally.rule.id())
                .bind("severity", tally.rule.severity().slug())
                .bind("sentence", tally.rule.sentence())
                .bind("findings", tally.findings)
                .bind("of_file", tally.ofFile)
                .update(connection);
    }

    private static void writeLines(Connection connection, long publicationId, Iterable<OnLine> lines)
            throws SQLException {
        var copy = BinaryCopy.into(connection, "published.line_finding (publication_id, line, rule)");
        for (var found : lines) {
            copy.row(3);
            copy.bigint(publicationId);
            copy.integer(Math.toIntExact(found.line()));
            copy.text(found.rule());
        }
        copy.finish();
    }
}
