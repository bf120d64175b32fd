package org.opencommissioning.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FollowTopicTest {
    private static final Map<String, String> WAITING =
            Map.of("what", "feedback", "about", "R9N", "words", "buy gold at https://evil.example");
    private static FollowedWorld world;
    private static int people;
    private String email;

    @BeforeAll
    static void open() throws IOException, SQLException {
        world = new FollowedWorld();
        world.portal.turnTo(FollowedWorld.files("feedback").getFirst());
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void somebody() {
        world.portal.pass(Duration.ofDays(2));
        email = "person" + ++people + "@northmoor.example";
    }

    @Test
    void nothingBeginsBeforeAButtonBehindTheLinkIsPressed() throws Exception {
        assertThat(world.get("/follow?what=feedback&about=R9N&words=waiting").body())
                .contains("E-mail address", "/feedback.atom?about=R9N", "/feedback.json?about=R9N");
        assertThat(ask(email, WAITING).body()).contains("Look into your mail");
        var link = "/follow/confirm?token="
                + FollowedWorld.token(world.letters(email).getLast());
        assertThat(world.get(link).body()).contains("Yes, send me this mail");
        assertThat(confirmed()).isZero();
        var token = link.replaceAll(".*=", "");
        assertThat(world.post("/follow/confirm", Map.of("token", token)).body()).contains("You will be told");
        assertThat(confirmed()).isEqualTo(1);
        assertThat(world.post("/follow/confirm", Map.of("token", token)).statusCode())
                .as("a link works once")
                .isEqualTo(422);
        assertThat(world.get(link).body()).contains("This link cannot be used");
    }

    @Test
    void whoNeverConfirmsIsForgottenAfterTwoDays() throws Exception {
        ask(email, WAITING);
        var token = FollowedWorld.token(world.letters(email).getLast());
        world.portal.pass(Duration.ofDays(2).plusMinutes(1));
        assertThat(world.post("/follow/confirm", Map.of("token", token)).statusCode())
                .isEqualTo(422);
        world.portal.context().getBean(ForgetFollowers.class).forget();
        assertThat(world.count("select count(*) from intake.subscription where email = '" + email + "'"))
                .isZero();
        assertThat(world.letters(email)).as("its mail too").isEmpty();
    }

    @Test
    void aMailToAStrangerHoldsNoWordOfWhoeverAsked() throws Exception {
        ask(email, WAITING);
        assertThat(world.letters(email).getLast())
                .contains("A search of what people say about Northmoor General Hospital")
                .doesNotContain("gold", "evil");
    }

    @Test
    void whoAsksDoesNotLearnWhatAnAddressFollows() throws Exception {
        var before = ask(email, WAITING).body();
        world.post(
                "/follow/confirm",
                Map.of("token", FollowedWorld.token(world.letters(email).getLast())));
        var after = ask(email, WAITING).body();
        assertThat(after).isEqualTo(before);
        assertThat(world.letters(email).getLast()).contains("You follow that already");
    }

    @Test
    void theRhythmIsChangedAndMailIsStoppedByTheLink() throws Exception {
        var token = world.follow(email, WAITING, "weekly");
        assertThat(world.get("/follow/manage?token=" + token).body()).contains("Once a day", "gold");
        assertThat(world.post("/follow/manage", Map.of("token", token, "rhythm", "daily"))
                        .body())
                .contains("It is changed", "once a day");
        assertThat(world.post("/follow/stop", Map.of("token", token)).body()).contains("your address is deleted");
        assertThat(world.count("select count(*) from intake.subscription where email = '" + email + "'"))
                .isZero();
        assertThat(world.post("/follow/stop", Map.of("token", token)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aMailProgramStopsItInPartsToo() throws Exception {
        var token = world.follow(email, WAITING, "weekly");
        var parts = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        var stopped =
                world.portal.probe().post("/follow/stop?token=" + token, "multipart/form-data; boundary=x", parts);
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(world.count("select count(*) from intake.subscription where email = '" + email + "'"))
                .isZero();
    }

    @Test
    void anAddressThatWouldAddAHeaderIsRefused() throws Exception {
        long before = world.count("select count(*) from intake.mail");
        for (var bad : new String[] {
            email + "\r\nBcc: all@northmoor.example",
            email + "%0d%0aBcc: all@northmoor.example",
            email + ", all@northmoor.example",
            "Ada <" + email + ">",
            "\"a b\"@northmoor.example",
            "ada@northmoor.example\u0000",
            "a".repeat(300) + "@northmoor.example",
            "nobody",
            ""
        }) {
            assertThat(ask(bad, WAITING).statusCode()).as(bad).isEqualTo(422);
        }
        assertThat(world.count("select count(*) from intake.mail")).isEqualTo(before);
    }

    @Test
    void aThousandSignUpsFromOneAddressSendTwentyMails() throws Exception {
        long before = world.count("select count(*) from intake.mail");
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            refused += flood("victim" + i + "@flood.example", "198.51.100." + i % 250) == FollowTopic.Asked.TOO_MANY
                    ? 1
                    : 0;
        }
        assertThat(refused).isEqualTo(980);
        assertThat(world.count("select count(*) from intake.mail") - before).isEqualTo(20);
    }

    @Test
    void aThousandSignUpsOfOneVictimSendThreeMails() throws Exception {
        for (int i = 0; i < 300; i++) {
            flood(i % 2 == 0 ? email : email.replace("@", "+" + i + "@"), "203.0." + i + ".7");
        }
        assertThat(world.count("select count(*) from intake.mail where recipient like '"
                        + email.replace("@northmoor.example", "") + "%'"))
                .isEqualTo(3);
        world.portal.pass(Duration.ofDays(1).plusMinutes(1));
        flood(email, "203.0.113.9");
        assertThat(world.letters(email)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        var form = new HashMap<>(WAITING);
        form.putAll(Map.of("email", email, "rhythm", "daily"));
        assertThat(world.post("/follow", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }

    @Test
    void guessedLinksAreCountedAndThenNotLookedAt() throws Exception {
        var token = world.follow(email, WAITING, "weekly");
        int notFound = 0;
        for (int i = 0; i < 70; i++) {
            notFound += world.get("/follow/manage?token=guess" + i).statusCode() == 200 ? 1 : 0;
        }
        assertThat(notFound).isEqualTo(60);
        assertThat(world.get("/follow/manage?token=" + token).statusCode()).isEqualTo(429);
        world.portal.pass(Duration.ofHours(1).plusMinutes(1));
        assertThat(world.get("/follow/manage?token=" + token).statusCode()).isEqualTo(200);
    }

    @Test
    void noTokenStandsInTheDatabaseOnceItsMailIsSent() throws Exception {
        ask(email, WAITING);
        var token = FollowedWorld.token(world.letters(email).getLast());
        assertThat(world.count(
                        "select count(*) from intake.subscription_link where encode(token_hash, 'escape') like '%"
                                + token + "%' or token_hash = decode('" + hex(token) + "', 'hex')"))
                .isZero();
    }

    @Test
    void whatCannotBeFollowedIsSaid() {
        for (var wrong : new String[] {
            "/follow",
            "/follow?what=everything",
            "/follow?what=organisation",
            "/follow?what=organisation&code=ZZZ",
            "/follow?what=feedback&theme=none",
            "/follow?what=feedback&from=2013-13",
            "/follow?what=feedback&words=" + "x".repeat(201)
        }) {
            assertThat(world.get(wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    private static String hex(String token) {
        var text = new StringBuilder();
        for (byte one : token.getBytes(StandardCharsets.UTF_8)) {
            text.append("%02x".formatted(one));
        }
        return text.toString();
    }

    private static HttpResponse<String> ask(String email, Map<String, String> topic) {
        var form = new HashMap<>(topic);
        form.put("email", email);
        form.put("rhythm", "daily");
        return world.post("/follow", form);
    }

    private static FollowTopic.Asked flood(String email, String from) throws Exception {
        var topic = Topic.kept("feedback", "about=R9N");
        return world.portal
                .context()
                .getBean(FollowTopic.class)
                .ask(email, topic, "What people say", Rhythm.DAILY, from);
    }

    private long confirmed() throws SQLException {
        return world.count(
                "select count(*) from intake.subscription where confirmed_at is not null and email = '" + email + "'");
    }
}
