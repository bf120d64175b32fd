package org.opencommissioning.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.database.Sql;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.publication.FailingSource;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;

@Tag("database")
class WebhookTest {
    private FollowedWorld world;
    private CaughtCalls receiver;
    private SignedInVisitor person;
    private String key;
    private long bodies;

    @BeforeEach
    void open() throws IOException, SQLException {
        world = new FollowedWorld(Map.of(
                "portal.webhooks.inside",
                "true",
                "portal.webhooks.every",
                "1h",
                "portal.address",
                "http://portal.example"));
        receiver = new CaughtCalls();
        person = SignedInVisitor.of(world.portal, Role.PREPARER, "9N4");
        key = key("hold-webhook");
        bodies = world.count("select max(edition) from published.publication");
    }

    @AfterEach
    void close() {
        receiver.close();
        world.close();
    }

    @Test
    void nothingIsLostOrDoubledWhenTheReceiverIsAwayForADay() throws Exception {
        var made = make("\"since\":0");
        send();
        assertThat(receiver.editions()).as("everything, in order").isEqualTo(upTo(1, bodies));

        receiver.goAway();
        publishFeedback();
        long newest = world.count("select max(edition) from published.publication");
        for (var gone = Duration.ZERO; gone.compareTo(Duration.ofDays(1)) < 0; gone = gone.plusMinutes(1)) {
            world.portal.pass(Duration.ofMinutes(1));
            send();
        }
        long tries = world.count("select count(*) from intake.webhook_attempt where status is null");
        receiver.comeBack();
        world.portal.pass(Duration.ofHours(1));
        send();

        assertThat(tries)
                .as("after 5 s, 30 s, 2, 10, 30 minutes, then every hour")
                .isEqualTo(29);
        assertThat(receiver.editions()).as("each once, in order").isEqualTo(upTo(1, newest));
        send();
        assertThat(receiver.editions()).isEqualTo(upTo(1, newest));
        assertThat(ask("GET", "/api/v1/webhooks/" + id(made), "").body())
                .contains("\"edition\":" + newest, "\"failingSince\":null");
    }

    @Test
    void whoHoldsTheSecretKnowsThatACallIsOursAndWhole() throws Exception {
        var made = make("\"since\":0,\"kind\":\"practices\"");
        send();
        var secret = Base64.getDecoder().decode(made.replaceAll("(?s).*\"whsec_([^\"]+)\".*", "$1"));
        assertThat(receiver.taken()).isNotEmpty();
        for (var call : receiver.taken()) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var expected =
                    mac.doFinal((call.id() + "." + call.at() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
            assertThat(call.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
            assertThat(call.body()).contains("\"type\":\"publication.", "\"kind\":\"practices\"");
            assertThat(call.path()).isEqualTo("/hook?of=portal");
        }
    }

    @Test
    void aReplaySendsTheSameAgainUnderTheSameIds() throws Exception {
        var id = id(make("\"since\":0"));
        publishFeedback();
        send();
        var first = receiver.taken();
        var from = first.get(2).edition();
        assertThat(ask("POST", "/api/v1/webhooks/" + id + "/replays", "{\"since\":" + from + "}")
                        .statusCode())
                .isEqualTo(200);
        send();
        var again = receiver.taken().subList(first.size(), receiver.taken().size());
        assertThat(again).hasSize(first.size() - 3);
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i).id()).isEqualTo(first.get(i + 3).id());
            assertThat(again.get(i).body()).isEqualTo(first.get(i + 3).body());
        }
    }

    @Test
    void whatWasTakenJustBeforeACrashComesAgainUnderItsId() throws Exception {
        make("\"since\":0");
        var context = world.portal.context();
        for (int failing = 1; failing < 20; failing++) {
            var sending = new SendWebhooks(
                    FailingSource.of(context.getBean(DataSource.class, Qualifiers.byName("writer")), failing),
                    context.getBean(Snapshots.class),
                    context.getBean(PublicationQueries.class),
                    context.getBean(TopicNews.class),
                    context.getBean(CallReceiver.class),
                    context.getBean(Outbox.class),
                    context.getBean(ObjectMapper.class),
                    context.getBean(Clock.class));
            try {
                sending.sendNext();
            } catch (SQLException broken) {
                world.portal.pass(Duration.ofMinutes(2));
            }
        }
        world.portal.pass(Duration.ofMinutes(2));
        send();
        var bodiesById = new LinkedHashMap<String, String>();
        for (var call : receiver.taken()) {
            assertThat(bodiesById.merge(call.id(), call.body(), (one, other) -> other))
                    .isEqualTo(call.body());
        }
        assertThat(bodiesById).as("none left out, whatever broke off").hasSize((int) bodies);
        assertThat(receiver.editions()).as("never out of order").isSorted();
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        var id = id(make("\"since\":0"));
        receiver.answer(302);
        send();
        assertThat(receiver.taken()).isEmpty();
        assertThat(ask("GET", "/api/v1/webhooks/" + id + "/attempts", "").body())
                .contains("\"status\":302", "A redirect is not followed.");
    }

    @Test
    void aReceiverThatIsGoneOrSilentForAWeekIsLeftInPeaceAndItsOwnerTold() throws Exception {
        var gone = id(make("\"since\":0"));
        receiver.answer(410);
        send();
        assertThat(ask("GET", "/api/v1/webhooks/" + gone, "").body()).contains("\"paused\"");
        assertThat(world.letters(person.email()).getLast()).contains("A webhook of yours rests", "\"since\": 0");

        receiver.answer(503);
        ask("POST", "/api/v1/webhooks/" + gone + "/replays", "{\"since\":0}");
        for (int hours = 0; hours < 8 * 24; hours += 2) {
            send();
            world.portal.pass(Duration.ofHours(2));
        }
        assertThat(ask("GET", "/api/v1/webhooks/" + gone, "").body()).contains("\"paused\"", "\"edition\":0");
        assertThat(world.letters(person.email())).hasSize(2);

        receiver.answer(204);
        ask("POST", "/api/v1/webhooks/" + gone + "/replays", "{\"since\":0}");
        send();
        assertThat(receiver.editions()).isEqualTo(upTo(1, bodies));
    }

    @Test
    void aWebhookIsItsOwnersAloneAndARequestCanBeSentAgain() throws Exception {
        var body = "{\"url\":\"" + receiver.url() + "\"}";
        var made = withKey("POST", "/api/v1/webhooks", body, key, "once-1");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/webhooks/" + id(made.body()));
        var again = withKey("POST", "/api/v1/webhooks", body, key, "once-1");
        assertThat(again.body()).as("same key, same body, same answer").isEqualTo(made.body());
        assertThat(withKey("POST", "/api/v1/webhooks", body.replace("hook", "other"), key, "once-1")
                        .statusCode())
                .as("same key, another body")
                .isEqualTo(422);
        assertThat(world.count("select count(*) from intake.webhook")).isEqualTo(1);

        var other = SignedInVisitor.of(world.portal, Role.STEWARD, "9NB");
        assertThat(other.get("/api/v1/webhooks/" + id(made.body())).statusCode())
                .isEqualTo(404);
        assertThat(other.send("DELETE", "/api/v1/webhooks/" + id(made.body()), "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(withKey("GET", "/api/v1/webhooks", "", key("submit-return"), "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(world.portal.probe().get("/api/v1/webhooks").statusCode()).isEqualTo(401);
        assertThat(person.send("DELETE", "/api/v1/webhooks/" + id(made.body()), "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(world.count("select count(*) from intake.webhook")).isZero();
    }

    @Test
    void nobodyIsCalledForAnAccountThatIsClosed() throws Exception {
        make("\"since\":0");
        try (var writer = world.portal.database().openAsWriter()) {
            Sql.of("update intake.account set state = 'closed' where account_id = :id")
                    .bind("id", person.accountId())
                    .update(writer);
        }
        send();
        assertThat(receiver.taken()).isEmpty();
    }

    @Test
    void whatAWebhookCannotBeIsSaid() {
        for (var wrong : List.of(
                "{\"url\":\"ftp://example.org/\"}",
                "{\"url\":\"https://user:word@example.org/\"}",
                "{\"url\":\"https://example.org/\\r\\nHost: other\"}",
                "{\"url\":\"nowhere\"}",
                "{\"url\":\"" + receiver.url() + "\",\"since\":99999}",
                "{\"url\":\"" + receiver.url() + "\",\"kind\":\"No Kind\"}")) {
            assertThat(person.send("POST", "/api/v1/webhooks", wrong).statusCode())
                    .as(wrong)
                    .isIn(400, 404);
        }
    }

    private void publishFeedback() throws Exception {
        for (var kind : List.of("feedback", "responses")) {
            for (var file : FollowedWorld.files(kind)) {
                world.portal.receive(file);
            }
        }
    }

    private void send() throws InterruptedException {
        world.portal.context().getBean(SendWebhooks.class).sendAll();
    }

    private String make(String more) {
        var made = ask("POST", "/api/v1/webhooks", "{\"url\":\"" + receiver.url() + "\"," + more + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return made.body();
    }

    private static String id(String made) {
        return made.replaceAll("(?s).*\"id\":(\\d+).*", "$1");
    }

    private String key(String scope) {
        var made =
                person.send("POST", "/api/v1/keys", "{\"name\":\"a test\",\"scope\":[\"" + scope + "\"],\"days\":300}");
        return made.body().replaceAll("(?s).*\"key\":\"([^\"]+)\".*", "$1");
    }

    /** With a key, which outlives a session. */
    private HttpResponse<String> ask(String method, String path, String body) {
        return world.portal
                .probe()
                .send(method, path, body, "Authorization", "Bearer " + key, "Content-Type", "application/json");
    }

    private HttpResponse<String> withKey(String method, String path, String body, String key, String once) {
        return world.portal
                .probe()
                .send(
                        method,
                        path,
                        body,
                        "Authorization",
                        "Bearer " + key,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        once);
    }

    private static List<Long> upTo(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
