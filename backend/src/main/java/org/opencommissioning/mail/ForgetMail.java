package org.opencommissioning.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;

/**
 * Destroys whom mail went to, some days after it was sent or given up: until then it can be found out why a mail did not arrive, after
 * that an address has no purpose. Mail's words are gone once it is sent.
 */
@Singleton
@Requires(property = "datasources.writer.url")
final class ForgetMail {
    private final DataSource writer;
    private final Duration keptFor;
    private final Clock clock;

    ForgetMail(@Named("writer") DataSource writer, @Value("${portal.mail.kept-for:3d}") Duration keptFor, Clock clock) {
        if (keptFor.isNegative()) {
            throw new IllegalArgumentException("PORTAL_MAIL_KEPT_FOR is no length of time: " + keptFor);
        }
        this.writer = writer;
        this.keptFor = keptFor;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "12m", fixedDelay = "1h")
    void forget() throws SQLException, IOException {
        Transaction.in(
                writer,
                connection -> Sql.of("delete from intake.mail where sent_at <= :before or given_up_at <= :before")
                        .bind("before", Timestamp.from(clock.instant().minus(keptFor)))
                        .update(connection));
    }
}
