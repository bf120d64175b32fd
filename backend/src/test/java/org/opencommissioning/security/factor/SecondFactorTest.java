package org.opencommissioning.security.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
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
class SecondFactorTest {
    private static final TestPortal PORTAL = TestPortal.empty();
    private static final String PASSWORD = "harbour violin gravel";
    private SignedInVisitor person;
    private byte[] secret;
    private String paper;

    @BeforeEach
    void somebodyWithASecondFactor() throws SQLException {
        PORTAL.pass(Duration.ofDays(2));
        person = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        update("update intake.account set password_hash = :value where account_id = :id", Passwords.hash(PASSWORD));
        var page = person.get("/account/second-factor").body();
        assertThat(page).contains("<svg").contains("Or type:");
        try (var writer = PORTAL.database().openAsWriter()) {
            secret = Sql.of("select totp_pending from intake.account where account_id = :id")
                    .bind("id", person.accountId())
                    .get(writer, row -> row.getBytes(1));
        }
        assertThat(page).contains(Totp.base32(secret));
        assertThat(person.post("/account/second-factor", Map.of("code", "000000"))
                        .statusCode())
                .isEqualTo(422);
        var on = person.post("/account/second-factor", Map.of("code", code(0)));
        assertThat(on.statusCode()).isEqualTo(200);
        paper = on.body().replaceAll("(?s).*?<li[^>]*oc-code[^>]*>([a-z2-7-]+)</li>.*", "$1");
        assertThat(paper).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}");
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void thePasswordAloneOpensNothing() {
        var half = signIn();
        assertThat(half.headers().firstValue("Location")).hasValue("/sign-in/code?then=%2Fpeople");
        assertThat(get("/account", cookie(half)).statusCode()).isEqualTo(303);
        assertThat(get("/sign-in/code", cookie(half)).body()).contains("Enter your code");
    }

    @Test
    void theCodeOpensASessionOfItsOwnAndWorksOnce() {
        PORTAL.pass(Duration.ofMinutes(1));
        var half = signIn();
        var code = code(0);
        var in = enter(half, code);
        assertThat(in.headers().firstValue("Location")).hasValue("/people");
        assertThat(cookie(in)).isNotEqualTo(cookie(half));
        assertThat(get("/account", cookie(in)).statusCode()).isEqualTo(200);
        assertThat(enter(signIn(), code).statusCode()).as("the same code again").isEqualTo(422);
    }

    @Test
    void aCodeOnPaperWorksOnce() {
        assertThat(enter(signIn(), paper.toUpperCase(Locale.ROOT)).statusCode()).isEqualTo(303);
        assertThat(enter(signIn(), paper).statusCode()).isEqualTo(422);
    }

    @Test
    void guessingCodesIsSlowedDownThoughThePasswordIsRight() {
        int refused = 0;
        for (int i = 0; i < 8; i++) {
            refused += enter(signIn(), "00000" + i).statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(2);
    }

    @Test
    void theHalfSessionIsOverAfterFiveMinutes() {
        var half = signIn();
        PORTAL.pass(Duration.ofMinutes(6));
        assertThat(enter(half, code(0)).headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void takingItAwayNeedsThePassword() {
        assertThat(person.post("/account/second-factor/end", Map.of("password", "wrong"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(person.post("/account/second-factor/end", Map.of("password", PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(signIn().headers().firstValue("Location")).hasValue("/people");
    }

    private String code(long steps) {
        var now = PORTAL.context().getBean(Clock.class).instant();
        return Totp.code(secret, Totp.stepAt(now) + steps);
    }

    private void update(String statement, String value) throws SQLException {
        try (var writer = PORTAL.database().openAsWriter()) {
            Sql.of(statement)
                    .bind("value", value)
                    .bind("id", person.accountId())
                    .update(writer);
        }
    }

    private HttpResponse<String> signIn() {
        return post("/sign-in", Map.of("email", person.email(), "password", PASSWORD, "then", "/people"), "a=b");
    }

    private static HttpResponse<String> enter(HttpResponse<?> half, String code) {
        return post("/sign-in/code", Map.of("code", code, "then", "/people"), cookie(half));
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String cookie) {
        return PORTAL.probe()
                .post(
                        path,
                        "application/x-www-form-urlencoded",
                        SignedInVisitor.form(fields),
                        "Cookie",
                        cookie,
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Accept",
                        "text/html");
    }

    private static HttpResponse<String> get(String path, String cookie) {
        return PORTAL.probe().get(path, "Cookie", cookie, "Accept", "text/html");
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("portal-session="))
                .map(header -> header.substring(0, header.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
