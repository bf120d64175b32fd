package org.opencommissioning.security.sessions;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.accounts.AccountQueries;

/** Sessions, kept in the database by the hash of their cookie: any node knows them, and nobody who reads the table can use one. */
@Singleton
public final class Sessions {
    /** Without a request for so long, it is over. */
    static final Duration IDLE = Duration.ofHours(1);

    /** Over, whatever happens. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** For the code of the second factor. */
    static final Duration CODE = Duration.ofMinutes(5);

    /** Being seen is written down at most so often. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private final Clock clock;
    private final AccountQueries accounts;

    Sessions(Clock clock, AccountQueries accounts) {
        this.clock = clock;
        this.accounts = accounts;
    }

    /** @param whole false where the code of a second factor is owed */
    public Secret open(Connection connection, long account, boolean whole, Visitor visitor) throws SQLException {
        var secret = Secret.draw();
        var now = clock.instant();
        Sql.of("""
            insert into intake.session
              (token_hash, account_id, stage, made_at, seen_at, expires_at, address, browser)
            values
              (:hash, :account, :stage, :now, :now, :expires, :address, :browser)
            """)
                .bind("hash", secret.hash())
                .bind("account", account)
                .bind("stage", whole ? "whole" : "code")
                .bind("now", Timestamp.from(now))
                .bind("expires", Timestamp.from(now.plus(whole ? LONGEST : CODE)))
                .bind("address", visitor.address())
                .bind("browser", visitor.browser())
                .update(connection);
        return secret;
    }

    private record Row(long id, long account, String name, boolean whole, Instant seenAt) {}

    /** The session that has not ended and whose account is open, with what the person holds today. */
    Optional<Session> find(Connection connection, Secret secret) throws SQLException {
        var now = clock.instant();
        var row = Sql.of("""
            select s.session_id, s.account_id, a.name, s.stage, s.seen_at
            from intake.session s
            join intake.account a using (account_id)
            where s.token_hash = :hash
              and s.expires_at > :now
              and s.seen_at > :idle
              and a.state = 'open'
            """)
                .bind("hash", secret.hash())
                .bind("now", Timestamp.from(now))
                .bind("idle", Timestamp.from(now.minus(IDLE)))
                .find(
                        connection,
                        found -> new Row(
                                found.getLong(1),
                                found.getLong(2),
                                found.getString(3),
                                found.getString(4).equals("whole"),
                                found.getTimestamp(5).toInstant()));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var found = row.get();
        if (found.seenAt().isBefore(now.minus(SEEN))) {
            Sql.of("update intake.session set seen_at = :now where session_id = :id")
                    .bind("now", Timestamp.from(now))
                    .bind("id", found.id())
                    .update(connection);
        }
        var person =
                new Caller.SignedIn(found.account(), found.name(), accounts.grantsToday(connection, found.account()));
        return Optional.of(new Session(found.id(), person, found.whole(), secret.derived("form")));
    }

    /** Ends one session of an account. */
    public boolean end(Connection connection, long account, long session) throws SQLException {
        return Sql.of("delete from intake.session where session_id = :session and account_id = :account")
                        .bind("session", session)
                        .bind("account", account)
                        .update(connection)
                > 0;
    }

    /** Ends every session of an account. */
    public void endAll(Connection connection, long account) throws SQLException {
        Sql.of("delete from intake.session where account_id = :account")
                .bind("account", account)
                .update(connection);
    }

    /** Takes away what has ended; called when somebody signs in, so that the table stays small. */
    void sweep(Connection connection) throws SQLException {
        var now = clock.instant();
        Sql.of("delete from intake.session where expires_at <= :now or seen_at <= :idle")
                .bind("now", Timestamp.from(now))
                .bind("idle", Timestamp.from(now.minus(IDLE)))
                .update(connection);
    }

    /** Whole sessions of an account that have not ended, newest first. */
    public List<OpenSession> list(Connection connection, long account) throws SQLException {
        var now = clock.instant();
        return Sql.of("""
            select session_id, made_at, seen_at, address, browser
            from intake.session
            where account_id = :account
              and stage = 'whole'
              and expires_at > :now
              and seen_at > :idle
            order by session_id desc
            limit 100
            """)
                .bind("account", account)
                .bind("now", Timestamp.from(now))
                .bind("idle", Timestamp.from(now.minus(IDLE)))
                .list(connection, OpenSession::read);
    }
}
