package org.opencommissioning.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.mail.CaughtMail;
import org.opencommissioning.mail.MailRound;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.publication.FailingSource;

@Tag("database")
class DigestTest {
    private static final Map<String, String> HOSPITAL = Map.of("what", "feedback", "about", "R9N");

    @Test
    void eachThingIsToldOnceHoweverLongThePortalStood() throws Exception {
        try (var world = new FollowedWorld()) {
            var files = FollowedWorld.files("feedback");
            world.portal.turnTo(files.getFirst());
            world.follow("ada@northmoor.example", HOSPITAL, "daily");
            world.follow("ben@northmoor.example", Map.of("what", "publications"), "weekly");
            send(world);
            assertThat(digests(world, "ada@northmoor.example")).isEmpty();

            world.portal.receive(files.getFirst());
            world.portal.pass(Duration.ofDays(1));
            send(world);
            send(world);
            var first = digests(world, "ada@northmoor.example");
            assertThat(first).hasSize(1);
            assertThat(first.getFirst())
                    .contains("What people say about Northmoor General Hospital", ": 2 new")
                    .contains("https://portal.example/feedback/9NH/HN-0401", "/feedback/9NH/HN-0402")
                    .doesNotContain("HN-0403", "HN-0404", "Merrow", "960417");

            // The portal stands still from here: two files of answers and one of feedback come out, and nobody is told
            // for weeks.
            world.portal.receive(files.getLast());
            for (var answers : FollowedWorld.files("responses")) {
                world.portal.receive(answers);
            }
            world.portal.pass(Duration.ofDays(12));
            send(world);
            send(world);
            var all = digests(world, "ada@northmoor.example");
            assertThat(all).hasSize(2);
            assertThat(all.getLast())
                    .contains("Maternity", "Outpatients: answered in time", "Discharge lounge: answered in time")
                    .contains(": 3 new");

            var weekly = digests(world, "ben@northmoor.example");
            assertThat(String.join("", weekly).split("https://portal.example/publications/", -1))
                    .as("editions 6 to 11, each once")
                    .hasSize(1 + 6);
            world.portal.pass(Duration.ofDays(8));
            send(world);
            assertThat(digests(world, "ada@northmoor.example")).hasSize(2);
            assertThat(digests(world, "ben@northmoor.example")).hasSameSizeAs(weekly);
        }
    }

    @Test
    void aDigestThatBreaksOffAtAnyStatementIsWrittenOnceAfterwards() throws Exception {
        try (var world = new FollowedWorld()) {
            var file = FollowedWorld.files("feedback").getFirst();
            world.portal.turnTo(file);
            world.follow("ada@northmoor.example", HOSPITAL, "daily");
            world.portal.receive(file);
            world.portal.pass(Duration.ofDays(1));
            int broken = 0;
            for (int failing = 1; broken < failing; failing++) {
                if (!sendsWith(world, failing)) {
                    broken++;
                    assertThat(digests(world, "ada@northmoor.example"))
                            .as("at %s", failing)
                            .isEmpty();
                } else {
                    break;
                }
            }
            assertThat(broken)
                    .as("find it, move it on, a link, the mail, commit")
                    .isGreaterThanOrEqualTo(5);
            assertThat(digests(world, "ada@northmoor.example")).hasSize(1);
            send(world);
            assertThat(digests(world, "ada@northmoor.example")).hasSize(1);
        }
    }

    @Test
    void aDigestLeavesByMailWithALinkThatStopsItInOneClick() throws Exception {
        try (var server = new CaughtMail();
                var world = new FollowedWorld(Map.of(
                        "portal.mail.host", "127.0.0.1",
                        "portal.mail.port", server.port(),
                        "portal.mail.encryption", "none",
                        "portal.mail.from", "portal@northmoor.example",
                        "portal.mail.every", "1h"))) {
            var file = FollowedWorld.files("feedback").getFirst();
            world.portal.turnTo(file);
            world.follow("ada@northmoor.example", HOSPITAL, "daily");
            world.portal.receive(file);
            world.portal.pass(Duration.ofDays(1));
            send(world);
            MailRound.of(world.portal);
            var mail = server.caught().getLast();
            assertThat(server.caught()).hasSize(2);
            assertThat(server.caught().getFirst()).doesNotContain("List-Unsubscribe");
            assertThat(mail.replaceAll("\n[ \t]+", " "))
                    .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                    .containsPattern("List-Unsubscribe: <https://portal.example/follow/stop\\?token=[\\w-]+>")
                    .contains("Content-Type: text/plain")
                    .doesNotContain("<img", "text/html");

            var link = mail.replaceAll("\n[ \t]+", " ")
                    .replaceAll("(?s).*List-Unsubscribe: <https://portal.example([^>]+)>.*", "$1");
            assertThat(world.get(link).body()).contains("Stop this mail");
            assertThat(world.count("select count(*) from intake.subscription"))
                    .as("looking stops nothing")
                    .isEqualTo(1);
            var stopped = world.post(link, Map.of("List-Unsubscribe", "One-Click"), "Sec-Fetch-Site", "cross-site");
            assertThat(stopped.statusCode()).isEqualTo(200);
            assertThat(world.count("select count(*) from intake.subscription")).isZero();
            assertThat(world.count("select count(*) from intake.subscription_link"))
                    .isZero();
            assertThat(world.count("select count(*) from intake.mail where recipient like 'ada%'"))
                    .as("the address is nowhere")
                    .isZero();
        }
    }

    @Test
    void mailComesAtSevenInEngland() {
        assertThat(Rhythm.DAILY.next(Instant.parse("2013-07-01T05:59:00Z")))
                .as("British Summer Time")
                .isEqualTo(Instant.parse("2013-07-01T06:00:00Z"));
        assertThat(Rhythm.DAILY.next(Instant.parse("2013-01-15T07:00:00Z")))
                .isEqualTo(Instant.parse("2013-01-16T07:00:00Z"));
        assertThat(Rhythm.WEEKLY.next(Instant.parse("2013-01-14T08:00:00Z")))
                .as("a Monday, later in the morning")
                .isEqualTo(Instant.parse("2013-01-21T07:00:00Z"));
        assertThat(Rhythm.DAILY.next(Instant.parse("2013-03-30T08:00:00Z")))
                .as("the night the clocks go forward")
                .isEqualTo(Instant.parse("2013-03-31T06:00:00Z"));
    }

    private static void send(FollowedWorld world) {
        world.portal.context().getBean(SendDigests.class).sendAll();
    }

    private static boolean sendsWith(FollowedWorld world, int failing) throws IOException {
        var context = world.portal.context();
        var sending = new SendDigests(
                FailingSource.of(context.getBean(DataSource.class, Qualifiers.byName("writer")), failing),
                context.getBean(Snapshots.class),
                context.getBean(TopicNews.class),
                context.getBean(SubscriptionLinks.class),
                context.getBean(Outbox.class),
                context.getBean(PortalAddress.class),
                context.getBean(Clock.class));
        try {
            return sending.sendNext();
        } catch (SQLException broken) {
            return false;
        }
    }

    private static List<String> digests(FollowedWorld world, String email) throws SQLException {
        return world.letters(email).stream()
                .filter(letter -> letter.contains(" new\n"))
                .toList();
    }
}
