package org.opencommissioning.security.keys;

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

@Tag("database")
class ApiKeysTest {
    private static final TestPortal PORTAL = TestPortal.empty();
    private static final String MADE = "{\"name\": \"nightly\", \"scope\": [\"read-audit-trail\"], \"days\": 30}";
    private SignedInVisitor steward;

    @BeforeEach
    void somebody() {
        PORTAL.pass(Duration.ofDays(1));
        steward = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void aKeyIsShownOnceAndKeptAsAHash() throws SQLException {
        var made = steward.send("POST", "/api/v1/keys", MADE);
        assertThat(made.statusCode()).isEqualTo(201);
        var key = key(made);
        assertThat(key).matches("oc_[A-Za-z0-9_-]{43}");
        assertThat(steward.send("GET", "/api/v1/keys", "").body())
                .contains("nightly")
                .doesNotContain(key);
        try (var writer = PORTAL.database().openAsWriter()) {
            boolean kept = Sql.of("select exists (select from intake.api_key k where cast(k.* as text) like :key)")
                    .bind("key", "%" + key + "%")
                    .get(writer, row -> row.getBoolean(1));
            assertThat(kept).isFalse();
        }
    }

    @Test
    void aKeyActsForItsOwnerWithinItsScope() {
        var key = key(steward.send("POST", "/api/v1/keys", MADE));
        var read = ask("/api/v1/audit-trail?limit=1", key);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(ask("/api/v1/keys", key).statusCode())
                .as("outside its scope")
                .isEqualTo(403);
        assertThat(ask("/people", key).statusCode()).as("a page").isEqualTo(403);
    }

    @Test
    void whatOpensNothingIsA401ThatNamesTheScheme() {
        for (var wrong :
                new String[] {"Bearer oc_nothing", "Bearer x", "Basic YTpi", "oc_x", "Bearer oc_" + "a".repeat(500)}) {
            var refused = PORTAL.probe().get("/api/v1/audit-trail", "Authorization", wrong);
            assertThat(refused.statusCode()).as(wrong).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate"))
                    .hasValue("Bearer realm=\"Open Commissioning\"");
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(refused.body()).contains("/problems/bad-key");
        }
        var nobody = PORTAL.probe().get("/api/v1/audit-trail");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.body()).contains("/problems/not-signed-in");
    }

    @Test
    void aKeyIsOverWhenItsTimeIsItIsRevokedOrItsOwnerHasGone() throws SQLException {
        var late = key(steward.send("POST", "/api/v1/keys", MADE));
        PORTAL.pass(Duration.ofDays(31));
        assertThat(ask("/api/v1/audit-trail", late).statusCode()).isEqualTo(401);

        steward = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        var made = steward.send("POST", "/api/v1/keys", MADE);
        var id = made.body().replaceAll("(?s).*\"id\":\\s*(\\d+).*", "$1");
        assertThat(steward.send("DELETE", "/api/v1/keys/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(ask("/api/v1/audit-trail", key(made)).statusCode()).isEqualTo(401);
        assertThat(steward.send("DELETE", "/api/v1/keys/" + id, "").statusCode())
                .isEqualTo(404);

        var left = key(steward.send("POST", "/api/v1/keys", MADE));
        try (var writer = PORTAL.database().openAsWriter()) {
            Sql.of("update intake.account set state = 'closed' where account_id = :id")
                    .bind("id", steward.accountId())
                    .update(writer);
        }
        assertThat(ask("/api/v1/audit-trail", left).statusCode()).isEqualTo(401);
    }

    @Test
    void aKeyGetsNoMoreThanItsOwnerHas() {
        var preparer = SignedInVisitor.of(PORTAL, Role.PREPARER, "9N4");
        assertThat(preparer.send("POST", "/api/v1/keys", MADE).statusCode()).isEqualTo(400);
        assertThat(steward.send("POST", "/api/v1/keys", MADE.replace("read-audit-trail", "hold-key"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(steward.send("POST", "/api/v1/keys", MADE.replace("30", "4000"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(steward.send("POST", "/api/v1/keys", MADE.replace("[\"read-audit-trail\"]", "[]"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aKeyMakesNoKey() {
        var key = key(steward.send("POST", "/api/v1/keys", MADE));
        var refused = PORTAL.probe().post("/api/v1/keys", "application/json", MADE, "Authorization", "Bearer " + key);
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void somebodyElsesKeyIsNotThere() {
        var made = steward.send("POST", "/api/v1/keys", MADE);
        var id = made.body().replaceAll("(?s).*\"id\":\\s*(\\d+).*", "$1");
        var other = SignedInVisitor.of(PORTAL, Role.STEWARD, "9NB");
        assertThat(other.send("DELETE", "/api/v1/keys/" + id, "").statusCode()).isEqualTo(404);
        assertThat(ask("/api/v1/audit-trail", key(made)).statusCode()).isEqualTo(200);
    }

    @Test
    void thePageMakesAndRevokesKeysToo() {
        var made = steward.post("/account/keys", Map.of("name", "by hand", "scope", "read-audit-trail", "days", "7"));
        assertThat(made.statusCode()).isEqualTo(200);
        var key = made.body().replaceAll("(?s).*>(oc_[A-Za-z0-9_-]{43})<.*", "$1");
        assertThat(ask("/api/v1/audit-trail", key).statusCode()).isEqualTo(200);
        assertThat(steward.get("/account/keys").body()).contains("by hand").doesNotContain(key);
        assertThat(steward.post("/account/keys", Map.of("name", "", "days", "x"))
                        .body())
                .contains("A key has a name.");
    }

    @Test
    void aCookieThatComesAlongWithAKeyDoesNotCount() {
        var refused = PORTAL.probe()
                .get("/api/v1/audit-trail", "Authorization", "Bearer oc_nothing", "Cookie", steward.cookie());
        assertThat(refused.statusCode()).isEqualTo(401);
    }

    private static String key(HttpResponse<String> made) {
        return made.body().replaceAll("(?s).*\"key\":\\s*\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> ask(String path, String key) {
        return PORTAL.probe().get(path, "Authorization", "Bearer " + key);
    }
}
