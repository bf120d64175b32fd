package org.opencommissioning.consultations.responses;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Secret;

/** Somebody follows the link in their mail: from then on their answers wait for a moderator. One response of an address counts. */
@Singleton
public final class ConfirmResponse {
    private static final String TWICE = "23505";

    private final DataSource writer;
    private final Clock clock;

    ConfirmResponse(@Named("writer") DataSource writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** What following a link came to. */
    public sealed interface Confirmed {
        /** @param consultation {@code 9N4/NW-1} */
        record Counts(String consultation) implements Confirmed {}

        /** This address has answered before; the first answers stand. */
        record Before() implements Confirmed {}

        /** There is no such link, or its days are over. */
        record NoSuchLink() implements Confirmed {}
    }

    /** Whether the link could still be followed. */
    public boolean isUsable(Secret secret) throws SQLException {
        try (var connection = writer.getConnection()) {
            return Sql.of("""
                select exists (
                  select
                  from intake.consultation_response
                  where token_print = :token
                    and (confirmed_at is not null or expires_at > :now))
                """)
                    .bind("token", secret.hash())
                    .bind("now", Timestamp.from(clock.instant()))
                    .get(connection, row -> row.getBoolean(1));
        }
    }

    public Confirmed confirm(Secret secret) throws SQLException, IOException {
        try {
            return Transaction.in(writer, connection -> {
                AnswerConsultation.forgetAddresses(connection);
                Optional<String> of = Sql.of("""
                    update intake.consultation_response
                    set confirmed_at = coalesce(confirmed_at, :now)
                    where token_print = :token
                      and (confirmed_at is not null or expires_at > :now)
                    returning publisher || '/' || reference
                    """)
                        .bind("token", secret.hash())
                        .bind("now", Timestamp.from(clock.instant()))
                        .find(connection, row -> row.getString(1));
                return of.<Confirmed>map(Confirmed.Counts::new).orElseGet(Confirmed.NoSuchLink::new);
            });
        } catch (SQLException e) {
            if (TWICE.equals(e.getSQLState())) {
                return new Confirmed.Before();
            }
            throw e;
        }
    }
}
