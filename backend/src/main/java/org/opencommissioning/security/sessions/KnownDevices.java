package org.opencommissioning.security.sessions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Secret;

/** Browsers in which somebody has signed in. */
@Singleton
final class KnownDevices {
    private final Clock clock;

    KnownDevices(Clock clock) {
        this.clock = clock;
    }

    boolean isKnown(Connection connection, @Nullable Secret device, String email) throws SQLException {
        return device != null
                && Sql.of("""
                    select exists (
                      select from intake.known_device
                      join intake.account using (account_id)
                      where token_hash = :hash and email = :email)
                    """)
                        .bind("hash", device.hash())
                        .bind("email", email)
                        .get(connection, row -> row.getBoolean(1));
    }

    /** @return what the browser keeps from now on */
    Secret learn(Connection connection, long account) throws SQLException {
        var device = Secret.draw();
        Sql.of("insert into intake.known_device (token_hash, account_id, made_at) values (:hash, :account, :now)")
                .bind("hash", device.hash())
                .bind("account", account)
                .bind("now", Timestamp.from(clock.instant()))
                .update(connection);
        return device;
    }

    /** After a reset of the password no browser is known. */
    void forget(Connection connection, long account) throws SQLException {
        Sql.of("delete from intake.known_device where account_id = :account")
                .bind("account", account)
                .update(connection);
    }
}
