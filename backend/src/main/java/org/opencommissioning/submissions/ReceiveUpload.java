package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.returns.KeptFiles;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * Takes in a file piece by piece, a megabyte in memory at a time. Each piece is kept as it comes: what breaks off goes on where it
 * stopped, and what nobody goes on with is swept away.
 */
@Singleton
final class ReceiveUpload implements Job {
    private final DataSource writer;
    private final Clock clock;
    private final ReturnTypes types;
    private final SubmissionEvents events;
    private final long largest;
    private final long quota;
    private final Duration patience;

    ReceiveUpload(
            @Named("writer") DataSource writer,
            Clock clock,
            ReturnTypes types,
            SubmissionEvents events,
            @Value("${portal.uploads.largest-bytes:536870912}") long largest,
            @Value("${portal.uploads.quota-bytes:2147483648}") long quota,
            @Value("${portal.uploads.patience:24h}") Duration patience) {
        this.writer = writer;
        this.clock = clock;
        this.types = types;
        this.events = events;
        this.largest = largest;
        this.quota = quota;
        this.patience = patience;
    }

    /** Which return a file is. */
    record Announced(String kind, OrganisationCode publisher, Period period, String fileName, long size) {}

    /** Begins an upload. @throws org.opencommissioning.api.problems.Refusal when it is not allowed, too large, or over the quota */
    Upload begin(Connection connection, Actor actor, Announced file) throws SQLException {
        var who = Person.who(actor, Act.SUBMIT_RETURN, file.publisher());
        types.get(file.kind());
        if (file.size() < 1) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "bytes", "" + file.size(), "The file is empty.", "Send the file that holds the table.");
        }
        refuseTooMuch(connection, file);
        var now = Timestamp.from(clock.instant());
        var id = UUID.randomUUID();
        Sql.of("""
            insert into intake.upload
              (upload_id, kind, publisher, period, file_name, size_bytes, file_id, account_id, created_at, touched_at)
            values
              (:id, :kind, :publisher, daterange(:from, :to), :name, :size, :file, :account, :at, :at)
            """)
                .bind("id", id)
                .bind("kind", file.kind())
                .bind("publisher", file.publisher().text())
                .bind("from", file.period().from())
                .bind("to", file.period().to())
                .bind("name", file.fileName())
                .bind("size", file.size())
                .bind("file", KeptFiles.begin(connection, clock.instant()))
                .bind("account", who.accountId())
                .bind("at", now)
                .update(connection);
        return find(connection, actor.caller(), id, false).shown();
    }

    /** Bytes that an organisation has under way: being uploaded, or in drafts. */
    private void refuseTooMuch(Connection connection, Announced file) throws SQLException {
        if (file.size() > largest) {
            throw ProblemKind.TOO_LARGE.refusal(
                    "The file has " + file.size() + " bytes; at most " + largest + " are taken.");
        }
        Sql.of("select pg_advisory_xact_lock(hashtext('uploads'), hashtext(:publisher))")
                .bind("publisher", file.publisher().text())
                .get(connection, row -> row);
        long underWay = Sql.of("""
            select coalesce((
                     select sum(size_bytes)
                     from intake.upload
                     where publisher = :publisher and submission_id is null), 0)
                   + coalesce((
                     select sum(f.size_bytes)
                     from intake.submission s
                     join intake.file f using (file_id)
                     where s.publisher = :publisher
                       and s.state in ('queued', 'checking', 'refused', 'accepted', 'proposed', 'sent-back', 'approved')
                       and s.submitted_by is not null), 0)
            """).bind("publisher", file.publisher().text()).get(connection, row -> row.getLong(1));
        if (underWay + file.size() > quota) {
            throw ProblemKind.TOO_LARGE.refusal("The organisation has " + underWay
                    + " bytes in uploads and drafts, and may have " + quota
                    + ". Discard a draft that is not needed, then send the file.");
        }
    }

    Upload find(Caller caller, UUID id) throws SQLException {
        try (var connection = writer.getConnection()) {
            return find(connection, caller, id, false).shown();
        }
    }

    /**
     * Takes the bytes that follow, each megabyte in a transaction of its own. When the last has come the submission is made in the same
     * transaction.
     *
     * @param offset where they belong
     */
    Upload append(Actor actor, UUID id, long offset, InputStream bytes) throws IOException, SQLException {
        long at = offset;
        var chunk = new byte[KeptFiles.PIECE_BYTES];
        while (true) {
            int filled = 0;
            IOException broken = null;
            try {
                filled = fill(bytes, chunk);
            } catch (PartlyRead partly) {
                filled = partly.filled;
                broken = partly.getCause();
            }
            if (filled > 0 || at == offset) {
                var part = Arrays.copyOf(chunk, filled);
                long here = at;
                Transaction.in(writer, connection -> keep(connection, actor, id, here, part));
                at += filled;
            }
            if (broken != null) {
                throw broken;
            }
            if (filled < chunk.length) {
                return find(actor.caller(), id);
            }
        }
    }

    /** Takes all bytes of a file that comes in one go, however many there are; if it breaks off, nothing remains. @return its submission */
    long receive(Actor actor, UUID id, InputStream bytes) throws IOException, SQLException {
        try {
            long at = 0;
            var chunk = new byte[KeptFiles.PIECE_BYTES];
            for (int filled = fill(bytes, chunk); filled > 0; filled = fill(bytes, chunk)) {
                var part = Arrays.copyOf(chunk, filled);
                long here = at;
                Transaction.in(writer, connection -> keep(connection, actor, id, here, part));
                at += filled;
            }
            long size = at;
            return Transaction.in(writer, connection -> end(connection, actor, id, size));
        } catch (IOException | RuntimeException broken) {
            Transaction.in(writer, connection -> {
                drop(connection, actor.caller(), id);
                return null;
            });
            throw broken;
        }
    }

    private long end(Connection connection, Actor actor, UUID id, long size) throws SQLException {
        var upload = find(connection, actor.caller(), id, true);
        if (size == 0) {
            throw ProblemKind.BAD_VALUE.refusal("file", "", "There is no file, or it is empty.", "Choose a file.");
        }
        if (upload.shown().submission() != null) {
            return upload.shown().submission();
        }
        Sql.of("update intake.upload set size_bytes = received_bytes where upload_id = :id")
                .bind("id", id)
                .update(connection);
        return submit(connection, actor, find(connection, actor.caller(), id, false));
    }

    private static final class PartlyRead extends IOException {
        private final int filled;

        private PartlyRead(int filled, IOException cause) {
            super(cause);
            this.filled = filled;
        }

        @Override
        public synchronized IOException getCause() {
            return (IOException) super.getCause();
        }
    }

    private static int fill(InputStream bytes, byte[] chunk) throws PartlyRead {
        int filled = 0;
        try {
            while (filled < chunk.length) {
                int read = bytes.read(chunk, filled, chunk.length - filled);
                if (read < 0) {
                    return filled;
                }
                filled += read;
            }
            return filled;
        } catch (IOException broken) {
            throw new PartlyRead(filled, broken);
        }
    }

    private Void keep(Connection connection, Actor actor, UUID id, long offset, byte[] part)
            throws SQLException, IOException {
        var upload = find(connection, actor.caller(), id, true);
        var shown = upload.shown();
        if (shown.offset() != offset) {
            throw ProblemKind.OFFSET_DIFFERS.refusal(
                    "The upload has " + shown.offset() + " bytes; this part begins at " + offset + ".");
        }
        if (offset + part.length > shown.bytes()) {
            throw ProblemKind.TOO_LARGE.refusal(
                    "The file was announced with " + shown.bytes() + " bytes, and more came.");
        }
        KeptFiles.append(connection, upload.fileId(), offset, part);
        Sql.of("update intake.upload set received_bytes = :received, touched_at = :at where upload_id = :id")
                .bind("received", offset + part.length)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("id", id)
                .update(connection);
        if (offset + part.length == shown.bytes()) {
            submit(connection, actor, upload);
        }
        return null;
    }

    private long submit(Connection connection, Actor actor, Found upload) throws SQLException {
        var shown = upload.shown();
        var who = Person.who(actor, Act.SUBMIT_RETURN, upload.publisher());
        KeptFiles.end(connection, upload.fileId(), shown.bytes());
        long submission = Sql.of("""
            insert into intake.submission
              (kind, publisher, period, file_id, file_name, submitted_at, state, submitted_by)
            select kind, publisher, period, file_id, file_name, :at, 'queued', account_id
            from intake.upload
            where upload_id = :id
            returning submission_id
            """)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("id", shown.id())
                .get(connection, row -> row.getLong(1));
        Sql.of("update intake.upload set submission_id = :submission where upload_id = :id")
                .bind("submission", submission)
                .bind("id", shown.id())
                .update(connection);
        events.add(connection, submission, "submitted", who, null);
        return submission;
    }

    /** Breaks an upload off and destroys what came of it. */
    void drop(Connection connection, Caller caller, UUID id) throws SQLException {
        var upload = find(connection, caller, id, true);
        if (upload.shown().submission() != null) {
            throw ProblemKind.WRONG_STATE.refusal("The file has come in whole; discard the submission.");
        }
        destroy(connection, id, upload.fileId());
    }

    private static void destroy(Connection connection, UUID id, long fileId) throws SQLException {
        Sql.of("delete from intake.upload where upload_id = :id").bind("id", id).update(connection);
        KeptFiles.drop(connection, fileId);
    }

    /** Sweeps away one upload that nobody has gone on with. */
    @Override
    public boolean once() throws IOException, SQLException {
        return Transaction.in(writer, connection -> {
            var stalled = Sql.of("""
                select upload_id, file_id
                from intake.upload
                where submission_id is null
                  and touched_at < :since
                order by touched_at
                limit 1
                for update skip locked
                """)
                    .bind("since", Timestamp.from(clock.instant().minus(patience)))
                    .find(connection, row -> new Stalled(row.getObject(1, UUID.class), row.getLong(2)));
            if (stalled.isPresent()) {
                destroy(connection, stalled.get().id(), stalled.get().fileId());
            }
            return stalled.isPresent();
        });
    }

    private record Stalled(UUID id, long fileId) {}

    private record Found(Upload shown, long fileId, OrganisationCode publisher) {}

    /** Only whoever began it sees an upload. */
    private Found find(Connection connection, Caller caller, UUID id, boolean locked) throws SQLException {
        return Sql.of("""
            select upload_id, file_id, kind, publisher, lower(period) as first_day, upper(period) - 1 as last_day, file_name,
                   size_bytes, received_bytes, submission_id
            from intake.upload
            where upload_id = :id
              and account_id = :account
            %s
            """.formatted(locked ? "for update" : ""))
                .bind("id", id)
                .bind("account", Person.accountId(caller))
                .find(connection, ReceiveUpload::read)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.refusal("There is no such upload, or it was given up."));
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                new Upload(
                        row.getObject("upload_id", UUID.class),
                        row.getString("kind"),
                        row.getString("publisher"),
                        new Days(
                                row.getDate("first_day").toLocalDate(),
                                row.getDate("last_day").toLocalDate()),
                        row.getString("file_name"),
                        row.getLong("size_bytes"),
                        row.getLong("received_bytes"),
                        row.getObject("submission_id", Long.class)),
                row.getLong("file_id"),
                new OrganisationCode(row.getString("publisher")));
    }
}
