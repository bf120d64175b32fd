package org.opencommissioning.security;

import io.micronaut.core.annotation.Nullable;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.sessions.Sessions;
import org.opencommissioning.security.sessions.Visitor;

/** Somebody who is signed in, as a browser asks: {@code SignedInVisitor.of(portal, Role.PREPARER, "9N4").get("/account")}. */
public final class SignedInVisitor {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final HttpProbe probe;
    private final long accountId;
    private final String email;
    private final Secret session;

    private SignedInVisitor(HttpProbe probe, long accountId, String email, Secret session) {
        this.probe = probe;
        this.accountId = accountId;
        this.email = email;
        this.session = session;
    }

    /** A new person with one role for one organisation, from long ago and without end. */
    public static SignedInVisitor of(TestPortal portal, Role role, String organisation) {
        try (var writer = portal.database().openAsWriter()) {
            var email = "person" + PEOPLE.incrementAndGet() + "@northmoor.example";
            long account = account(portal, email, "Person " + PEOPLE.get(), null);
            Sql.of("""
                insert into intake.account_grant (account_id, role, organisation, first_day, made_at)
                values (:account, :role, :organisation, date '1900-01-01', timestamptz '1900-01-01')
                """)
                    .bind("account", account)
                    .bind("role", role.slug())
                    .bind("organisation", organisation)
                    .update(writer);
            var session = portal.context()
                    .getBean(Sessions.class)
                    .open(writer, account, true, new Visitor("192.0.2.7", "a test", null));
            return new SignedInVisitor(portal.probe(), account, email, session);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An open account. @param passwordHash null for none */
    public static long account(TestPortal portal, String email, String name, @Nullable String passwordHash)
            throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("""
                insert into intake.account (email, name, password_hash, state, made_at)
                values (:email, :name, :hash, 'open', timestamptz '1900-01-01')
                returning account_id
                """)
                    .bind("email", email)
                    .bind("name", name)
                    .bind("hash", passwordHash)
                    .get(writer, row -> row.getLong(1));
        }
    }

    public long accountId() {
        return accountId;
    }

    public String email() {
        return email;
    }

    /** What a form of this session carries. */
    public String formToken() {
        return session.derived("form");
    }

    /** For requests that differ from those below. */
    public String cookie() {
        return "portal-session=" + session.text();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return probe.get(path, with(headers, "Cookie", cookie(), "Accept", "text/html,*/*;q=0.8"));
    }

    /** Sends a form as a browser does, with the token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = form(fields) + "&formToken=" + formToken();
        return probe.post(path, "application/x-www-form-urlencoded", body, ofOurs());
    }

    /** Sends JSON to the interface, as a script of one of our pages does. */
    public HttpResponse<String> send(String method, String path, String json) {
        return probe.send(
                method, path, json, with(ofOurs(), "Content-Type", "application/json", "X-Form-Token", formToken()));
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String[] ofOurs() {
        return new String[] {"Cookie", cookie(), "Sec-Fetch-Site", "same-origin", "Accept", "text/html,*/*;q=0.8"};
    }

    private static String[] with(String[] headers, String... more) {
        return Stream.concat(Arrays.stream(more), Arrays.stream(headers)).toArray(String[]::new);
    }
}
