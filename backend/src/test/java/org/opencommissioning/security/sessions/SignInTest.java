package org.opencommissioning.security.sessions;

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
class SignInTest {
    private static final TestPortal PORTAL = TestPortal.empty();
    private static final String PASSWORD = "harbour violin gravel";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static int people;
    private String email;

    @BeforeEach
    void somebody() throws SQLException {
        PORTAL.pass(Duration.ofDays(2));
        email = "ada" + ++people + "@northmoor.example";
        SignedInVisitor.account(PORTAL, email, "Ada Marsh", Passwords.hash(PASSWORD));
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void somebodySignsInSeesTheirAccountAndSignsOut() {
        var in = signIn(email, PASSWORD, "/account");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).hasValue("/account");
        var account = get("/account", cookie(in, "portal-session"));
        assertThat(account.body()).contains("Ada Marsh").contains(email);
        assertThat(account.headers().firstValue("Cache-Control")).hasValue("no-store");
        var token = account.body().replaceAll("(?s).*name=\"formToken\" value=\"([^\"]+)\".*", "$1");
        var out = post("/sign-out", Map.of("formToken", token), cookie(in, "portal-session"));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(get("/account", cookie(in, "portal-session")).headers().firstValue("Location"))
                .hasValue("/sign-in?then=%2Faccount");
    }

    @Test
    void theCookieIsForThisPortalAloneAndNoScriptReadsIt() {
        var header = signIn(email, PASSWORD, "/account").headers().allValues("Set-Cookie").stream()
                .filter(text -> text.startsWith("portal-session="))
                .findFirst()
                .orElseThrow();
        assertThat(header).contains("Path=/").containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(header).doesNotContain("Domain").doesNotContain("Expires");
    }

    @Test
    void overHttpsTheCookieIsOneThatOnlyHttpsMaySet() throws SQLException {
        try (var portal = TestPortal.empty(Map.of("portal.address", "https://portal.example"))) {
            SignedInVisitor.account(portal, "ada@northmoor.example", "Ada Marsh", Passwords.hash(PASSWORD));
            var in = portal.probe()
                    .post(
                            "/sign-in",
                            FORM,
                            SignedInVisitor.form(Map.of("email", "ada@northmoor.example", "password", PASSWORD)));
            assertThat(in.headers().allValues("Set-Cookie"))
                    .anySatisfy(header -> assertThat(header)
                            .startsWith("__Host-portal-session=")
                            .contains("Secure")
                            .contains("Path=/"));
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        var wrong = signIn(email, "not the password", "/account");
        var unknown = signIn("nobody" + email, "not the password", "/account");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("The e-mail address or the password is wrong.");
        assertThat(wrong.body().replace(email, "x")).isEqualTo(unknown.body().replace("nobody" + email, "x"));
        assertThat(wrong.body()).doesNotContain("not the password");
    }

    @Test
    void guessingIsSlowedDownAndDoesNotKeepOutWhoeverIsKnown() {
        var known = signIn(email, PASSWORD, "/account");
        var device = cookie(known, "portal-device");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(email, "guess number " + i, "/").statusCode()).isEqualTo(422);
        }
        assertThat(signIn(email, PASSWORD, "/").statusCode())
                .as("even the right one has to wait")
                .isEqualTo(429);
        assertThat(post("/sign-in", Map.of("email", email, "password", PASSWORD), device)
                        .statusCode())
                .as("from a browser that is known")
                .isEqualTo(303);
        PORTAL.pass(Duration.ofSeconds(3));
        assertThat(signIn(email, PASSWORD, "/").statusCode()).isEqualTo(303);
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(Throttle.secondsAfter(4, 5)).isZero();
        assertThat(Throttle.secondsAfter(5, 5)).isEqualTo(2);
        assertThat(Throttle.secondsAfter(8, 5)).isEqualTo(16);
        assertThat(Throttle.secondsAfter(500, 5)).isEqualTo(900);
    }

    @Test
    void signingInLeadsToAPathOfThePortalAndNowhereElse() {
        assertThat(signIn(email, PASSWORD, "/people?page=2").headers().firstValue("Location"))
                .hasValue("/people?page=2");
        for (var elsewhere :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "/sign-out", "x"}) {
            assertThat(signIn(email, PASSWORD, elsewhere).headers().firstValue("Location"))
                    .as(elsewhere)
                    .hasValue("/account");
        }
    }

    @Test
    void aSessionEndsWhenItIsIdleAndAfterTwelveHours() {
        var session = cookie(signIn(email, PASSWORD, "/"), "portal-session");
        PORTAL.pass(Duration.ofMinutes(59));
        assertThat(get("/account", session).statusCode()).isEqualTo(200);
        PORTAL.pass(Duration.ofMinutes(61));
        assertThat(get("/account", session).statusCode()).isEqualTo(303);
        var busy = cookie(signIn(email, PASSWORD, "/"), "portal-session");
        for (int i = 0; i < 14; i++) {
            assertThat(get("/account", busy).statusCode()).isEqualTo(200);
            PORTAL.pass(Duration.ofMinutes(50));
        }
        PORTAL.pass(Duration.ofMinutes(21));
        assertThat(get("/account", busy).statusCode()).isEqualTo(303);
    }

    @Test
    void signingInAnewLeavesNoOldSession() {
        var first = cookie(signIn(email, PASSWORD, "/"), "portal-session");
        var token = get("/account", first).body().replaceAll("(?s).*name=\"formToken\" value=\"([^\"]+)\".*", "$1");
        var again = post("/sign-in", Map.of("email", email, "password", PASSWORD, "formToken", token), first);
        assertThat(cookie(again, "portal-session")).isNotEqualTo(first);
        assertThat(get("/account", first).statusCode()).isEqualTo(303);
        assertThat(get("/account", cookie(again, "portal-session")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFormThatAnotherSiteSentIsRefused() {
        var person = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        var token = "formToken=" + person.formToken();
        assertThat(out(person, token, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(out(person, token, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(out(person, token, "Origin", "https://evil.example")).isEqualTo(403);
        assertThat(out(person, token, "Origin", "null")).isEqualTo(403);
        assertThat(out(person, token, "X-Nothing", "said")).isEqualTo(403);
        assertThat(out(person, "formToken=wrong", "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(403);
        assertThat(out(person, "other=1", "Sec-Fetch-Site", "same-origin")).isEqualTo(403);
        var other = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        assertThat(out(person, "formToken=" + other.formToken(), "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(403);
        assertThat(person.get("/account").statusCode()).as("still signed in").isEqualTo(200);
        assertThat(out(person, token, "Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    }

    @Test
    void whoeverIsMadeToSignInByAnotherSiteIsNot() {
        var sent = PORTAL.probe()
                .post(
                        "/sign-in",
                        FORM,
                        SignedInVisitor.form(Map.of("email", email, "password", PASSWORD)),
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aClosedAccountIsSignedOutAtOnce() throws SQLException {
        var person = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        try (var writer = PORTAL.database().openAsWriter()) {
            Sql.of("update intake.account set state = 'closed' where account_id = :id")
                    .bind("id", person.accountId())
                    .update(writer);
        }
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void signInsAndFailuresAreInTheAuditTrailWithoutWhatWasTyped() throws SQLException {
        signIn(email, PASSWORD, "/");
        signIn(email, "wrong password", "/");
        signIn("unknown." + email, "wrong password", "/");
        try (var writer = PORTAL.database().openAsWriter()) {
            var last = Sql.of("""
                select act || ' ' || outcome || ' ' || (account_id is not null) || ' ' || coalesce(record, 'nothing')
                from intake.audit_entry
                order by number desc
                limit 3
                """).list(writer, row -> row.getString(1).replaceAll("[0-9]+", "n"));
            assertThat(last)
                    .containsExactly(
                            "sign-in refused false nothing",
                            "sign-in refused false account n",
                            "sign-in done true account n");
        }
    }

    @Test
    void publicPagesAreTheSameForEverybody() {
        var person = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        var mine = person.get("/about");
        assertThat(mine.body()).isEqualTo(get("/about", "a=b").body());
        assertThat(mine.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        assertThat(mine.body()).doesNotContain("Person ");
    }

    private static int out(SignedInVisitor person, String body, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Cookie";
        all[1] = person.cookie();
        return PORTAL.probe().post("/sign-out", FORM, body, all).statusCode();
    }

    private static HttpResponse<String> signIn(String email, String password, String then) {
        return post("/sign-in", Map.of("email", email, "password", password, "then", then), "a=b");
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String cookie) {
        return PORTAL.probe()
                .post(
                        path,
                        FORM,
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

    private static String cookie(HttpResponse<?> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(name + "="))
                .map(header -> header.substring(0, header.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }
}
