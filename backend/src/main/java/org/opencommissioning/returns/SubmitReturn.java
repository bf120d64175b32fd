package org.opencommissioning.returns;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Takes in a delivery: keeps its bytes untouched, reads and checks them, keeps what was found. */
@Singleton
public final class SubmitReturn {
    private final DataSource writer;
    private final Clock clock;
    private final ScanFile scan;

    SubmitReturn(@Named("writer") DataSource writer, Clock clock, ScanFile scan) {
        this.writer = writer;
        this.clock = clock;
        this.scan = scan;
    }

    /** @throws IOException when the delivery's bytes cannot be read; nothing is kept then */
    public <R> Submitted<R> submit(ReturnType<R> type, Delivery delivery) throws IOException, SQLException {
        var received = receive(type, delivery);
        if (received.publishedAs() > 0) {
            return new Submitted.AlreadyPublished<>(received.publishedAs());
        }
        var file = received.file();
        var harm = scan.scan(file);
        if (harm.isPresent()) {
            return new Submitted.Harmful<>(harm.get());
        }
        var kept = new Delivery(
                delivery.publisher(),
                delivery.publisherName(),
                delivery.period(),
                delivery.fileName(),
                file.size(),
                () -> file.open(writer));
        var findings = new ArrayList<Finding>();
        return switch (type.check(kept, findings::add)) {
            case Checked.Refused<R>() ->
                new Submitted.Refused<>(record(type, kept, file, "refused", null, findings), findings);
            case Checked.Destroyed<R>() -> new Submitted.Refused<>(destroy(type, kept, file, findings), findings);
            case Checked.Accepted<R> accepted -> {
                long id = record(type, kept, file, "accepted", accepted.counts(), findings);
                yield new Submitted.Accepted<>(submission(type, kept, file, id), accepted, findings);
            }
        };
    }

    private static Submission submission(ReturnType<?> type, Delivery delivery, KeptFile file, long id) {
        return new Submission(
                id, type.kind(), delivery.publisher(), delivery.period(), delivery.fileName(), file.sha256());
    }

    /** Reads a kept file again, because what is known of its rows has changed; empty when it would be refused now. */
    public <R> Optional<Submitted.Accepted<R>> again(ReturnType<R> type, long submissionId)
            throws IOException, SQLException {
        var kept = find(submissionId);
        var delivery = kept.delivery();
        var findings = new ArrayList<Finding>();
        return switch (type.check(delivery, findings::add)) {
            case Checked.Refused<R>(), Checked.Destroyed<R>() -> Optional.empty();
            case Checked.Accepted<R> accepted ->
                Optional.of(new Submitted.Accepted<>(
                        submission(type, delivery, kept.file(), submissionId), accepted, findings));
        };
    }

    /**
     * The newest submission of a return for a period that is in one of these states.
     *
     * @param states as in {@code intake.submission}
     */
    public Optional<Long> newest(String kind, OrganisationCode publisher, Period period, List<String> states)
            throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select submission_id
                from intake.submission
                where kind = :kind
                  and publisher = :publisher
                  and period = daterange(:from, :to)
                  and state = any(:states)
                order by submission_id desc
                limit 1
                """)
                    .bind("kind", kind)
                    .bind("publisher", publisher.text())
                    .bind("from", period.from())
                    .bind("to", period.to())
                    .bind("states", states.toArray(String[]::new))
                    .find(connection, row -> row.getLong(1));
        }
    }

    /** A delivery as it was received. */
    public Delivery kept(long submissionId) throws SQLException {
        return find(submissionId).delivery();
    }

    /** A delivery that was kept. */
    private record Kept(Delivery delivery, KeptFile file) {}

    private Kept find(long submissionId) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select s.publisher, lower(s.period), upper(s.period), s.file_name, f.file_id, f.sha256, f.size_bytes
                from intake.submission s
                join intake.file f using (file_id)
                where s.submission_id = :id
                """).bind("id", submissionId).get(connection, row -> {
                var file = new KeptFile(row.getLong(5), row.getBytes(6), row.getLong(7));
                var period =
                        new Period(row.getDate(2).toLocalDate(), row.getDate(3).toLocalDate());
                var delivery = new Delivery(
                        new OrganisationCode(row.getString(1)),
                        row.getString(1),
                        period,
                        row.getString(4),
                        file.size(),
                        () -> file.open(writer));
                return new Kept(delivery, file);
            });
        }
    }

    /** The bytes as received; those that are published already are not kept twice. */
    private record Received(KeptFile file, long publishedAs) {}

    private Received receive(ReturnType<?> type, Delivery delivery) throws IOException, SQLException {
        return Transaction.in(writer, connection -> {
            try (var bytes = delivery.content().open()) {
                var file = KeptFiles.keep(connection, bytes, clock.instant());
                var edition = publishedAlready(connection, type, delivery, file);
                if (edition > 0) {
                    KeptFiles.drop(connection, file.id());
                }
                return new Received(file, edition);
            }
        });
    }

    /** @return the edition that is live with these very bytes, 0 when there is none */
    private static long publishedAlready(Connection connection, ReturnType<?> type, Delivery delivery, KeptFile file)
            throws SQLException {
        return Sql.of("""
            select p.edition
            from intake.file f
            join intake.submission s using (file_id)
            join published.publication p using (publication_id)
            where f.sha256 = :sha256
              and s.kind = :kind
              and s.publisher = :publisher
              and s.period = daterange(:from, :to)
              and p.superseded_by is null
            """)
                .bind("sha256", file.sha256())
                .bind("kind", type.kind())
                .bind("publisher", delivery.publisher().text())
                .bind("from", delivery.period().from())
                .bind("to", delivery.period().to())
                .find(connection, row -> row.getLong(1))
                .orElse(0L);
    }

    private long record(
            ReturnType<?> type,
            Delivery delivery,
            KeptFile file,
            String state,
            Checked.Counts counts,
            List<Finding> findings)
            throws IOException, SQLException {
        return Transaction.in(writer, connection -> {
            long id = insert(connection, type, delivery, file, state, counts);
            Findings.keep(connection, id, findings);
            if (counts != null) {
                type.received(connection, submission(type, delivery, file, id), delivery);
            }
            return id;
        });
    }

    /** That there was a delivery remains, and what is to be mended; its bytes, its name and its hash do not. */
    private long destroy(ReturnType<?> type, Delivery delivery, KeptFile file, List<Finding> findings)
            throws IOException, SQLException {
        return Transaction.in(writer, connection -> {
            long id = insert(connection, type, delivery, file, "refused", null);
            DestroyKeptFile.now(connection, file.id());
            Findings.keep(connection, id, findings);
            return id;
        });
    }

    private long insert(
            Connection connection,
            ReturnType<?> type,
            Delivery delivery,
            KeptFile file,
            String state,
            Checked.Counts counts)
            throws SQLException {
        return Sql.of("""
            insert into intake.submission
              (kind, publisher, period, file_id, file_name, submitted_at, state,
               read_rows, accepted_rows, refused_rows, held_rows)
            values
              (:kind, :publisher, daterange(:from, :to), :file, :name, :at, :state,
               :read, :accepted, :refused, :held)
            returning submission_id
            """)
                .bind("kind", type.kind())
                .bind("publisher", delivery.publisher().text())
                .bind("from", delivery.period().from())
                .bind("to", delivery.period().to())
                .bind("file", file.id())
                .bind("name", delivery.fileName())
                .bind("at", Timestamp.from(clock.instant()))
                .bind("state", state)
                .bind("read", counts == null ? 0 : counts.read())
                .bind("accepted", counts == null ? 0 : counts.accepted())
                .bind("refused", counts == null ? 0 : counts.refused())
                .bind("held", counts == null ? 0 : counts.held())
                .get(connection, row -> row.getLong(1));
    }
}
