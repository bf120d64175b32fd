package org.opencommissioning.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;

@Tag("database")
class SendMailTest {
    private static final Letter LETTER =
            new Letter("ada@northmoor.example", "Grüße", "Dear Ada,\n\nhttps://portal.example/x?token=secret\n");

    @Test
    void mailIsSentOnceAndItsWordsAreForgotten() throws Exception {
        try (var server = new CaughtMail();
                var portal = portal(server)) {
            put(portal, LETTER);
            var sending = portal.context().getBean(SendMail.class);
            sending.sendAll();
            sending.sendAll();
            assertThat(server.caught()).hasSize(1);
            assertThat(server.caught().getFirst())
                    .contains("To: ada@northmoor.example")
                    .contains("token=")
                    .contains("Auto-Submitted: auto-generated");
            assertThat(state(portal)).isEqualTo("sent ''");
        }
    }

    @Test
    void whatFailsIsTriedAgainLaterAndNothingIsLost() throws Exception {
        try (var server = new CaughtMail();
                var portal = portal(server)) {
            put(portal, LETTER);
            server.refuse(true);
            var sending = portal.context().getBean(SendMail.class);
            sending.sendAll();
            assertThat(state(portal)).startsWith("waiting 'Dear Ada");
            server.refuse(false);
            sending.sendAll();
            assertThat(server.caught()).as("not before its time").isEmpty();
            portal.pass(Duration.ofMinutes(2));
            sending.sendAll();
            assertThat(server.caught()).hasSize(1);
        }
    }

    @Test
    void whomMailWentToIsForgottenAfterAFewDays() throws Exception {
        try (var server = new CaughtMail();
                var portal = portal(server)) {
            put(portal, LETTER);
            portal.context().getBean(SendMail.class).sendAll();
            put(portal, LETTER);
            var forgetting = portal.context().getBean(ForgetMail.class);
            portal.pass(Duration.ofDays(3).minusMinutes(1));
            forgetting.forget();
            assertThat(count(portal)).isEqualTo(2);
            portal.pass(Duration.ofMinutes(1));
            forgetting.forget();
            assertThat(count(portal)).as("what waits is not forgotten").isEqualTo(1);
        }
    }

    @Test
    void howLongIsSaidByTheOperator() throws Exception {
        try (var portal = TestPortal.empty(Map.of("portal.mail.kept-for", "1h"))) {
            put(portal, LETTER);
            try (var writer = portal.database().openAsWriter()) {
                Sql.of("update intake.mail set given_up_at = made_at").update(writer);
            }
            portal.pass(Duration.ofHours(1));
            portal.context().getBean(ForgetMail.class).forget();
            assertThat(count(portal)).isZero();
        }
    }

    private static long count(TestPortal portal) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("select count(*) from intake.mail").get(writer, row -> row.getLong(1));
        }
    }

    @Test
    void aLetterHasOneRecipientAndOneLineOfSubject() {
        for (var recipient : new String[] {
            "ada@northmoor.example\r\nBcc: all@northmoor.example",
            "ada@northmoor.example, all@northmoor.example",
            "Ada <ada@northmoor.example>",
            "nobody",
            ""
        }) {
            assertThatThrownBy(() -> new Letter(recipient, "Subject", "Words"))
                    .as(recipient)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Letter("ada@northmoor.example", "Hello\r\nBcc: all@northmoor.example", "Words"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TestPortal portal(CaughtMail server) {
        return TestPortal.empty(Map.of(
                "portal.mail.host", "127.0.0.1",
                "portal.mail.port", server.port(),
                "portal.mail.encryption", "none",
                "portal.mail.from", "portal@northmoor.example",
                "portal.mail.every", "1h"));
    }

    private static void put(TestPortal portal, Letter letter) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            portal.context().getBean(Outbox.class).put(writer, letter);
        }
    }

    private static String state(TestPortal portal) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("select case when sent_at is null then 'waiting' else 'sent' end || ' ''' || body || ''''"
                            + " from intake.mail")
                    .get(writer, row -> row.getString(1));
        }
    }
}
