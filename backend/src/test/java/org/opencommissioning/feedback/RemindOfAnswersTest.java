package org.opencommissioning.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;

@Tag("database")
class RemindOfAnswersTest {
    private static final Set<String> FILES = Set.of("consortia", "practices", "trusts", "organisations", "feedback");

    @Test
    void aBodyIsRemindedAfterFourAndTwelveWeeksOnceEach() throws Exception {
        try (var portal = portal()) {
            var preparer = SignedInVisitor.of(portal, Role.PREPARER, "R9N");
            var approver = SignedInVisitor.of(portal, Role.APPROVER, "R9N");
            var elsewhere = SignedInVisitor.of(portal, Role.PREPARER, "9NB");
            var moderator = SignedInVisitor.of(portal, Role.MODERATOR, "9NB");
            remind(portal);
            assertThat(mails(portal, preparer)).isZero();

            portal.pass(Duration.ofDays(40));
            remind(portal);
            remind(portal);
            assertThat(mails(portal, preparer)).as("four weeks, in one mail").isEqualTo(1);
            assertThat(mails(portal, approver)).isEqualTo(1);
            portal.pass(Duration.ofDays(28));
            remind(portal);
            assertThat(mails(portal, preparer)).as("nine weeks").isEqualTo(1);
            portal.pass(Duration.ofDays(28));
            remind(portal);
            remind(portal);
            assertThat(mails(portal, preparer)).as("twelve weeks").isEqualTo(2);
            portal.pass(Duration.ofDays(200));
            remind(portal);
            assertThat(mails(portal, preparer)).isEqualTo(2);
            assertThat(mails(portal, moderator)).isZero();
            assertThat(mails(portal, elsewhere)).as("nothing was said of it").isZero();
        }
    }

    @Test
    void aReminderWaitsForSomebodyWhoMayAnswerAndComesForTheLaterDateOnly() throws Exception {
        try (var portal = portal()) {
            portal.pass(Duration.ofDays(100));
            remind(portal);
            var preparer = SignedInVisitor.of(portal, Role.PREPARER, "R9N");
            remind(portal);
            remind(portal);
            assertThat(mails(portal, preparer)).as("one mail for both dates").isEqualTo(1);
        }
    }

    private static TestPortal portal() throws IOException, SQLException {
        var portal = TestPortal.empty(Map.of("portal.reminders.every", "1h"));
        for (var delivery : Northmoor.deliveries()) {
            if (FILES.contains(delivery.kind())) {
                portal.receive(delivery);
            }
        }
        return portal;
    }

    private static void remind(TestPortal portal) {
        portal.context().getBean(RemindOfAnswers.class).remindAll();
    }

    private static long mails(TestPortal portal, SignedInVisitor person) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("select count(*) from intake.mail where recipient = :to")
                    .bind("to", person.email())
                    .get(writer, row -> row.getLong(1));
        }
    }
}
