package org.opencommissioning.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.returns.SubmitReturns;
import org.opencommissioning.returns.Submitted;
import org.opencommissioning.transparencylog.TransparencyLog;

/**
 * The n-th statement fails, for every n until none does, whether the connection is lost or the disk is full: what is public is either
 * as it was or as it should be, and a file that was not acknowledged can be sent again.
 */
@Tag("database")
class InterruptedPublicationTest {
    private static final LocalDate MARCH = LocalDate.of(2013, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "payments,   first,      08006",
        "payments,   correction, 08006",
        "payments,   correction, 53100",
        "list-sizes, first,      08006",
        "practices,  first,      08006",
    })
    void whereverItIsCutOffNothingIsPublishedByHalf(String kind, String step, String failure) throws Exception {
        try (var portal = TestPortal.empty()) {
            var target = prepared(portal, kind, step.equals("correction"));
            var before = state(portal);
            int cuts = 0;
            for (int n = 1; cuts == n - 1; n++) {
                try {
                    publish(portal, target, n, failure);
                } catch (SQLException | IOException | IllegalStateException cut) {
                    cuts++;
                    assertThat(state(portal)).as("cut off at statement %d", n).isEqualTo(before);
                }
            }
            assertThat(cuts).isGreaterThan(20);
            assertThat(state(portal)).isNotEqualTo(before);
            try (var writer = portal.database().openAsWriter()) {
                assertThat(Agreement.listDisagreements(writer)).isEmpty();
            }
        }
    }

    /** Publishes what comes before. @return the delivery that is cut off */
    private static DemoDelivery prepared(TestPortal portal, String kind, boolean correction) throws Exception {
        for (var delivery : Northmoor.deliveries()) {
            boolean march = delivery.kind().equals("payments")
                    && delivery.delivery().period().from().equals(MARCH);
            boolean counts = march || !delivery.kind().equals("payments");
            if (delivery.kind().equals(kind) && counts && (delivery.reason() != null) == correction) {
                portal.turnTo(delivery);
                return delivery;
            }
            if (march || Set.of("consortia", "practices", "trusts").contains(delivery.kind())) {
                portal.receive(delivery);
            }
        }
        throw new IllegalArgumentException(kind);
    }

    private static void publish(TestPortal portal, DemoDelivery delivery, int failing, String failure)
            throws IOException, SQLException {
        var type = portal.context().getBean(CheckFile.class).types().stream()
                .filter(known -> known.kind().equals(delivery.kind()))
                .findFirst()
                .orElseThrow();
        publish(portal, type, delivery, failing, failure);
    }

    private static <R extends ReturnRow> void publish(
            TestPortal portal, PublishableReturn<R> type, DemoDelivery delivery, int failing, String failure)
            throws IOException, SQLException {
        var context = portal.context();
        var source = FailingSource.of(context.getBean(DataSource.class, Qualifiers.byName("writer")), failing, failure);
        var submitted =
                SubmitReturns.through(source, context.getBean(Clock.class)).submit(type, delivery.delivery());
        new PublishSubmission(
                        source,
                        new PublicationRows(context.getBean(TransparencyLog.class)),
                        List.copyOf(context.getBeansOfType(Derived.class)),
                        List.copyOf(context.getBeansOfType(PreviewRows.class)))
                .publish(
                        type,
                        (Submitted.Accepted<R>) submitted,
                        delivery.reason() == null ? null : Correction.parse(delivery.reason()),
                        "approver");
    }

    /** The newest edition and how much there is of everything public. */
    private static String state(TestPortal portal) throws SQLException {
        try (var writer = portal.database().openAsWriter();
                var rows = writer.createStatement().executeQuery("""
                    select concat_ws(' ', (select max(edition) from published.entry),
                      (select count(*) from published.publication), (select count(*) from published.payment),
                      (select sum(pence) from published.total_payer_month), (select count(*) from published.supplier_name),
                      (select count(*) from published.organisation), (select count(*) from published.membership),
                      (select count(*) from published.list_size), (select count(*) from published.line_finding),
                      (select md5(string_agg(salts, '' order by publication_id, block)) from published.content_block))
                    """)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
