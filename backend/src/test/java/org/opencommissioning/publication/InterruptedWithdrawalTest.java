package org.opencommissioning.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.transparencylog.TransparencyLog;

/** The n-th statement fails, for every n: either all of it is withdrawn or nothing is. */
@Tag("database")
class InterruptedWithdrawalTest {
    private static final Correction WHY = new Correction("A line named a private person.");

    @ParameterizedTest
    @ValueSource(strings = {"", "13,15"})
    void whereverItIsCutOffNothingIsWithdrawnByHalf(String lines) throws Exception {
        var named = lines.isEmpty() ? List.<Integer>of() : List.of(13, 15);
        try (var portal = TestPortal.empty()) {
            for (var delivery : Northmoor.deliveries()) {
                boolean march = delivery.kind().equals("payments")
                        && delivery.delivery().period().from().equals(LocalDate.of(2013, 3, 1));
                if (march || Set.of("consortia", "practices", "trusts").contains(delivery.kind())) {
                    portal.receive(delivery);
                }
            }
            long edition = Long.parseLong(state(portal).replaceAll(" .*", ""));
            var before = state(portal);
            int cuts = 0;
            for (int n = 1; cuts == n - 1; n++) {
                try {
                    act(portal, n).withdraw(edition, named, WHY, "moderator");
                } catch (SQLException cut) {
                    cuts++;
                    assertThat(state(portal)).as("cut off at statement %d", n).isEqualTo(before);
                }
            }
            assertThat(cuts).isGreaterThan(20);
            assertThat(state(portal)).isNotEqualTo(before).startsWith((edition + 1) + " ");
            try (var writer = portal.database().openAsWriter()) {
                assertThat(Agreement.listDisagreements(writer)).isEmpty();
            }
        }
    }

    private static WithdrawPublication act(TestPortal portal, int failing) {
        var context = portal.context();
        var writer = context.getBean(DataSource.class, Qualifiers.byName("writer"));
        return new WithdrawPublication(
                FailingSource.of(writer, failing),
                new WithdrawalRows(context.getBean(TransparencyLog.class)),
                context.getBean(RemainingRows.class),
                List.copyOf(context.getBeansOfType(WithdrawableRows.class)),
                List.copyOf(context.getBeansOfType(Derived.class)));
    }

    /** The newest edition and how much there is of everything. */
    private static String state(TestPortal portal) throws SQLException {
        try (var writer = portal.database().openAsWriter();
                var rows = writer.createStatement().executeQuery("""
                    select concat_ws(' ', (select max(edition) from published.entry),
                      (select count(*) from published.publication), (select count(*) from published.payment),
                      (select sum(pence) from published.total_payer_month), (select count(*) from published.supplier_name),
                      (select count(*) from intake.file_piece), (select md5(string_agg(salts, '' order by publication_id, block)) from published.content_block),
                      (select count(*) from published.tombstone))
                    """)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
