package org.opencommissioning.transparencylog;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.database.DatabaseAccess;
import org.opencommissioning.database.TestDatabase;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;
import org.postgresql.ds.PGSimpleDataSource;

/** A log of its own in a real database, with a clock that a test can set. */
final class NorthmoorLog extends Clock {
    final DatabaseAccess access = TestDatabase.fresh();
    final DataSource writer = source(access.writer());
    final TransparencyLog log = new TransparencyLog(this);
    final LogQueries queries = new LogQueries(source(access.reader()), NorthmoorKey.signer());
    private volatile Instant now = Instant.parse("2013-05-20T09:30:00Z");

    Appended append(EntryDraft draft) throws SQLException, IOException {
        return Transaction.in(writer, connection -> log.append(connection, draft));
    }

    void appendMany(int count) throws SQLException, IOException {
        for (int i = 0; i < count; i++) {
            append(payments(i));
        }
    }

    void set(String time) {
        now = Instant.parse(time);
    }

    static EntryDraft payments(long rows) {
        return payments(rows, List.of());
    }

    static EntryDraft payments(long rows, List<Long> supersedes) {
        var reason = supersedes.isEmpty() ? null : new Reason(Reason.Code.CORRECTION, null);
        return new EntryDraft(
                "payments",
                OrganisationCode.parse("00K"),
                OrganisationCode.parse("00K"),
                Period.parse("2013-04"),
                new Content(rows, new MerkleTree().root()),
                null,
                supersedes,
                reason,
                "finance-officer");
    }

    private DataSource source(DatabaseAccess.Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
