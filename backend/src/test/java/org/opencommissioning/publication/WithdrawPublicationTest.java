package org.opencommissioning.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.transparencylog.Bundle;
import org.opencommissioning.transparencylog.Growth;
import org.opencommissioning.transparencylog.Verdict;

@Tag("database")
class WithdrawPublicationTest {
    private static final Correction WHY = new Correction("A line named a private person.");

    /** Wherever a name may stand, on either side of the wall. */
    private static final String EVERYWHERE = """
        select count(*)
        from (
          select name from published.supplier
          union all select name from published.supplier_name
          union all select value from intake.finding
          union all select file_name from intake.submission where publication_id in (
            select publication_id from published.publication where withdrawn_by is not null)) kept (text)
        where text like '%' || :text || '%'
        """;

    private TestPortal portal;
    private HttpProbe probe;
    private WithdrawPublication act;

    @BeforeEach
    void northmoorWestsMarchWithItsCorrection() throws IOException, SQLException {
        portal = TestPortal.empty();
        for (var delivery : Northmoor.deliveries()) {
            boolean register = Set.of("consortia", "practices", "trusts").contains(delivery.kind());
            boolean march = delivery.kind().equals("payments")
                    && delivery.delivery().publisher().text().equals("9N4")
                    && !delivery.delivery().period().from().isBefore(LocalDate.of(2013, 2, 1));
            if (register || march) {
                portal.receive(delivery);
            }
        }
        probe = new HttpProbe(
                portal.context().getBean(EmbeddedServer.class).start().getURI());
        act = portal.context().getBean(WithdrawPublication.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aWholePublicationIsGoneAndSaysSo() throws Exception {
        long edition = newest();
        var before = probe.get("/api/v1/payments.csv?asAt=" + edition).body();
        assertThat(before.lines().count()).isGreaterThan(30);

        var withdrawn = (Withdrawn.ByEdition) act.withdraw(edition, List.of(), WHY, "moderator");

        assertThat(withdrawn.edition()).isEqualTo(edition + 1);
        await(withdrawn.edition());
        for (var address :
                List.of("payments/" + edition + "-2", "payments/" + edition + "-2/source", "publications/" + edition)) {
            for (var state : List.of("", "?asAt=" + edition)) {
                var answer = probe.get("/api/v1/" + address + state);
                assertThat(answer.statusCode()).as(address + state).isEqualTo(410);
                assertThat(answer.body()).contains("was withdrawn on").contains("A line named a private person.");
            }
        }
        assertThat(probe.get("/publications/" + edition, "Accept", "text/html").statusCode())
                .isEqualTo(410);
        assertThat(probe.get("/api/v1/payments.csv?asAt=" + edition).body())
                .as("bulk files of old editions lose it too")
                .doesNotContain("\r\n" + edition + "-");
        assertThat(disagreements()).isEmpty();
        assertThat(count(
                        "select count(*) from published.content_block join published.publication using (publication_id)"
                                + " where edition = " + edition))
                .isZero();
        assertThat(count(
                        "select count(*) from intake.file_piece where file_id in (select file_id from intake.submission"
                                + " join published.publication using (publication_id) where edition = " + edition
                                + ")"))
                .isZero();
    }

    @Test
    void singleLinesAreDestroyedAndTheOthersStayProvable() throws Exception {
        long edition = newest();
        var unlike = probe.get("/api/v1/payments/" + edition + "-13").body();
        assertThat(unlike).contains("\"line\":13");

        var withdrawn = (Withdrawn.ByEdition) act.withdraw(edition, List.of(13, 15), WHY, "moderator");

        await(withdrawn.edition());
        assertThat(withdrawn.rows()).isEqualTo(2);
        assertThat(probe.get("/api/v1/payments/" + edition + "-13").statusCode())
                .isEqualTo(410);
        assertThat(probe.get("/api/v1/payments/" + withdrawn.edition() + "-13").statusCode())
                .isEqualTo(404);
        proves("/api/v1/payments/" + edition + "-14/bundle");
        proves("/api/v1/payments/" + withdrawn.edition() + "-14/bundle");
        proves("/api/v1/publications/" + edition + "/bundle");
        assertThat(probe.get("/api/v1/payments/" + edition + "-13/bundle").statusCode())
                .isEqualTo(410);
        assertThat(probe.get("/api/v1/payments?payer=9N4&from=2013-03&to=2013-03&count=true")
                        .body())
                .contains("\"count\":29");
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void theLogOnlyGrewAndItsOlderProofsStillHold() throws Exception {
        long edition = newest();
        var older = probe.get("/api/v1/log/checkpoint?size=" + edition).body();
        var bundle = Bundle.parse(
                probe.bytes("/api/v1/payments/" + (edition - 1) + "-14/bundle").body());

        act.withdraw(edition - 1, List.of(), WHY, "moderator");

        await(edition + 1);
        var growth =
                Growth.parse(probe.bytes("/api/v1/log/growth?from=" + edition).body());
        assertThat(growth.verify(older, null)).isInstanceOf(Verdict.Proved.class);
        assertThat(bundle.verify(null)).isInstanceOf(Verdict.Proved.class);
        proves("/api/v1/publications/" + (edition - 1) + "/bundle");
    }

    @Test
    void aNameThatNobodyElseUsesIsDestroyedWithItsRow() throws Exception {
        long edition = newest();
        var name = text("""
            select n.name
            from published.supplier_name n
            join published.payment p using (supplier_name_id)
            join published.publication pub using (publication_id)
            group by n.name
            having count(distinct pub.edition) = 1 and max(pub.edition) = %d
            limit 1
            """.formatted(edition));
        if (name == null) {
            name = text("select name from published.supplier_name join published.payment using (supplier_name_id)"
                    + " join published.publication using (publication_id) where edition = " + edition + " limit 1");
            act.withdraw(edition - 1, List.of(), WHY, "moderator");
            act.withdraw(edition - 2, List.of(), WHY, "moderator");
        }
        act.withdraw(edition, List.of(), WHY, "moderator");

        assertThat(count(EVERYWHERE.replace(":text", "'" + name.replace("'", "''") + "'")))
                .isZero();
        assertThat(count("select count(*) from published.payment")).isNotNegative();
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void aMonthThatWasWithdrawnCanBePublishedAnew() throws Exception {
        long edition = newest();
        act.withdraw(edition, List.of(), WHY, "moderator");
        var march = Northmoor.deliveries().stream()
                .filter(delivery -> delivery.reason() != null)
                .findFirst()
                .orElseThrow();

        var again = portal.load("payments", march.delivery(), null);

        assertThat(again.toString())
                .as("it needs no reason: nothing stands")
                .startsWith("Publicly[edition=" + (edition + 2));
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void aFileOfTheRegisterIsDestroyedAfterItsCorrectionAndTodayStands() throws Exception {
        var practices = delivery("practices");
        long old = edition("practices");
        var today = probe.get("/api/v1/organisations/N91003").body();
        assertThat(portal.load("practices", without("N91009", practices), "A line was a person's home.")
                        .toString())
                .startsWith("Publicly[");

        var withdrawn = (Withdrawn.ByEdition) act.withdraw(old, List.of(), WHY, "moderator");

        await(withdrawn.edition());
        assertThat(withdrawn.rows()).isPositive();
        assertThat(probe.get("/api/v1/publications/" + old).statusCode()).isEqualTo(410);
        for (var table : List.of("register_row", "organisation", "membership", "practice_service", "content_block")) {
            assertThat(count("select count(*) from published." + table
                            + " join published.publication using (publication_id) where edition = " + old))
                    .as(table)
                    .isZero();
        }
        assertThat(said(probe.get("/api/v1/organisations/N91003").body())).isEqualTo(said(today));
        assertThat(probe.get("/api/v1/organisations/N91003/history").statusCode())
                .isEqualTo(200);
        proves("/api/v1/publications/" + withdrawn.edition() + "/bundle");
        assertThat(disagreements()).isEmpty();
    }

    @Test
    void aLiveFileOfTheRegisterIsDestroyedAndWhatOnlyItToldIsUnknown() throws Exception {
        long old = edition("trusts");

        var withdrawn = (Withdrawn.ByEdition) act.withdraw(old, List.of(), WHY, "moderator");

        await(withdrawn.edition());
        assertThat(probe.get("/api/v1/organisations/R9N").statusCode()).isEqualTo(404);
        assertThat(probe.get("/api/v1/organisations/9N4").statusCode()).isEqualTo(200);
        assertThat(probe.get("/api/v1/payments?paidTo=9N4&limit=1").statusCode())
                .isEqualTo(200);
        assertThat(disagreements()).isEmpty();
    }

    /** What the register says of an organisation, without the file that says so. */
    private static String said(String answer) {
        return answer.substring(answer.indexOf("\"code\""), answer.indexOf("\"saidOn\""));
    }

    private static Delivery delivery(String kind) throws IOException {
        return Northmoor.deliveries().stream()
                .filter(delivery -> delivery.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .delivery();
    }

    private long edition(String kind) throws SQLException {
        return count("select min(edition) from published.publication where kind = '" + kind + "'");
    }

    private static Delivery without(String code, Delivery delivery) throws IOException {
        try (var in = delivery.content().open()) {
            var bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceAll("(?m)^\"?" + code + ".*\\R", "")
                    .getBytes(StandardCharsets.ISO_8859_1);
            return new Delivery(
                    delivery.publisher(),
                    delivery.publisherName(),
                    delivery.period(),
                    delivery.fileName(),
                    bytes.length,
                    () -> new ByteArrayInputStream(bytes));
        }
    }

    @Test
    void whatCannotBeWithdrawnIsSaidAndChangesNothing() throws Exception {
        long edition = newest();

        assertThat(act.withdraw(edition + 5, List.of(), WHY, "moderator"))
                .isEqualTo(new Withdrawn.Unknown(edition + 5));
        assertThat(act.withdraw(1, List.of(2), WHY, "moderator")).isInstanceOf(Withdrawn.NotByLine.class);
        assertThat(act.withdraw(edition, List.of(1, 2, 999), WHY, "moderator"))
                .isEqualTo(new Withdrawn.NoSuchLines(List.of(1, 999)));
        assertThat(newest()).isEqualTo(edition);
        act.withdraw(edition, List.of(13), WHY, "moderator");
        assertThat(act.withdraw(edition, List.of(13), WHY, "moderator"))
                .isEqualTo(new Withdrawn.NoSuchLines(List.of(13)));
        act.withdraw(edition, List.of(), WHY, "moderator");
        assertThat(act.withdraw(edition, List.of(), WHY, "moderator"))
                .isEqualTo(new Withdrawn.Already(edition, edition + 2));
    }

    private void proves(String address) {
        assertThat(Bundle.parse(probe.bytes(address).body()).verify(null))
                .as(address)
                .isInstanceOf(Verdict.Proved.class);
    }

    /** Editions come to the readers' side by a message. */
    private void await(long edition) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            var known = probe.get("/api/v1/publications?limit=1")
                    .headers()
                    .firstValue("Edition")
                    .orElse("");
            if (known.equals(Long.toString(edition))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Edition " + edition + " did not come");
    }

    private List<String> disagreements() throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Agreement.listDisagreements(writer);
        }
    }

    private long newest() throws SQLException {
        return count("select max(edition) from published.publication");
    }

    private long count(String question) throws SQLException {
        try (var writer = portal.database().openAsWriter();
                var rows = writer.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String text(String question) throws SQLException {
        try (var writer = portal.database().openAsWriter();
                var rows = writer.createStatement().executeQuery(question)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
