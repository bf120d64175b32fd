package org.opencommissioning.pages.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;

@Tag("database")
class PeoplePagesTest {
    private static final TestPortal PORTAL = NorthmoorOnline.portal();

    @Test
    void aStewardInvitesSomebodyWhoSetsAPasswordAndSignsIn() throws SQLException {
        var steward = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        var email = "invited@northmoor.example";
        var invited = steward.post(
                "/people",
                Map.of("email", email, "name", "Noor Weir", "role", "preparer", "organisation", "9n4", "lastDay", ""));
        assertThat(invited.statusCode()).isEqualTo(303);
        var page = steward.get(invited.headers().firstValue("Location").orElseThrow());
        assertThat(page.body())
                .contains("Noor Weir")
                .contains("NHS Northmoor West")
                .contains("Invited");
        var token = PasswordPagesTest.letterOf(PORTAL, email).replaceAll("(?s).*token=(\\S+).*", "$1");
        var form = Map.of("token", token, "password", "seven kettles whistle");
        assertThat(post("/set-password", form)).isEqualTo(303);
        assertThat(post("/sign-in", Map.of("email", email, "password", "seven kettles whistle")))
                .isEqualTo(303);
    }

    @Test
    void whatIsWrongWithAnInvitationIsSaidAtItsField() {
        var steward = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        var refused = steward.post(
                "/people",
                Map.of(
                        "email", "no address",
                        "name", "",
                        "role", "wizard",
                        "organisation", "9X9",
                        "lastDay", "1999-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Give the person’s e-mail address")
                .contains("Give the person’s name")
                .contains("Choose a role.")
                .contains("The register knows no organisation 9X9.")
                .contains("Give a day from today on, or none.");
    }

    @Test
    void aRoleThatIsEndedDoesNotHoldAnyMore() throws SQLException {
        var steward = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        var other = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        assertThat(other.get("/people").statusCode()).isEqualTo(200);
        long grant;
        try (var writer = PORTAL.database().openAsWriter()) {
            grant = Sql.of("select grant_id from intake.account_grant where account_id = :id")
                    .bind("id", other.accountId())
                    .get(writer, row -> row.getLong(1));
        }
        steward.post("/people/" + other.accountId() + "/grants/" + grant + "/end", Map.of());
        assertThat(other.get("/people").statusCode()).isEqualTo(403);
        assertThat(other.get("/account").body()).contains("does not hold today");
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        var steward = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        var other = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        steward.post("/people/" + other.accountId() + "/close", Map.of());
        assertThat(other.get("/account").statusCode()).isEqualTo(303);
        assertThat(steward.get("/people/" + other.accountId()).body()).contains("Closed");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "STEWARD")
    void nobodyElseSeesOrChangesPeopleOrReadsTheTrail(Role role) {
        var person = SignedInVisitor.of(PORTAL, role, "9N4");
        for (var path : new String[] {"/people", "/people/1", "/audit"}) {
            assertThat(person.get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (var path : new String[] {
            "/people", "/people/1/grants", "/people/1/grants/1/end", "/people/1/close", "/people/1/invite"
        }) {
            assertThat(person.post(path, Map.of()).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void nobodyAtAllIsSentToSignIn() {
        for (var path : new String[] {"/people", "/people/1", "/audit", "/account"}) {
            assertThat(NorthmoorOnline.page(path).headers().firstValue("Location"))
                    .as(path)
                    .hasValue("/sign-in?then=" + path.replace("/", "%2F"));
        }
    }

    @Test
    void theTrailShowsWhatStewardsDid() {
        var steward = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        var other = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        steward.post("/people/" + other.accountId() + "/close", Map.of());
        var page = steward.get("/audit?act=close-account&account=" + steward.accountId());
        assertThat(NorthmoorOnline.wordsOf(page.body())).contains("close-account account " + other.accountId());
        assertThat(steward.get("/audit?account=x&organisation=%21&from=soon").body())
                .contains("Give an account’s number.")
                .contains("Give a code such as 9N4.")
                .contains("Give a day.");
    }

    private static int post(String path, Map<String, String> fields) {
        return PORTAL.probe()
                .post(
                        path,
                        "application/x-www-form-urlencoded",
                        SignedInVisitor.form(fields),
                        "Sec-Fetch-Site",
                        "same-origin")
                .statusCode();
    }
}
