package org.opencommissioning.pages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;
import org.opencommissioning.security.accounts.Passwords;

@Tag("database")
class PasswordPagesTest {
    private static final TestPortal PORTAL = TestPortal.empty(Map.of("portal.address", "http://portal.example"));
    private static final String OLD = "harbour violin gravel";
    private static final String NEW = "seven kettles whistle";
    private static int people;
    private String email;
    private long account;

    @BeforeEach
    void somebody() throws SQLException {
        PORTAL.pass(Duration.ofDays(2));
        email = "forgetful" + ++people + "@northmoor.example";
        account = SignedInVisitor.account(PORTAL, email, "Ada Marsh", Passwords.hash(OLD));
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void aForgottenPasswordIsSetByALinkThatWorksOnce() throws SQLException {
        var answer = post("/forgotten-password", Map.of("email", email));
        assertThat(answer.statusCode()).isEqualTo(200);
        var token = token(email);
        assertThat(get("/set-password?token=" + token).body()).contains("New password");
        assertThat(post("/set-password", Map.of("token", token, "password", NEW))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/sign-in?said=password-set");
        assertThat(signIn(OLD)).isEqualTo(422);
        assertThat(signIn(NEW)).isEqualTo(303);
        assertThat(get("/set-password?token=" + token).body()).contains("This link cannot be used");
        assertThat(post("/set-password", Map.of("token", token, "password", OLD))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signIn(NEW)).isEqualTo(303);
    }

    @Test
    void aLinkWorksForHalfAnHourAndUntilTheNext() throws SQLException {
        post("/forgotten-password", Map.of("email", email));
        var first = token(email);
        post("/forgotten-password", Map.of("email", email));
        var second = token(email);
        assertThat(get("/set-password?token=" + first).body()).contains("This link cannot be used");
        PORTAL.pass(Duration.ofMinutes(31));
        assertThat(get("/set-password?token=" + second).body()).contains("This link cannot be used");
    }

    @Test
    void whoAsksDoesNotLearnWhoHasAnAccount() throws SQLException {
        var known = post("/forgotten-password", Map.of("email", email));
        var unknown = post("/forgotten-password", Map.of("email", "nobody" + email));
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(mails("nobody" + email)).isZero();
    }

    @Test
    void nobodyIsFloodedWithMail() throws SQLException {
        for (int i = 0; i < 6; i++) {
            post("/forgotten-password", Map.of("email", email));
        }
        assertThat(mails(email)).isEqualTo(3);
    }

    @Test
    void settingAPasswordEndsAllSessions() throws SQLException {
        var person = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        post("/forgotten-password", Map.of("email", person.email()));
        post("/set-password", Map.of("token", token(person.email()), "password", NEW));
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aPasswordThatIsEasilyGuessedIsRefusedAndTheLinkStaysGood() throws SQLException {
        post("/forgotten-password", Map.of("email", email));
        var token = token(email);
        for (var weak : new String[] {"short", "aaaaaaaaaaaaaaaaaaaa", "password12345", "x".repeat(200), email + "!"}) {
            assertThat(post("/set-password", Map.of("token", token, "password", weak))
                            .statusCode())
                    .as(weak)
                    .isEqualTo(422);
        }
        assertThat(post("/set-password", Map.of("token", token, "password", NEW))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anAccountThatWasClosedGetsNoLink() throws SQLException {
        try (var writer = PORTAL.database().openAsWriter()) {
            Sql.of("update intake.account set state = 'closed' where account_id = :id")
                    .bind("id", account)
                    .update(writer);
        }
        post("/forgotten-password", Map.of("email", email));
        assertThat(mails(email)).isZero();
    }

    @Test
    void linksNeverNameTheHostThatARequestClaims() throws SQLException {
        post("/forgotten-password", Map.of("email", email));
        assertThat(letter(email)).contains("http://portal.example/set-password?token=");
    }

    private int signIn(String password) {
        return post("/sign-in", Map.of("email", email, "password", password)).statusCode();
    }

    static String letterOf(TestPortal portal, String recipient) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("select body from intake.mail where recipient = :to order by mail_id desc limit 1")
                    .bind("to", recipient)
                    .get(writer, row -> row.getString(1));
        }
    }

    private static String letter(String recipient) throws SQLException {
        return letterOf(PORTAL, recipient);
    }

    private static String token(String recipient) throws SQLException {
        return letter(recipient).replaceAll("(?s).*token=(\\S+).*", "$1");
    }

    private static long mails(String recipient) throws SQLException {
        try (var writer = PORTAL.database().openAsWriter()) {
            return Sql.of("select count(*) from intake.mail where recipient = :to")
                    .bind("to", recipient)
                    .get(writer, row -> row.getLong(1));
        }
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) {
        return PORTAL.probe()
                .post(
                        path,
                        "application/x-www-form-urlencoded",
                        SignedInVisitor.form(fields),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Accept",
                        "text/html");
    }

    private static HttpResponse<String> get(String path) {
        return PORTAL.probe().get(path, "Accept", "text/html");
    }
}
