package org.opencommissioning.feedback;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Checked.Counts;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Submission;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.transparencylog.Commitment;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.Period;

/** What people told a local HealthWatch in a period. Every item waits for a moderator; only those let through are accepted. */
@Singleton
final class FeedbackReturn implements PublishableReturn<FeedbackRow> {
    static final String KIND = "feedback";

    private final DataSource writer;
    private final Clock clock;

    FeedbackReturn(@Named("writer") DataSource writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Period period(String text) {
        return Period.parseMonth(text);
    }

    @Override
    public String title() {
        return "Feedback from patients and the public";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), FeedbackRules.all().stream())
                .toList();
    }

    @Override
    public PublishedRows<FeedbackRow> publishedRows() {
        return new FeedbackTable();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What people told a local HealthWatch of a body's care. A person looks at every item before anybody"
                    + " else can read it: what tells who somebody is is taken out. Items wait until then, and none is"
                    + " published as it came. It may be sent as a table, or in JSON as a program sends it: {\"items\":"
                    + " [{\"reference\": …, \"themes\": [\"waiting\"], \"consent\": true, \"words\": …}]}.",
                "the period in which it was heard, such as 2013-03",
                FileForm.TABLE,
                Stream.of(FeedbackColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(FeedbackFile.HEADINGS);
    }

    @Override
    public Checked<FeedbackRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return check(delivery, known(connection -> KnownToFeedback.of(connection, delivery)), findings);
    }

    /** Who tries out a text here does not learn whether it was ever sent, returned or let through. */
    @Override
    public Checked<FeedbackRow> look(Delivery delivery, Consumer<Finding> findings) throws IOException {
        return check(delivery, known(connection -> KnownToFeedback.publicly(connection, delivery)), findings);
    }

    private Checked<FeedbackRow> check(Delivery delivery, KnownToFeedback known, Consumer<Finding> findings)
            throws IOException {
        var file = FeedbackFile.open(delivery, findings);
        if (file.isEmpty()) {
            return new Checked.Refused<>();
        }
        var tally = new long[3];
        long broken = file.get().forEach(known, findings, item -> tally[count(item, known, findings)]++);
        long read = broken + tally[0] + tally[1] + tally[2];
        if (read == 0) {
            findings.accept(Finding.ofFile(FeedbackRules.HAS_ROWS, "It holds no item."));
            return new Checked.Refused<>();
        }
        return new Checked.Accepted<>(
                new Counts(read, tally[0], broken + tally[2], tally[1], Money.ZERO, Money.ZERO, Money.ZERO),
                List.of(),
                taker -> file.get().forEach(known, ignored -> {}, item -> {
                    var decision = known.decisions().get(item.fingerprint());
                    if (decision != null && decision.outcome().equals(Decision.PUBLISH)) {
                        taker.take(row(item, decision));
                    }
                }));
    }

    /** @return 0 for accepted, 1 for held until a person has looked at it, 2 for refused */
    private static int count(SentItem item, KnownToFeedback known, Consumer<Finding> findings) {
        var decision = known.decisions().get(item.fingerprint());
        if (decision == null) {
            return 1;
        }
        if (decision.outcome().equals(Decision.PUBLISH)) {
            return 0;
        }
        var rule = decision.why() == null
                ? FeedbackRules.IS_NOT_WITHDRAWN
                : decision.why().rule();
        findings.accept(Finding.ofRow(rule, item.line(), "The item was " + decision.outcome() + "."));
        return 2;
    }

    private FeedbackRow row(SentItem item, Decision decision) {
        return new FeedbackRow(
                item,
                decision.itemId(),
                decision.receivedOn(),
                decision.askedOn() == null ? LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND) : decision.askedOn(),
                decision.words(),
                Commitment.toWords(decision.salt(), item.words()));
    }

    /** New items join the queue in the transaction that keeps their file. */
    @Override
    public void received(Connection connection, Submission submission, Delivery delivery)
            throws IOException, SQLException {
        var file = FeedbackFile.open(delivery, ignored -> {}).orElseThrow();
        var queue = new FeedbackQueue(connection, submission, clock.instant());
        file.forEach(KnownToFeedback.of(connection, delivery), ignored -> {}, queue::add);
    }

    private interface Reading {
        KnownToFeedback of(Connection connection) throws SQLException;
    }

    private KnownToFeedback known(Reading reading) {
        try (var connection = writer.getConnection()) {
            return reading.of(connection);
        } catch (SQLException lost) {
            throw new IllegalStateException("What is known of feedback cannot be read", lost);
        }
    }
}
