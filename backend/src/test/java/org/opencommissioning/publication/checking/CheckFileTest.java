package org.opencommissioning.publication.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.Finding;

@Tag("database")
class CheckFileTest {
    private static final String CSV = """
        Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount
        NHS Northmoor West,22/03/2013,Activity,Ambulance services,Northern Reach Ambulance Service NHS Trust,416487,212460.00
        NHS Northmoor West,31/03/2013,Activity,Ambulance services,Fellview Practice,416488,lots
        """;
    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void everyDeliveryOfNorthmoorGetsTheFindingsOfThePipeline() throws Exception {
        for (var delivery : Northmoor.deliveries()) {
            var expected = new ArrayList<String>();
            type(delivery.kind()).look(delivery.delivery(), finding -> expected.add(said(finding)));
            byte[] bytes;
            try (var in = delivery.delivery().content().open()) {
                bytes = in.readAllBytes();
            }
            var checked = NorthmoorOnline.portal()
                    .context()
                    .getBean(CheckFile.class)
                    .check(
                            delivery.kind(),
                            NorthmoorOnline.portal()
                                    .context()
                                    .getBean(CheckedDelivery.class)
                                    .of(
                                            delivery.delivery().publisher(),
                                            delivery.delivery().period().toString(),
                                            delivery.delivery().fileName(),
                                            bytes));
            assertThat(checked.findings())
                    .as(delivery.delivery().fileName())
                    .extracting(found -> found.rule() + " " + found.line() + " " + found.message())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aStrangerIsToldWhatIsWrongWhereAndHowToMendIt() {
        var answer = portal.post("/api/v1/check/payments?publisher=9N4&period=2013-03", "text/csv", CSV);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("\"verdict\":\"accepted\"")
                .contains("\"accepted\":1,\"refused\":1")
                .containsSubsequence(
                        "\"severity\":\"refuse-row\"",
                        "\"line\":3",
                        "\"column\":\"Amount\"",
                        "\"value\":\"lots\"",
                        "\"mend\":");
    }

    @Test
    void findingsComeAsAFileToo() {
        var csv = portal.post(
                        "/api/v1/check/payments?publisher=9N4&period=2013-03", "text/csv", CSV, "Accept", "text/csv")
                .body();

        assertThat(csv)
                .startsWith("rule,severity,line,column,value,message,sentence,mend\r\n")
                .contains(",refuse-row,3,Amount,lots,");
    }

    @Test
    void nothingOfTheFileIsKept() throws SQLException {
        long before = kept();

        portal.post("/api/v1/check/payments?publisher=9N4&period=2013-03", "text/csv", CSV);

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whatCannotBeCheckedIsRefused() {
        assertThat(portal.post("/api/v1/check/gossip?publisher=9N4&period=2013-03", "text/csv", CSV)
                        .body())
                .contains("There is no return type 'gossip'.");
        assertThat(portal.post("/api/v1/check/payments?publisher=9N4&period=never", "text/csv", CSV)
                        .statusCode())
                .isEqualTo(400);
        assertThat(portal.post("/api/v1/check/payments?publisher=9N4", "text/csv", CSV)
                        .statusCode())
                .isEqualTo(400);
        assertThat(portal.post("/api/v1/check/payments?publisher=9N4&period=2013-03", "text/csv", "\u0000\u0001\u0002")
                        .body())
                .contains("\"verdict\":\"refused\"");
    }

    @Test
    void theFileComesBackWithWhatWasFoundBesideEachRow() {
        var answer = portal.post(
                "/api/v1/check/payments/annotated-file?publisher=9N4&period=2013-03&fileName=may.csv", "text/csv", CSV);

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"may-findings.csv\"");
        assertThat(answer.body())
                .startsWith("\ufeffWhat was found,Entity,Date")
                .contains("\r\n,NHS Northmoor West,22/03/2013")
                .containsPattern("SP21: .*,NHS Northmoor West,31/03/2013");
    }

    @Test
    void aFileOfManyMegabytesIsCheckedAndALargerOneRefused() {
        var line = CSV.lines().skip(1).findFirst().orElseThrow();
        var rows = new StringBuilder(CSV.lines().findFirst().orElseThrow()).append('\n');
        for (int i = 0; rows.length() < 3_000_000; i++) {
            rows.append(line.replace("416487", "R" + i)).append('\n');
        }
        assertThat(portal.post("/api/v1/check/payments?publisher=9N4&period=2013-03", "text/csv", rows.toString())
                        .body())
                .contains("\"verdict\":\"accepted\"");

        var large = "x".repeat(26_214_401);
        assertThat(portal.post("/api/v1/check/payments?publisher=9N4&period=2013-03", "text/csv", large)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeHarmless() {
        var csv = portal.post(
                        "/api/v1/check/payments?publisher=9N4&period=2013-03",
                        "text/csv",
                        CSV.replace("lots", "=HYPERLINK(1)"),
                        "Accept",
                        "text/csv")
                .body();

        assertThat(csv).contains(",'=HYPERLINK(1),");
    }

    private static long kept() throws SQLException {
        try (var writer = NorthmoorOnline.portal().database().openAsWriter();
                var rows = writer.createStatement()
                        .executeQuery(
                                "select (select count(*) from intake.file) + (select count(*) from intake.file_piece)"
                                        + " + (select count(*) from intake.submission) + (select count(*) from"
                                        + " intake.finding)")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static PublishableReturn<?> type(String kind) {
        return NorthmoorOnline.portal().context().getBean(CheckFile.class).types().stream()
                .filter(type -> type.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Finding finding) {
        return finding.rule().id() + " " + finding.line() + " " + finding.message();
    }
}
