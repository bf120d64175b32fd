package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Caller;

/**
 * Does an act once however often its request comes: with an {@code Idempotency-Key} the first answer is kept in the act's own
 * transaction and given again. A refusal is not kept, since nothing was done.
 */
@Singleton
public final class Once {
    private static final Duration KEPT = Duration.ofHours(48);

    private final DataSource writer;
    private final Clock clock;
    private final ObjectMapper json;
    private final Background background;

    Once(@Named("writer") DataSource writer, Clock clock, ObjectMapper json, Background background) {
        this.writer = writer;
        this.clock = clock;
        this.json = json;
        this.background = background;
    }

    /** An answer to be. @param location of what was made; null where nothing was */
    public record Done<T>(HttpStatus status, @Nullable String location, T body) {
        public static <T> Done<T> ok(T body) {
            return new Done<>(HttpStatus.OK, null, body);
        }

        public static <T> Done<T> created(String location, T body) {
            return new Done<>(HttpStatus.CREATED, location, body);
        }
    }

    /** What is done, in one transaction with the keeping of its answer. */
    @FunctionalInterface
    public interface Act<T> {
        Done<T> on(Connection connection) throws SQLException, IOException;
    }

    /** @param said all that the request says besides its method and path, so that another request under the same key is known */
    public <T> HttpResponse<T> answer(HttpRequest<?> request, Caller caller, Class<T> type, String said, Act<T> act)
            throws SQLException, IOException {
        var key = request.getHeaders().get("Idempotency-Key");
        Given given = key == null
                ? Transaction.in(writer, connection -> written(act.on(connection), type))
                : Transaction.in(
                        writer,
                        connection ->
                                once(connection, Person.accountId(caller), key, question(request, said), type, act));
        background.call();
        return given.asResponse();
    }

    private <T> Given once(Connection connection, long account, String key, byte[] question, Class<T> type, Act<T> act)
            throws SQLException, IOException {
        if (!key.matches("[\\x21-\\x7e]{1,200}")) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "Idempotency-Key",
                    key,
                    "The Idempotency-Key cannot be read.",
                    "Send 1 to 200 printable characters, a UUID for instance.");
        }
        boolean alone = Sql.of("select pg_try_advisory_xact_lock(hashtext(:account), hashtext(:key))")
                .bind("account", "once " + account)
                .bind("key", key)
                .get(connection, row -> row.getBoolean(1));
        if (!alone) {
            throw ProblemKind.KEY_IN_USE.refusal("A request with this Idempotency-Key is under way.");
        }
        var before = find(connection, account, key, question);
        if (before.isPresent()) {
            return before.get();
        }
        var given = written(act.on(connection), type);
        keep(connection, account, key, question, given);
        return given;
    }

    private record Given(int status, @Nullable String location, String body, boolean again) {
        @SuppressWarnings("unchecked")
        <T> HttpResponse<T> asResponse() {
            var response = HttpResponse.status(HttpStatus.valueOf(status))
                    .contentType("application/json")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(body.getBytes(StandardCharsets.UTF_8));
            if (location != null) {
                response.header(HttpHeaders.LOCATION, location);
            }
            if (again) {
                response.header("Idempotency-Replayed", "true");
            }
            return (HttpResponse<T>) (HttpResponse<?>) response;
        }
    }

    private <T> Given written(Done<T> done, Class<T> type) throws IOException {
        return new Given(
                done.status().getCode(),
                done.location(),
                json.writeValueAsString(Argument.of(type), done.body()),
                false);
    }

    private Optional<Given> find(Connection connection, long account, String key, byte[] question) throws SQLException {
        return Sql.of("""
            select question, status, location, body
            from intake.given_answer
            where account_id = :account
              and key = :key
              and given_at > :since
            """)
                .bind("account", account)
                .bind("key", key)
                .bind("since", Timestamp.from(clock.instant().minus(KEPT)))
                .find(connection, row -> {
                    if (!Arrays.equals(row.getBytes(1), question)) {
                        throw ProblemKind.KEY_USED.refusal("This Idempotency-Key was used for another request.");
                    }
                    return new Given(row.getInt(2), row.getString(3), row.getString(4), true);
                });
    }

    private void keep(Connection connection, long account, String key, byte[] question, Given given)
            throws SQLException {
        Sql.of("delete from intake.given_answer where given_at <= :since")
                .bind("since", Timestamp.from(clock.instant().minus(KEPT)))
                .update(connection);
        Sql.of("""
            insert into intake.given_answer (account_id, key, question, status, location, body, given_at)
            values (:account, :key, :question, :status, :location, :body, :at)
            """)
                .bind("account", account)
                .bind("key", key)
                .bind("question", question)
                .bind("status", given.status())
                .bind("location", given.location())
                .bind("body", given.body())
                .bind("at", Timestamp.from(clock.instant()))
                .update(connection);
    }

    private static byte[] question(HttpRequest<?> request, String said) {
        try {
            var asked = request.getMethodName() + " " + request.getUri() + "\n" + said;
            return MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
