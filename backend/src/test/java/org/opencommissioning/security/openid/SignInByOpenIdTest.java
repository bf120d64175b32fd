package org.opencommissioning.security.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.SignedInVisitor;

@Tag("database")
class SignInByOpenIdTest {
    private static final InventedProvider PROVIDER = provider();
    private static final TestPortal PORTAL = TestPortal.empty(Map.of(
            "portal.openid.issuer",
            PROVIDER.issuer(),
            "portal.openid.client-id",
            InventedProvider.CLIENT,
            "portal.openid.client-secret",
            "a secret of the test",
            "portal.openid.name",
            "NHS.example"));
    private static final String NOBODY = "/sign-in?said=not-by-openid";
    private static int people;
    private String email;
    private String subject;

    @BeforeEach
    void somebody() throws SQLException {
        email = "openid" + ++people + "@northmoor.example";
        subject = "subject-" + people;
        SignedInVisitor.account(PORTAL, email, "Ada Marsh", null);
    }

    @AfterAll
    static void close() {
        PORTAL.close();
        PROVIDER.close();
    }

    @Test
    void whoeverHasAnAccountComesInAndAfterwardsByTheProvidersNameForThemAlone() {
        assertThat(PORTAL.probe().get("/sign-in", "Accept", "text/html").body()).contains("Sign in with NHS.example");
        var in = goAndCome(claims -> claims.claim("email", email));
        assertThat(in.headers().firstValue("Location")).hasValue("/people");
        assertThat(PORTAL.probe()
                        .get("/account", "Cookie", cookie(in, "portal-session"), "Accept", "text/html")
                        .body())
                .contains(email);
        var again = goAndCome(claims -> claims.claim("email", "renamed@northmoor.example"));
        assertThat(again.headers().firstValue("Location")).hasValue("/people");
    }

    @Test
    void theRequestCarriesStateNonceAndAChallengeThatTheVerifierMeets() {
        var asked = setOff();
        assertThat(asked.parameters())
                .containsEntry("response_type", "code")
                .containsEntry("client_id", InventedProvider.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        come(asked, claims -> claims.claim("email", email));
        var verifier = parameters(PROVIDER.lastRequest()).get("code_verifier");
        assertThat(CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .getValue())
                .isEqualTo(asked.parameters().get("code_challenge"));
    }

    @Test
    void nobodyGetsAnAccountByComing() throws SQLException {
        var in = goAndCome(claims -> claims.claim("email", "stranger" + email));
        assertThat(in.headers().firstValue("Location")).hasValue(NOBODY);
        try (var writer = PORTAL.database().openAsWriter()) {
            long made = Sql.of("select count(*) from intake.account where email = :email")
                    .bind("email", "stranger" + email)
                    .get(writer, row -> row.getLong(1));
            assertThat(made).isZero();
        }
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedCountsForNothing() {
        refused(claims -> claims.claim("email", email).claim("email_verified", false));
        refused(claims -> claims.claim("email", email).claim("email_verified", null));
    }

    @Test
    void whatTheProviderDidNotSayIsNotBelieved() {
        refused(claims -> claims.claim("email", email).issuer("https://evil.example"));
        refused(claims -> claims.claim("email", email).audience("another"));
        refused(claims -> claims.claim("email", email).claim("nonce", "another"));
        refused(claims -> claims.claim("email", email)
                .expirationTime(Date.from(Instant.now().minusSeconds(600))));
        var asked = setOff();
        PROVIDER.says(
                asked.parameters().get("nonce"),
                claims -> claims.subject(subject).claim("email", email));
        PROVIDER.signsWithAnotherKey();
        assertThat(back(asked, asked.parameters().get("state"), asked.browser())
                        .headers()
                        .firstValue("Location"))
                .hasValue(NOBODY);
    }

    @Test
    void anotherBrowserAnotherStateOrASecondTimeLeadNowhere() {
        var asked = setOff();
        PROVIDER.says(
                asked.parameters().get("nonce"),
                claims -> claims.subject(subject).claim("email", email));
        var state = asked.parameters().get("state");
        assertThat(back(asked, state, "portal-openid=another").headers().firstValue("Location"))
                .hasValue(NOBODY);
        assertThat(back(asked, "another", asked.browser()).headers().firstValue("Location"))
                .hasValue(NOBODY);
        assertThat(back(asked, state, asked.browser()).headers().firstValue("Location"))
                .hasValue("/people");
        assertThat(back(asked, state, asked.browser()).headers().firstValue("Location"))
                .hasValue(NOBODY);
        var late = setOff();
        PROVIDER.says(
                late.parameters().get("nonce"),
                claims -> claims.subject(subject).claim("email", email));
        PORTAL.pass(Duration.ofMinutes(11));
        assertThat(back(late, late.parameters().get("state"), late.browser())
                        .headers()
                        .firstValue("Location"))
                .hasValue(NOBODY);
    }

    @Test
    void anotherPersonWithTheSameAddressDoesNotTakeOver() {
        goAndCome(claims -> claims.claim("email", email));
        var other = goAndCome(claims -> claims.subject("somebody else").claim("email", email));
        assertThat(other.headers().firstValue("Location")).hasValue(NOBODY);
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> lie) {
        assertThat(goAndCome(lie).headers().firstValue("Location")).hasValue(NOBODY);
    }

    private HttpResponse<String> goAndCome(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return come(setOff(), claims);
    }

    private HttpResponse<String> come(Asked asked, UnaryOperator<JWTClaimsSet.Builder> claims) {
        PROVIDER.says(asked.parameters().get("nonce"), builder -> claims.apply(builder.subject(subject)));
        return back(asked, asked.parameters().get("state"), asked.browser());
    }

    private record Asked(Map<String, String> parameters, String browser) {}

    private static Asked setOff() {
        var off = PORTAL.probe().get("/sign-in/openid?then=/people");
        var to = URI.create(off.headers().firstValue("Location").orElseThrow());
        assertThat(to.toString()).startsWith(PROVIDER.issuer() + "/authorize?");
        return new Asked(parameters(to.getRawQuery()), cookie(off, "portal-openid"));
    }

    private static HttpResponse<String> back(Asked asked, String state, String browser) {
        return PORTAL.probe().get("/sign-in/openid/back?code=a-code&state=" + state, "Cookie", browser);
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String cookie(HttpResponse<?> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(name + "="))
                .map(header -> header.substring(0, header.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private static InventedProvider provider() {
        try {
            return new InventedProvider();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
