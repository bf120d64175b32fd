package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.SubmitReturn;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.returns.reading.CsvText;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** HealthWatch sends one item by a form: this month's batch is sent anew with one row more, so that everything stands in one file. */
@Singleton
public final class SendFeedback {
    /** States of a batch that a further item is added to. */
    private static final List<String> GOING_ON = List.of("accepted", "published");

    private static final int MOST_FAULTS = 500;

    private final DataSource writer;
    private final SubmitReturn submit;
    private final FeedbackReturn type;
    private final AuditTrail trail;
    private final Clock clock;

    SendFeedback(
            @Named("writer") DataSource writer,
            SubmitReturn submit,
            FeedbackReturn type,
            AuditTrail trail,
            Clock clock) {
        this.writer = writer;
        this.submit = submit;
        this.type = type;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of an item that was sent. */
    public sealed interface Sent {
        /** It waits for a moderator. */
        record Waits() implements Sent {}

        /** It is not as it should be; the findings say why. */
        record Refused(List<Finding> findings) implements Sent {}
    }

    /** What can be said today to be the theme of something, in the order of the list. */
    public List<ThemeCount> themes() throws SQLException {
        var month = Period.ofMonth(YearMonth.from(LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND)));
        try (var connection = writer.getConnection()) {
            return Themes.newest(connection).stream()
                    .filter(theme -> theme.isInForce(month))
                    .map(Theme::counted)
                    .toList();
        }
    }

    /** @param cells by the title of the column: {@code Reference}; what is left out is empty */
    public Sent send(Actor actor, OrganisationCode healthwatch, Map<String, String> cells)
            throws SQLException, IOException {
        Permissions.require(actor.caller(), Act.SUBMIT_RETURN, healthwatch);
        var month = YearMonth.from(LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND));
        var period = Period.ofMonth(month);
        try (var connection = writer.getConnection()) {
            lock(connection, "pg_advisory_lock", healthwatch);
            try {
                return send(actor, healthwatch, period, cells);
            } finally {
                lock(connection, "pg_advisory_unlock", healthwatch);
            }
        }
    }

    private Sent send(Actor actor, OrganisationCode healthwatch, Period period, Map<String, String> cells)
            throws SQLException, IOException {
        var rows = earlier(healthwatch, period);
        var row = row(cells);
        if (rows.contains(row)) {
            return new Sent.Waits();
        }
        rows.add(row);
        var delivery = delivery(healthwatch, period, "by-form.csv", rows);
        var findings = new ArrayList<Finding>();
        type.check(delivery, findings::add);
        var last = FeedbackFile.open(delivery, ignored -> {})
                .map(SendFeedback::lastLine)
                .orElse(0L);
        var own = findings.stream()
                .filter(finding -> finding.line() == null || finding.line().equals(last))
                .toList();
        if (!own.isEmpty()) {
            return new Sent.Refused(own);
        }
        var came = submit.submit(type, delivery);
        if (came instanceof Submitted.Refused<FeedbackRow> refused) {
            return new Sent.Refused(refused.findings());
        }
        if (came instanceof Submitted.Accepted<FeedbackRow> accepted) {
            record(actor, accepted.submission().id(), healthwatch);
            return new Sent.Waits();
        }
        if (came instanceof Submitted.AlreadyPublished<FeedbackRow>) {
            return new Sent.Waits();
        }
        throw ProblemKind.BAD_VALUE.refusal("words", "", "It was not taken.", "Write the words anew, as plain text.");
    }

    /**
     * Sends all items of a period, in place of those that were sent for it before.
     *
     * @param items each as cells by the title of the column
     */
    SentBatch sendBatch(Actor actor, OrganisationCode healthwatch, Period period, List<Map<String, String>> items)
            throws SQLException, IOException {
        Permissions.require(actor.caller(), Act.SUBMIT_RETURN, healthwatch);
        var rows = items.stream().map(SendFeedback::row).toList();
        var delivery = delivery(healthwatch, period, "by-interface.csv", rows);
        try (var connection = writer.getConnection()) {
            lock(connection, "pg_advisory_lock", healthwatch);
            try {
                return switch (submit.submit(type, delivery)) {
                    case Submitted.Accepted<FeedbackRow> accepted -> {
                        record(actor, accepted.submission().id(), healthwatch);
                        yield said(accepted.submission().id(), "accepted", delivery, rows.size(), accepted.findings());
                    }
                    case Submitted.Refused<FeedbackRow> refused ->
                        said(refused.submissionId(), "refused", delivery, rows.size(), refused.findings());
                    case Submitted.AlreadyPublished<FeedbackRow> already ->
                        new SentBatch(null, "published", rows.size(), List.of());
                    case Submitted.Harmful<FeedbackRow> harmful ->
                        throw ProblemKind.BAD_VALUE.refusal(
                                "items", null, "It was not taken.", "Write the words anew, as plain text.");
                };
            } finally {
                lock(connection, "pg_advisory_unlock", healthwatch);
            }
        }
    }

    private static SentBatch said(long submission, String state, Delivery delivery, int items, List<Finding> findings)
            throws IOException {
        var lines = FeedbackFile.open(delivery, ignored -> {})
                .map(SendFeedback::lines)
                .orElse(List.of());
        return new SentBatch(
                submission,
                state,
                items,
                findings.stream()
                        .limit(MOST_FAULTS)
                        .map(finding -> new SentBatch.Fault(
                                place(lines, finding),
                                place(lines, finding) == null ? null : FeedbackRules.field(finding.rule()),
                                finding.rule().id(),
                                finding.severity().slug(),
                                finding.rule().sentence(),
                                finding.rule().mend()))
                        .toList());
    }

    private static @Nullable Integer place(List<Long> lines, Finding finding) {
        int index = finding.line() == null ? -1 : lines.indexOf(finding.line());
        return index < 0 ? null : index + 1;
    }

    private static List<String> row(Map<String, String> cells) {
        return Stream.of(FeedbackColumn.values())
                .map(column -> cells.getOrDefault(column.title(), ""))
                .toList();
    }

    private static Delivery delivery(
            OrganisationCode healthwatch, Period period, String fileName, List<List<String>> rows) {
        var bytes = csv(rows).getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                healthwatch, healthwatch.text(), period, fileName, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private void record(Actor actor, long submission, OrganisationCode healthwatch) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            trail.record(connection, actor, Deed.done(Act.SUBMIT_RETURN, "submission", submission, healthwatch));
            return null;
        });
    }

    private static long lastLine(FeedbackFile file) {
        var lines = lines(file);
        return lines.isEmpty() ? 0 : lines.getLast();
    }

    /** Where each item begins. */
    private static List<Long> lines(FeedbackFile file) {
        var lines = new ArrayList<Long>();
        try {
            file.rows().forEach(row -> lines.add(row.line()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** The rows of the newest batch of the period, as they were sent. */
    private List<List<String>> earlier(OrganisationCode healthwatch, Period period) throws SQLException, IOException {
        var rows = new ArrayList<List<String>>();
        var submission = submit.newest(FeedbackReturn.KIND, healthwatch, period, GOING_ON);
        if (submission.isPresent()) {
            var file = FeedbackFile.open(submit.kept(submission.get()), ignored -> {});
            if (file.isPresent()) {
                file.get()
                        .rows()
                        .forEach(row -> rows.add(Stream.of(FeedbackColumn.values())
                                .map(column -> row.cell(file.get().columns().get(column)))
                                .toList()));
            }
        }
        return rows;
    }

    private static String csv(List<List<String>> rows) {
        var table = new ArrayList<List<String>>();
        table.add(Stream.of(FeedbackColumn.values()).map(FeedbackColumn::title).toList());
        table.addAll(rows);
        return CsvText.write(table);
    }

    private static void lock(Connection connection, String act, OrganisationCode healthwatch) throws SQLException {
        Sql.of("select " + act + "(hashtext('publish-feedback'), hashtext(:publisher))")
                .bind("publisher", healthwatch.text())
                .get(connection, row -> row);
    }
}
