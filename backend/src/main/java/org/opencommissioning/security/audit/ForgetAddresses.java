package org.opencommissioning.security.audit;

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

/** Takes away what is kept for a time only: whole addresses after 90 days; links and failures that are over. */
@Singleton
@Requires(property = "datasources.writer.url")
final class ForgetAddresses {
    static final Duration ADDRESSES = Duration.ofDays(90);
    private static final Duration REST = Duration.ofDays(30);

    private final DataSource writer;
    private final Clock clock;

    ForgetAddresses(@Named("writer") DataSource writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    void forget() throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            run(connection, ADDRESSES, """
                delete from intake.audit_address d
                using intake.audit_entry e
                where e.number = d.number and e.happened_at < :before
                """);
            run(connection, REST, "delete from intake.account_link where expires_at < :before");
            run(connection, REST, "delete from intake.sign_in_failure where last_at < :before");
            return null;
        });
    }

    private void run(Connection connection, Duration age, String statement) throws SQLException {
        Sql.of(statement)
                .bind("before", Timestamp.from(clock.instant().minus(age)))
                .update(connection);
    }
}
