package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;

/** Deletes the addresses of those who did not confirm within two days, links that are over and counts that matter no more. */
@Singleton
@Requires(property = "datasources.writer.url")
final class ForgetFollowers {
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final DataSource writer;
    private final Clock clock;

    ForgetFollowers(@Named("writer") DataSource writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "11m", fixedDelay = "1h")
    void forget() throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            run(
                    connection,
                    PATIENCE,
                    "delete from intake.subscription where confirmed_at is null and asked_at < :before");
            run(connection, Duration.ZERO, "delete from intake.subscription_link where expires_at < :before");
            run(connection, PATIENCE, "delete from intake.recent_count where since < :before");
            return null;
        });
    }

    private void run(Connection connection, Duration age, String statement) throws SQLException {
        Sql.of(statement)
                .bind("before", Timestamp.from(clock.instant().minus(age)))
                .update(connection);
    }
}
