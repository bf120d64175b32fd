package org.opencommissioning.security.accounts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Secret;

/** Links by which somebody sets a password, once. A new one of an account makes the earlier ones worthless. */
@Singleton
public final class Links {
    /** Why a link was sent. */
    enum Purpose {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofMinutes(30));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    private final Clock clock;

    Links(Clock clock) {
        this.clock = clock;
    }

    Secret make(Connection connection, long account, Purpose purpose) throws SQLException {
        endAll(connection, account);
        var secret = Secret.draw();
        var now = clock.instant();
        Sql.of("""
            insert into intake.account_link (token_hash, account_id, purpose, made_at, expires_at)
            values (:hash, :account, :purpose, :now, :expires)
            """)
                .bind("hash", secret.hash())
                .bind("account", account)
                .bind("purpose", purpose.name().toLowerCase(Locale.ROOT))
                .bind("now", Timestamp.from(now))
                .bind("expires", Timestamp.from(now.plus(purpose.life)))
                .update(connection);
        return secret;
    }

    /** The account that the link is for, while it can be used. */
    public Optional<Long> find(Connection connection, Secret secret) throws SQLException {
        return Sql.of("""
            select account_id
            from intake.account_link
            join intake.account using (account_id)
            where token_hash = :hash
              and used_at is null
              and expires_at > :now
              and state <> 'closed'
            for update of account_link
            """)
                .bind("hash", secret.hash())
                .bind("now", Timestamp.from(clock.instant()))
                .find(connection, row -> row.getLong(1));
    }

    public void endAll(Connection connection, long account) throws SQLException {
        Sql.of("update intake.account_link set used_at = :now where account_id = :account and used_at is null")
                .bind("now", Timestamp.from(clock.instant()))
                .bind("account", account)
                .update(connection);
    }
}
