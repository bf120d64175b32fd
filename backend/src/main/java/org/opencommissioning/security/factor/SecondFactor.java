package org.opencommissioning.security.factor;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Sets up a second factor, checks its codes, and takes it away. */
@Singleton
public final class SecondFactor {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 16;

    private final DataSource writer;
    private final AuditTrail trail;
    private final Clock clock;

    SecondFactor(@Named("writer") DataSource writer, AuditTrail trail, Clock clock) {
        this.writer = writer;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is put into an authenticator.
     *
     * @param secret as text to type
     */
    public record Setup(String secret, QrPicture picture) {}

    public boolean isOn(Connection connection, long account) throws SQLException {
        return Sql.of("select totp_secret is not null from intake.account where account_id = :account")
                .bind("account", account)
                .get(connection, row -> row.getBoolean(1));
    }

    /** The secret that waits to be confirmed; the same until it is. */
    public Setup begin(long account, String email) throws SQLException, IOException {
        var secret = Transaction.in(
                writer,
                connection -> Sql.of("""
                    update intake.account
                    set totp_pending = coalesce(totp_pending, :drawn)
                    where account_id = :account
                    returning totp_pending
                    """)
                        .bind("drawn", Totp.drawSecret())
                        .bind("account", account)
                        .get(connection, row -> row.getBytes(1)));
        var text = Totp.base32(secret);
        var issuer = "Open%20Commissioning";
        var label = issuer + ":" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        return new Setup(text, QrPicture.of("otpauth://totp/" + label + "?secret=" + text + "&issuer=" + issuer));
    }

    /** @return codes for when the telephone is lost, told once; empty where the code is wrong */
    public Optional<List<String>> confirm(Actor actor, long account, String code) throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            var pending = Sql.of("select totp_pending from intake.account where account_id = :account for update")
                    .bind("account", account)
                    .get(connection, row -> Optional.ofNullable(row.getBytes(1)));
            var step = pending.isEmpty()
                    ? OptionalLong.empty()
                    : Totp.match(pending.get(), plain(code), clock.instant(), Long.MIN_VALUE);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            Sql.of("""
                update intake.account
                set totp_secret = totp_pending, totp_pending = null, totp_step = :step
                where account_id = :account
                """).bind("step", step.getAsLong()).bind("account", account).update(connection);
            var codes = recoveryCodes(connection, account);
            trail.record(connection, actor, Deed.done("begin-second-factor", "account " + account));
            return Optional.of(codes);
        });
    }

    public void end(Actor actor, long account) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            Sql.of("""
                update intake.account
                set totp_secret = null, totp_pending = null, totp_step = null
                where account_id = :account
                """).bind("account", account).update(connection);
            forgetRecovery(connection, account);
            trail.record(connection, actor, Deed.done("end-second-factor", "account " + account));
            return null;
        });
    }

    /** Takes a code of the authenticator or one of paper, each once. */
    public boolean takes(Connection connection, long account, String code) throws SQLException {
        var plain = plain(code);
        return plain.length() == RECOVERY_LENGTH
                ? takesRecovery(connection, account, plain)
                : takesCode(connection, account, plain);
    }

    private record Kept(byte[] secret, long step) {}

    private boolean takesCode(Connection connection, long account, String code) throws SQLException {
        var kept =
                Sql.of("""
                    select totp_secret, totp_step
                    from intake.account
                    where account_id = :account and totp_secret is not null
                    for update
                    """).bind("account", account).find(connection, row -> new Kept(row.getBytes(1), row.getLong(2)));
        if (kept.isEmpty()) {
            return false;
        }
        var step = Totp.match(
                kept.get().secret(), code, clock.instant(), kept.get().step());
        if (step.isPresent()) {
            Sql.of("update intake.account set totp_step = :step where account_id = :account")
                    .bind("step", step.getAsLong())
                    .bind("account", account)
                    .update(connection);
        }
        return step.isPresent();
    }

    private boolean takesRecovery(Connection connection, long account, String code) throws SQLException {
        return Sql.of("""
            update intake.recovery_code
            set used_at = :now
            where account_id = :account and code_hash = :hash and used_at is null
            """)
                        .bind("now", Timestamp.from(clock.instant()))
                        .bind("account", account)
                        .bind("hash", Secret.hash(code))
                        .update(connection)
                > 0;
    }

    private List<String> recoveryCodes(Connection connection, long account) throws SQLException {
        forgetRecovery(connection, account);
        var codes = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            var code =
                    Totp.base32(Totp.drawSecret()).substring(0, RECOVERY_LENGTH).toLowerCase(Locale.ROOT);
            Sql.of("insert into intake.recovery_code (account_id, code_hash) values (:account, :hash)")
                    .bind("account", account)
                    .bind("hash", Secret.hash(code))
                    .update(connection);
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    private static void forgetRecovery(Connection connection, long account) throws SQLException {
        Sql.of("delete from intake.recovery_code where account_id = :account")
                .bind("account", account)
                .update(connection);
    }

    /** Without the spaces and dashes that people see or type. */
    private static String plain(String code) {
        return code.length() > 40 ? "" : code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
