package org.opencommissioning.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;

@Tag("database")
class AuditTrailTest {
    private static final TestPortal PORTAL = TestPortal.empty();
    private final AuditTrail trail = PORTAL.context().getBean(AuditTrail.class);
    private final AuditQueries queries = PORTAL.context().getBean(AuditQueries.class);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void entriesAreNeverChangedOrTakenAway() throws SQLException {
        try (var writer = PORTAL.database().openAsWriter()) {
            trail.record(writer, Actor.OPERATOR, Deed.done("test", null));
            for (var statement : new String[] {
                "update intake.audit_entry set outcome = 'done'",
                "delete from intake.audit_entry",
                "truncate intake.audit_entry cascade"
            }) {
                assertThatThrownBy(() -> run(writer, statement))
                        .as(statement)
                        .hasMessageContaining("only ever added to");
            }
        }
    }

    @Test
    void aQuietEditShows() throws SQLException {
        try (var writer = PORTAL.database().openAsWriter()) {
            for (int i = 0; i < 3; i++) {
                trail.record(writer, new Actor(Caller.ANONYMOUS, "192.0.2.17"), Deed.refused("test", null));
            }
            writer.setAutoCommit(false);
            assertThat(queries.firstBroken(writer)).isZero();
            long last = queries.list(writer, AuditQueries.Filter.ALL, Long.MAX_VALUE, 1)
                    .getFirst()
                    .number();
            run(writer, "alter table intake.audit_entry disable trigger audit_entry_is_never_changed");
            run(writer, "update intake.audit_entry set outcome = 'done' where number = " + (last - 1));
            assertThat(queries.firstBroken(writer)).isEqualTo(last - 1);
            writer.rollback();
            run(writer, "alter table intake.audit_entry disable trigger audit_entry_is_never_changed");
            run(writer, "delete from intake.audit_address where number = " + (last - 1));
            run(writer, "delete from intake.audit_entry where number = " + (last - 1));
            assertThat(queries.firstBroken(writer)).isEqualTo(last - 1);
            writer.rollback();
        }
    }

    @Test
    void whatIsUndoneLeavesNoEntryAndNoGap() throws SQLException {
        try (var writer = PORTAL.database().openAsWriter()) {
            writer.setAutoCommit(false);
            trail.record(writer, Actor.OPERATOR, Deed.done("test-undone", null));
            writer.rollback();
            trail.record(writer, Actor.OPERATOR, Deed.done("test-kept", null));
            writer.commit();
            assertThat(queries.firstBroken(writer)).isZero();
        }
    }

    @Test
    void wholeAddressesAreForgottenAfterNinetyDaysAndTheChainStillHolds() throws Exception {
        try (var writer = PORTAL.database().openAsWriter()) {
            trail.record(writer, new Actor(Caller.ANONYMOUS, "2001:db8:1:2::3"), Deed.refused("test-address", null));
            assertThat(line(writer)).startsWith("2001:db8:1:2::3");
            PORTAL.pass(Duration.ofDays(91));
            PORTAL.context().getBean(ForgetAddresses.class).forget();
            assertThat(line(writer)).isEqualTo("null 2001:db8:1:0:0:0:0:0/48");
            writer.setAutoCommit(false);
            assertThat(queries.firstBroken(writer)).isZero();
        }
    }

    private String line(Connection writer) throws SQLException {
        var filter = new AuditQueries.Filter(null, "test-address", null, null, null, null);
        var line = queries.list(writer, filter, Long.MAX_VALUE, 1).getFirst();
        return line.address() + " " + line.network();
    }

    private static void run(Connection writer, String statement) throws SQLException {
        try (var running = writer.createStatement()) {
            running.execute(statement);
        }
    }
}
