package org.opencommissioning.security.accounts;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;

/**
 * A person who acts behind the wall. Never published.
 *
 * @param email in small letters; one person, one account
 * @param name  as shown to colleagues
 */
@Serdeable
public record Account(long id, String email, String name, State state, Instant madeAt) {
    static final String COLUMNS = "account_id, email, name, state, made_at";

    /** Whether somebody can sign in with it. */
    @Serdeable
    public enum State {
        /** The person has not set a password yet. */
        INVITED,
        OPEN,
        CLOSED;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("account_id"),
                row.getString("email"),
                row.getString("name"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("made_at").toInstant());
    }

    /** An e-mail address in the one way it is kept; null where the text cannot be one. */
    public static @Nullable String emailOf(@Nullable String text) {
        var email = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        boolean plausible = email.length() <= 254
                && email.matches("[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}]+@[a-z0-9.-]+\\.[a-z0-9-]+");
        return plausible ? email : null;
    }
}
