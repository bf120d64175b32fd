package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.STRANGER;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.documents.TestPdf;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.WithdrawPublication;

/** A document's way: sent, named by a plan, public with it, searched, saved, withdrawn. */
@Tag("database")
class DocumentWorkTest {
    private static final Workspace WORK = Workspace.ofNorthmoor();
    private static final byte[] PRINTED = TestPdf.saying("The printed plan: carers shall have a break every month.");

    @AfterAll
    static void close() {
        WORK.close();
    }

    private static HttpResponse<String> send(String who, String organisation, byte[] pdf) {
        var body = "--edge\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"../plan.exe\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n"
                + new String(pdf, StandardCharsets.ISO_8859_1) + "\r\n--edge--\r\n";
        return WORK.probe()
                .post(
                        "/work/documents?organisation=" + organisation,
                        "multipart/form-data; boundary=edge",
                        body,
                        "Test-Caller",
                        who,
                        "Accept",
                        "text/html");
    }

    private static void form(String who, String address, String fields) {
        WORK.probe()
                .post(address, "application/x-www-form-urlencoded", fields, "Test-Caller", who, "Accept", "text/html");
    }

    private static String hash(HttpResponse<String> taken) {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        return taken.headers().firstValue("Location").orElseThrow().replace("/work/documents?kept=", "");
    }

    private static String plan(String hash) {
        return "Part,Reference,Title,Text,Document\nstatement,status,draft,,\nneed,N1,Carers have no time off,,\n"
                + "document,D1,The plan as it was printed,," + hash + "\n";
    }

    private static long submit(String file) {
        return submit("plans", "2015-16", file);
    }

    private static long submit(String kind, String period, String file) {
        var upload = WORK.send(PREPARER, "POST", "/api/v1/uploads", """
            {"returnType":"%s","publisher":"9N4","period":"%s","fileName":"file.csv","bytes":%d}\
            """.formatted(kind, period, file.length()));
        var done = WORK.send(
                PREPARER, "PATCH", upload.headers().firstValue("Location").orElseThrow(), file, "Upload-Offset", "0");
        return Long.parseLong(Workspace.member(done.body(), "submission"));
    }

    @Test
    void aDocumentBecomesPublicWithThePlanThatNamesItAndGoesWithIt() throws Exception {
        var hash = hash(send(PREPARER, "9N4", PRINTED));
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(WORK.get(PREPARER, "/work/documents?kept=" + hash, "Accept", "text/html")
                        .body())
                .contains("plan.exe was looked through and kept")
                .contains(hash);
        assertThat(WORK.probe().get("/documents/" + hash + ".pdf").statusCode()).isEqualTo(404);

        long unknown = submit(plan("0".repeat(64)));
        WORK.await(unknown, "accepted", "refused");
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + unknown + "/findings")
                        .body())
                .contains("PL22");

        long id = submit(plan(hash));
        WORK.await(id, "accepted");
        form(PREPARER, "/work/submissions/" + id + "/propose", "formToken=");
        form(APPROVER, "/work/submissions/" + id + "/approve", "when=now");
        WORK.await(id, "published");

        var saved = WORK.probe().get("/documents/" + hash + ".pdf");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(PRINTED);
        assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(saved.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(WORK.probe()
                        .get("/api/v1/documents?words=carer&publisher=9N4")
                        .body())
                .contains(hash)
                .contains("\"title\":\"The plan as it was printed\"")
                .contains("break every month");
        assertThat(WORK.probe().get("/api/v1/documents?words=helicopter").body())
                .contains("\"items\":[]");
        assertThat(WORK.probe()
                        .get("/plans/9N4-2015-16?words=break", "Accept", "text/html")
                        .body())
                .contains("/documents/" + hash + ".pdf");

        long edition = WORK.number("select max(edition) from published.publication where kind = 'plans'");
        WORK.portal()
                .context()
                .getBean(WithdrawPublication.class)
                .withdraw(edition, List.of(4), new Correction("It named a patient."), "moderator");
        for (var table : List.of("published.document_piece", "published.document", "intake.document")) {
            assertThat(WORK.number("select count(*) from " + table + " where encode(sha256, 'hex') = '" + hash + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(WORK.probe().get("/documents/" + hash + ".pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void aDocumentOfAConsultationGoesTheSameWay() throws Exception {
        var bytes = TestPdf.with("Two clinics and a bus stop", "", "");
        var hash = hash(send(PREPARER, "9N4", bytes));
        var file = """
            Line,Reference,Number,Kind,Title,Words,Easy read,Choices,From,Until,Why shorter,What we did,To,Date,Document
            consultation,DOC-1,,,Clinics,We propose two clinics.,,,2016-05-01,2016-05-28,,,,,
            document,DOC-1,,,The full proposal,What it costs.,,,,,,,,,%s
            document,DOC-1,,,Another,Nobody sent it.,,,,,,,,,%s
            document,DOC-1,,,A third,It has no hash.,,,,,,,,,
            """.formatted(hash, "0".repeat(64));
        long id = submit("consultations", "2016-05", file);
        WORK.await(id, "accepted");
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + id + "/findings").body())
                .contains("CO24", "CO25");
        assertThat(WORK.probe().get("/documents/" + hash + ".pdf").statusCode()).isEqualTo(404);
        form(PREPARER, "/work/submissions/" + id + "/propose", "formToken=");
        form(APPROVER, "/work/submissions/" + id + "/approve", "when=now");
        WORK.await(id, "published");

        assertThat(WORK.probe().get("/documents/" + hash + ".pdf").statusCode()).isEqualTo(200);
        assertThat(WORK.probe()
                        .get("/api/v1/consultation-documents?consortium=9N4&reference=DOC-1")
                        .body())
                .contains(hash, "\"title\":\"The full proposal\"")
                .doesNotContain("Nobody sent it");
        assertThat(WORK.probe()
                        .get("/consultations/9N4/DOC-1", "Accept", "text/html")
                        .body())
                .contains("/documents/" + hash + ".pdf", "What it costs.");
        assertThat(WORK.probe()
                        .get("/api/v1/consultation-outcomes?reference=DOC-1")
                        .body())
                .contains("\"items\":[]");
        assertThat(WORK.probe()
                        .get("/api/v1/documents?kind=consultations&words=bus")
                        .body())
                .contains(hash);

        long edition = WORK.number("select max(edition) from published.publication where kind = 'consultations'");
        WORK.portal()
                .context()
                .getBean(WithdrawPublication.class)
                .withdraw(edition, List.of(3), new Correction("It named a patient."), "moderator");
        assertThat(WORK.probe().get("/documents/" + hash + ".pdf").statusCode()).isEqualTo(404);
        assertThat(WORK.probe()
                        .get("/consultations/9N4/DOC-1", "Accept", "text/html")
                        .body())
                .contains("We propose two clinics.")
                .doesNotContain("The full proposal");
    }

    @Test
    void aDocumentWithAScriptIsRefusedWithWhatToDo() {
        var refused = send(PREPARER, "9N4", TestPdf.with("Read me", "/OpenAction<</S/JavaScript/JS(1)>>", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("DO04")
                .contains("It holds a script, or an action that starts something.")
                .contains("Print it to PDF");
    }

    @Test
    void sixtyMegabytesAreRefusedKindly() {
        var large = new byte[60 << 20];
        java.util.Arrays.fill(large, (byte) ' ');
        System.arraycopy(PRINTED, 0, large, 0, PRINTED.length);
        var refused = send(PREPARER, "9N4", large);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("DO01").contains("more than 20 MB").contains("smaller pictures");
    }

    private static HttpResponse<String> post(String who, byte[] pdf, String... headers) {
        var all = new java.util.ArrayList<>(List.of("Test-Caller", who));
        all.addAll(List.of(headers));
        return WORK.probe()
                .post(
                        "/api/v1/documents?organisation=9N4&fileName=printed.pdf",
                        "application/pdf",
                        new String(pdf, StandardCharsets.ISO_8859_1),
                        all.toArray(String[]::new));
    }

    @Test
    void aProgramSendsADocumentOnceHoweverOftenItAsks() {
        var pdf = TestPdf.saying("What programs send is looked through too.");
        var sent = post(PREPARER, pdf, "Idempotency-Key", "document-1");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(sent.body()).containsPattern("\"sha256\":\"[0-9a-f]{64}\"");
        var again = post(PREPARER, pdf, "Idempotency-Key", "document-1");
        assertThat(again.body()).isEqualTo(sent.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(post(PREPARER, PRINTED, "Idempotency-Key", "document-1").statusCode())
                .isEqualTo(422);
        assertThat(post(PREPARER, pdf).body()).isEqualTo(sent.body());
    }

    @Test
    void aProgramHearsWhyADocumentIsNotKept() {
        var refused = post(PREPARER, TestPdf.with("Read me", "/OpenAction<</S/JavaScript/JS(1)>>", ""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("DO04").contains("Print it to PDF");
        assertThat(post(STRANGER, PRINTED).statusCode()).isEqualTo(403);
        assertThat(WORK.probe()
                        .post("/api/v1/documents?organisation=9N4&fileName=a.pdf", "application/pdf", "%PDF-1.4")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobodySendsForOthers() {
        assertThat(send(STRANGER, "9N4", PRINTED).statusCode()).isEqualTo(422);
        assertThat(WORK.probe().get("/work/documents", "Accept", "text/html").statusCode())
                .isEqualTo(303);
    }
}
