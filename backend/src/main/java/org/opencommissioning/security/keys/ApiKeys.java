package org.opencommissioning.security.keys;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Makes, lists, revokes and recognises keys. */
@Singleton
public final class ApiKeys {
    /** So that a key is told from other secrets wherever it turns up. */
    public static final String BEGINNING = "oc_";

    public static final int MOST = 20;
    public static final int LONGEST_DAYS = 366;
    private static final int SHOWN = 9;
    private static final Duration SEEN = Duration.ofMinutes(1);

    private final DataSource writer;
    private final AccountQueries accounts;
    private final AuditTrail trail;
    private final Clock clock;

    ApiKeys(@Named("writer") DataSource writer, AccountQueries accounts, AuditTrail trail, Clock clock) {
        this.writer = writer;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** A key and its record. The key is told to its owner now and never again. */
    public record MadeKey(String key, ApiKey kept) {}

    /**
     * Makes a key for whoever is signed in; a key makes no key.
     *
     * @param days  how long it works
     * @param scope acts that its owner may do today; keys are managed by people, so {@code hold-key} is none of them
     * @throws org.opencommissioning.api.problems.Refusal when it may not be made so
     */
    public MadeKey make(Actor actor, String name, Set<Act> scope, int days) throws SQLException, IOException {
        Permissions.requireAnywhere(actor.caller(), Act.HOLD_KEY);
        if (!(actor.caller() instanceof Caller.SignedIn person)) {
            throw ProblemKind.NOT_ALLOWED.refusal("A key makes no key: sign in.");
        }
        check(person, name, scope, days);
        return Transaction.in(writer, connection -> {
            if (live(connection, person.accountId()) >= MOST) {
                throw ProblemKind.NOT_ALLOWED.refusal("You have " + MOST + " keys: revoke one first.");
            }
            var key = BEGINNING + Secret.draw().text();
            var kept = keep(connection, person.accountId(), key, name.strip(), scope, days);
            trail.record(connection, actor, Deed.done(Act.HOLD_KEY.slug(), "key " + kept.id()));
            return new MadeKey(key, kept);
        });
    }

    private static void check(Caller.SignedIn person, String name, Set<Act> scope, int days) {
        if (name.isBlank() || name.length() > 100 || name.matches("(?s).*\\p{Cntrl}.*")) {
            throw ProblemKind.BAD_VALUE.refusal("name", name, "A key has a name.", "Give 1 to 100 characters.");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "days", Integer.toString(days), "A key works for a time.", "Give 1 to " + LONGEST_DAYS + " days.");
        }
        if (scope.isEmpty()) {
            throw ProblemKind.BAD_VALUE.refusal("scope", "", "A key may do something.", "Name one act or more.");
        }
        for (var act : scope) {
            if (act == Act.HOLD_KEY || !Permissions.mayAnywhere(person, act)) {
                throw ProblemKind.BAD_VALUE.refusal(
                        "scope",
                        act.slug(),
                        "You cannot give " + act.slug() + " to a key.",
                        "Name acts that you may do.");
            }
        }
    }

    private ApiKey keep(Connection connection, long account, String key, String name, Set<Act> scope, int days)
            throws SQLException {
        var now = clock.instant();
        return Sql.of("""
            insert into intake.api_key (account_id, token_hash, prefix, name, scope, made_at, expires_at)
            values (:account, :hash, :prefix, :name, :scope, :now, :expires)
            returning\s\
            """ + ApiKey.COLUMNS)
                .bind("account", account)
                .bind("hash", Secret.hash(key))
                .bind("prefix", key.substring(0, SHOWN))
                .bind("name", name)
                .bind(
                        "scope",
                        connection.createArrayOf(
                                "text", scope.stream().map(Act::slug).sorted().toArray()))
                .bind("now", Timestamp.from(now))
                .bind("expires", Timestamp.from(now.plus(Duration.ofDays(days))))
                .get(connection, ApiKey::read);
    }

    private long live(Connection connection, long account) throws SQLException {
        return Sql.of("""
            select count(*)
            from intake.api_key
            where account_id = :account
              and revoked_at is null
              and expires_at > :now
            """)
                .bind("account", account)
                .bind("now", Timestamp.from(clock.instant()))
                .get(connection, row -> row.getLong(1));
    }

    /** An account's keys, newest first, those that are over too; a hundred at most. */
    public List<ApiKey> list(Connection connection, long account) throws SQLException {
        return Sql.of("select " + ApiKey.COLUMNS
                        + " from intake.api_key where account_id = :account order by key_id desc limit 100")
                .bind("account", account)
                .list(connection, ApiKey::read);
    }

    /** @return whether the account had such a key that was not revoked */
    public boolean revoke(Actor actor, long account, long key) throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            int revoked = Sql.of("""
                update intake.api_key
                set revoked_at = :now
                where key_id = :key and account_id = :account and revoked_at is null
                """)
                    .bind("now", Timestamp.from(clock.instant()))
                    .bind("key", key)
                    .bind("account", account)
                    .update(connection);
            if (revoked > 0) {
                trail.record(connection, actor, Deed.done("revoke-key", "key " + key));
            }
            return revoked > 0;
        });
    }

    private record Found(long id, long account, String name, List<Act> scope, Instant usedAt) {}

    /** Who holds the key: empty where there is none, it is over or revoked, or its owner's account is closed. */
    public Optional<Caller.KeyHolder> find(Connection connection, String key) throws SQLException {
        var now = clock.instant();
        var found = Sql.of("""
            select k.key_id, k.account_id, k.name, k.scope, coalesce(k.used_at, timestamptz '1900-01-01')
            from intake.api_key k
            join intake.account a using (account_id)
            where k.token_hash = :hash
              and k.revoked_at is null
              and k.expires_at > :now
              and a.state = 'open'
            """)
                .bind("hash", Secret.hash(key))
                .bind("now", Timestamp.from(now))
                .find(
                        connection,
                        row -> new Found(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                ApiKey.acts((String[]) row.getArray(4).getArray()),
                                row.getTimestamp(5).toInstant()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var used = found.get();
        if (used.usedAt().isBefore(now.minus(SEEN))) {
            Sql.of("update intake.api_key set used_at = date_trunc('minute', cast(:now as timestamptz)) where"
                            + " key_id = :id")
                    .bind("now", Timestamp.from(now))
                    .bind("id", used.id())
                    .update(connection);
        }
        return Optional.of(new Caller.KeyHolder(
                used.id(),
                used.account(),
                used.name(),
                accounts.grantsToday(connection, used.account()),
                new HashSet<>(used.scope())));
    }
}
