package org.opencommissioning.security.accounts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.mail.Letter;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;

/** Makes an account with a first role, or opens a closed one again, and writes to its person how to set a password. */
@Singleton
public final class InvitePerson {
    private final DataSource writer;
    private final AccountQueries accounts;
    private final GrantRole grants;
    private final Links links;
    private final Outbox outbox;
    private final PortalAddress address;
    private final AuditTrail trail;
    private final Clock clock;

    InvitePerson(
            @Named("writer") DataSource writer,
            AccountQueries accounts,
            GrantRole grants,
            Links links,
            Outbox outbox,
            PortalAddress address,
            AuditTrail trail,
            Clock clock) {
        this.writer = writer;
        this.accounts = accounts;
        this.grants = grants;
        this.links = links;
        this.outbox = outbox;
        this.address = address;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Who is invited, and to what.
     *
     * @param email   as {@link Account#emailOf} gives it
     * @param lastDay null for no end
     */
    public record Invitation(
            String email,
            String name,
            Grant grant,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        public Invitation {
            if (name.isBlank() || name.length() > 100 || name.matches(".*\\p{Cntrl}.*")) {
                throw new IllegalArgumentException("A name has 1 to 100 characters");
            }
        }
    }

    /** What came of it. */
    public sealed interface Invited {
        /** @param link the address at which the person sets a password; told to them alone */
        record Now(long accountId, String link) implements Invited {}

        /** Somebody has an account with this address: grant them the role instead. */
        record Already(long accountId) implements Invited {}
    }

    /** @param byMail whether the link is sent; else whoever acts hands it over */
    public Invited invite(Actor actor, Invitation invitation, boolean byMail) throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            var before = accounts.find(connection, invitation.email());
            if (before.isPresent() && before.get().state() != Account.State.CLOSED) {
                return new Invited.Already(before.get().id());
            }
            long account = keep(connection, invitation);
            grants.add(connection, account, invitation.grant(), invitation.firstDay(), invitation.lastDay());
            var link = address.link("/set-password?token="
                    + links.make(connection, account, Links.Purpose.INVITATION).text());
            if (byMail) {
                outbox.put(connection, letter(invitation, link));
            }
            trail.record(
                    connection,
                    actor,
                    Deed.done("invite", "account " + account)
                            .of(invitation.grant().organisation()));
            return new Invited.Now(account, link);
        });
    }

    /** A new link for somebody who has not set a password yet. @return whether there is such a person */
    public boolean again(Actor actor, long account) throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            var invited = accounts.find(connection, account).filter(found -> found.state() == Account.State.INVITED);
            if (invited.isEmpty()) {
                return false;
            }
            Secret secret = links.make(connection, account, Links.Purpose.INVITATION);
            outbox.put(
                    connection,
                    letter(
                            invited.get().email(),
                            invited.get().name(),
                            address.link("/set-password?token=" + secret.text())));
            trail.record(connection, actor, Deed.done("invite-again", "account " + account));
            return true;
        });
    }

    private long keep(Connection connection, Invitation invitation) throws SQLException {
        return Sql.of("""
            insert into intake.account (email, name, state, made_at)
            values (:email, :name, 'invited', :now)
            on conflict (email) do update set name = excluded.name, state = 'invited', password_hash = null
            returning account_id
            """)
                .bind("email", invitation.email())
                .bind("name", invitation.name())
                .bind("now", Timestamp.from(clock.instant()))
                .get(connection, row -> row.getLong(1));
    }

    private static Letter letter(Invitation invitation, String link) {
        return letter(invitation.email(), invitation.name(), link);
    }

    private static Letter letter(String email, String name, String link) {
        return new Letter(email, "Your account at Open Commissioning", """
            Dear %s,

            you are invited to publish at Open Commissioning. Set your password here within seven days:

            %s

            The link works once. If you do not expect this, you need do nothing.
            """.formatted(name, link));
    }
}
