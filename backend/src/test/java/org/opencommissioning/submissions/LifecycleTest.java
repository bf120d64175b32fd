package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.MODERATOR;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.STRANGER;
import static org.opencommissioning.submissions.Workspace.csv;
import static org.opencommissioning.submissions.Workspace.member;
import static org.opencommissioning.submissions.Workspace.row;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A return's way from its upload to the public, as programs go it. */
@Tag("database")
class LifecycleTest {
    private static final Workspace WORK = Workspace.ofNorthmoor();
    private static final String AMBULANCE = "Northern Reach Ambulance Service NHS Trust";

    @AfterAll
    static void close() {
        WORK.close();
    }

    @Test
    void twoPeoplePublishAReturn() throws Exception {
        long id = WORK.submit("2013-05", csv(row("22/05/2013", AMBULANCE, "500001", "212460.00")));
        WORK.await(id, "accepted");
        var preview =
                WORK.get(PREPARER, "/api/v1/submissions/" + id + "/preview").body();
        assertThat(preview)
                .contains("\"against\":[]")
                .contains("\"after\":{\"rows\":1,\"amount\":212460.00}")
                .contains("\"2013-05-22\",\"" + AMBULANCE + "\"");
        assertThat(WORK.number("select count(*) from published.publication where kind = 'payments' and period @> date"
                        + " '2013-05-05'"))
                .as("a preview leaves nothing")
                .isZero();

        assertThat(WORK.send(APPROVER, "POST", path(id, "approval"), "{}").statusCode())
                .as("not proposed yet")
                .isEqualTo(409);
        assertThat(WORK.send(PREPARER, "POST", path(id, "proposal"), "{}").statusCode())
                .isEqualTo(200);
        assertThat(WORK.send(PREPARER, "POST", path(id, "approval"), "{}").statusCode())
                .isEqualTo(403);
        assertThat(WORK.send("1 preparer@9N4 approver@9N4", "POST", path(id, "approval"), "{}")
                        .body())
                .contains("own-submission");
        assertThat(WORK.send(STRANGER, "POST", path(id, "approval"), "{}").statusCode())
                .isEqualTo(403);
        assertThat(WORK.get(STRANGER, "/api/v1/submissions/" + id).statusCode()).isEqualTo(404);
        assertThat(WORK.send(APPROVER, "POST", path(id, "approval"), "{}").statusCode())
                .isEqualTo(200);
        assertThat(WORK.send(APPROVER, "POST", path(id, "approval"), "{}").statusCode())
                .as("approved by somebody already")
                .isEqualTo(409);
        WORK.await(id, "published");
        var edition = member(WORK.get(PREPARER, "/api/v1/submissions/" + id).body(), "edition");
        assertThat(WORK.number(
                        "select count(*) from published.publication where approved_by = 'approver' and edition = "
                                + edition))
                .as("of the second person the log learns the role")
                .isEqualTo(1);
        assertThat(WORK.probe().get("/api/v1/payments?from=2013-05").body()).contains(AMBULANCE);
    }

    @Test
    void whatChangesIsShownAndReadersAreToldWhy() {
        long first = publish(
                "2013-06",
                csv(
                        row("01/06/2013", AMBULANCE, "600001", "30000.00"),
                        row("02/06/2013", AMBULANCE, "600002", "40000.00")));
        assertThat(first).isPositive();

        long second = WORK.submit(
                "2013-06",
                csv(
                        row("01/06/2013", AMBULANCE, "600001", "30000.00"),
                        row("02/06/2013", AMBULANCE, "600002", "45000.00"),
                        row("03/06/2013", AMBULANCE, "600003", "50000.00")));
        WORK.await(second, "accepted");

        assertThat(WORK.get(APPROVER, path(second, "preview")).body())
                .contains("\"before\":{\"rows\":2,\"amount\":70000.00},\"after\":{\"rows\":3,\"amount\":125000.00}")
                .contains("\"changes\":{\"added\":1,\"removed\":0,\"changed\":1}");
        assertThat(WORK.get(APPROVER, path(second, "changes")).body())
                .contains("\"change\":\"changed\"")
                .contains("\"£40,000.00\"")
                .contains("\"£45,000.00\"");
        assertThat(WORK.send(PREPARER, "POST", path(second, "proposal"), "{}").body())
                .contains("readers are told why it changes")
                .contains("Give one of wrong-amount, entered-twice");
        assertThat(WORK.send(PREPARER, "POST", path(second, "proposal"), "{\"cause\":\"other\"}")
                        .body())
                .contains("why the figures change");
        WORK.send(
                PREPARER,
                "POST",
                path(second, "proposal"),
                "{\"cause\":\"wrong-amount\",\"reason\":\"One amount was mistyped.\"}");
        WORK.send(APPROVER, "POST", path(second, "approval"), "{}");
        WORK.await(second, "published");
        var edition = member(WORK.get(PREPARER, "/api/v1/submissions/" + second).body(), "edition");
        assertThat(WORK.probe().get("/api/v1/publications/" + edition).body())
                .contains("{\"code\":\"correction\",\"cause\":\"wrong-amount\",\"text\":\"One amount was mistyped.\"}");
        var page = WORK.probe()
                .get("/publications/" + edition, "Accept", "text/html")
                .body();
        assertThat(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("An amount was wrong. “One amount was mistyped.”")
                .contains("Changed amount £40,000.00")
                .contains("£45,000.00")
                .contains("Added nothing £50,000.00");
        assertThat(WORK.probe()
                        .post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ publication(edition: " + edition
                                        + ") { reason { cause } } paymentChanges(edition: " + edition
                                        + ") { totalCount nodes { change was { amount } now { amount reference } } }"
                                        + " }\"}")
                        .body())
                .contains("\"cause\":\"WRONG_AMOUNT\"")
                .contains(
                        "{\"change\":\"changed\",\"was\":{\"amount\":40000.00},\"now\":{\"amount\":45000.00,\"reference\":\"600002\"}}");
    }

    @Test
    void aReturnIsSentBackWithWordsAndTakenBack() {
        long id = WORK.submit("2013-07", csv(row("01/07/2013", AMBULANCE, "700001", "30000.00")));
        WORK.await(id, "accepted");
        WORK.send(PREPARER, "POST", path(id, "proposal"), "{}");
        assertThat(WORK.send(APPROVER, "POST", path(id, "objection"), "{\"words\":\"\"}")
                        .statusCode())
                .isEqualTo(400);
        WORK.send(APPROVER, "POST", path(id, "objection"), "{\"words\":\"The total is not the ledger's.\"}");
        WORK.await(id, "sent-back");
        assertThat(WORK.get(PREPARER, path(id, "history")).body()).contains("The total is not the ledger's.");
        assertThat(WORK.send(PREPARER, "DELETE", "/api/v1/submissions/" + id, "")
                        .body())
                .contains("\"state\":\"discarded\"");
    }

    @Test
    void findingsComeWithTheirRowsAndHowToMendThem() {
        long id = WORK.submit(
                "2013-08",
                csv(
                        row("01/08/2013", AMBULANCE, "800001", "30000.00"),
                        row("02/08/2013", AMBULANCE, "800002", "lots"),
                        row("03/08/2013", AMBULANCE, "800003", "40000.00")));
        WORK.await(id, "accepted");

        assertThat(WORK.get(PREPARER, path(id, "findings") + "?rows=true").body())
                .contains("\"severity\":\"refuse-row\"")
                .contains("\"mend\":\"")
                .contains("\"value\":\"lots\"")
                .contains("{\"line\":2,\"cells\":[\"NHS Northmoor West\",\"01/08/2013\"")
                .contains("{\"line\":4,\"cells\":[\"NHS Northmoor West\",\"03/08/2013\"");
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + id).body()).contains("\"refused\":1");
    }

    @Test
    void columnsThatWereMisunderstoodArePutRightAndRememberedForTheSameHeadings() {
        var odd = "Body,When,What,Where,Whom,No,Gross,Nett\n"
                + "NHS Northmoor West,01/09/2013,Activity,Ambulance,Fellview Practice,900001,36000.00,30000.00\n"
                + "NHS Northmoor West,02/09/2013,Activity,Ambulance,Fellview Practice,900002,48000.00,40000.00\n";
        var file = odd.replace(
                "Body,When,What,Where,Whom,No,", "Entity,Date,Expense type,Expense area,Supplier,Transaction number,");
        long id = WORK.submit("2013-09", file);
        WORK.await(id, "accepted", "refused");

        assertThat(WORK.get(PREPARER, path(id, "columns")).body())
                .contains(
                        "{\"letter\":\"E\",\"heading\":\"Supplier\",\"column\":\"supplier\",\"evidence\":\"heading\"");
        assertThat(WORK.send(PREPARER, "PUT", path(id, "columns"), "{\"columns\":{\"H\":\"amount\",\"G\":\"none\"}}")
                        .statusCode())
                .isEqualTo(200);
        WORK.await(id, "accepted");
        assertThat(WORK.get(PREPARER, path(id, "columns")).body())
                .contains("\"heading\":\"Nett\",\"column\":\"amount\",\"evidence\":\"publisher\"");
        assertThat(WORK.get(PREPARER, path(id, "preview")).body()).contains("\"amount\":70000.00");

        long next = WORK.submit("2013-10", file.replace("/09/2013", "/10/2013"));
        WORK.await(next, "accepted");
        assertThat(WORK.get(PREPARER, path(next, "preview")).body()).contains("\"amount\":70000.00");
        assertThat(WORK.send(PREPARER, "PUT", path(next, "columns"), "{\"columns\":{\"ZZ\":\"amount\"}}")
                        .body())
                .contains("The file has no column 'ZZ'.");
    }

    @Test
    void heldRowsAreDecidedOneByOneAndBeforeInNoTotal() throws Exception {
        var file = csv(
                row("01/11/2013", AMBULANCE, "110001", "30000.00"),
                row("02/11/2013", AMBULANCE, "110002", "2000000000.00"));
        long id = WORK.submit("2013-11", file);
        WORK.await(id, "accepted");
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + id).body())
                .contains("\"held\":1")
                .contains("\"undecided\":1");
        assertThat(WORK.get(PREPARER, path(id, "preview")).body())
                .contains("\"after\":{\"rows\":1,\"amount\":30000.00}");
        assertThat(WORK.get(MODERATOR, "/api/v1/held-rows").body()).contains("\"submission\":" + id + ",");

        var release = "{\"ruling\":\"release\",\"reason\":\"The amount is right: a block contract.\"}";
        assertThat(WORK.send(PREPARER, "POST", path(id, "held-rows/3"), release).statusCode())
                .isEqualTo(403);
        assertThat(WORK.send(MODERATOR, "POST", path(id, "held-rows/3"), "{\"ruling\":\"release\",\"reason\":\"ok\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(WORK.send(MODERATOR, "POST", path(id, "held-rows/3"), release)
                        .statusCode())
                .isEqualTo(200);
        WORK.await(id, "accepted");
        assertThat(WORK.get(PREPARER, path(id, "preview")).body())
                .contains("\"after\":{\"rows\":2,\"amount\":2000030000.00}");
        assertThat(WORK.send(MODERATOR, "POST", path(id, "held-rows/3"), release)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aRowReleasedAfterPublicationComesWithTheNext() throws Exception {
        var file = csv(
                row("01/12/2013", AMBULANCE, "120001", "30000.00"),
                row("02/12/2013", AMBULANCE, "120002", "2000000000.00"));
        long id = publish("2013-12", file);
        WORK.send(
                MODERATOR,
                "POST",
                path(id, "held-rows/3"),
                "{\"ruling\":\"release\",\"reason\":\"The amount is right: a block contract.\"}");

        long next = WORK.number("select submission_id from intake.submission where follows = " + id);
        WORK.await(next, "accepted");
        assertThat(WORK.get(PREPARER, path(next, "preview")).body())
                .contains("\"changes\":{\"added\":1,\"removed\":0,\"changed\":0}");
    }

    @Test
    void thatThereIsNothingToReportIsPublishedAsAnyReturn() {
        var made = WORK.send(
                PREPARER,
                "POST",
                "/api/v1/nil-returns",
                "{\"returnType\":\"payments\",\"publisher\":\"9N4\",\"period\":\"2014-01\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        long id = Long.parseLong(member(made.body(), "id"));
        WORK.await(id, "accepted");
        WORK.send(PREPARER, "POST", path(id, "proposal"), "{}");
        WORK.send(APPROVER, "POST", path(id, "approval"), "{}");
        WORK.await(id, "published");
        var edition = member(WORK.get(PREPARER, "/api/v1/submissions/" + id).body(), "edition");
        assertThat(WORK.probe().get("/api/v1/publications/" + edition).body()).contains("\"rows\":0,\"nil\":true");
        assertThat(WORK.probe()
                        .get("/publications/" + edition, "Accept", "text/html")
                        .body())
                .contains("reported that there is nothing to publish for January 2014");
    }

    @Test
    void theSameRequestUnderTheSameKeyIsDoneOnce() throws Exception {
        var first = WORK.announce(PREPARER, "2014-02", "a.csv", 100, "Idempotency-Key", "k-1");
        var again = WORK.announce(PREPARER, "2014-02", "a.csv", 100, "Idempotency-Key", "k-1");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(WORK.announce(PREPARER, "2014-02", "b.csv", 100, "Idempotency-Key", "k-1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(WORK.announce(PREPARER, "never", "a.csv", 100, "Idempotency-Key", "k-2")
                        .statusCode())
                .isEqualTo(400);
        assertThat(WORK.announce(PREPARER, "2014-02", "a.csv", 100, "Idempotency-Key", "k-2")
                        .statusCode())
                .as("a refusal is not kept")
                .isEqualTo(201);
        assertThat(WORK.number("select count(*) from intake.upload where file_name = 'a.csv'"))
                .isEqualTo(2);
    }

    @Test
    void anUploadGoesOnWhereItStopped() {
        var file = csv(row("01/03/2014", AMBULANCE, "140001", "30000.00"));
        var address = WORK.announce(PREPARER, "2014-03", "parts.csv", file.length())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(member(
                        WORK.send(PREPARER, "PATCH", address, file.substring(0, 50), "Upload-Offset", "0")
                                .body(),
                        "offset"))
                .isEqualTo("50");
        assertThat(WORK.send(PREPARER, "PATCH", address, file.substring(0, 50), "Upload-Offset", "0")
                        .body())
                .contains("offset-differs");
        assertThat(WORK.send(PREPARER, "PATCH", address, file + "more", "Upload-Offset", "50")
                        .statusCode())
                .isEqualTo(413);
        assertThat(WORK.get("9 preparer@9N4", address).statusCode())
                .as("somebody else's")
                .isEqualTo(404);
        var done = WORK.send(PREPARER, "PATCH", address, file.substring(50), "Upload-Offset", "50");
        WORK.await(Long.parseLong(member(done.body(), "submission")), "accepted");
    }

    @Test
    void moreTimeIsPublishedWithItsReason() {
        var asked = """
            {"returnType":"payments","organisation":"9N6","period":"2012-10","dueOn":"2013-01-31",\
            "reason":"The ledger was moved to another system."}\
            """;
        assertThat(WORK.send(PREPARER, "POST", "/api/v1/extensions", asked).statusCode())
                .isEqualTo(403);
        var done = WORK.send("5 board-officer@9NB", "POST", "/api/v1/extensions", asked);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
        assertThat(WORK.probe()
                        .get("/api/v1/timeliness?organisation=9N6&from=2012-10&to=2012-10")
                        .body())
                .contains("\"dueOn\":\"2013-01-31\"")
                .contains("\"usualDueOn\":\"2012-11-30\",\"reason\":\"The ledger was moved to another system.\"");
        assertThat(WORK.send(
                                "5 board-officer@9NB",
                                "POST",
                                "/api/v1/extensions",
                                asked.replace("9N6", "9N5").replace("2013-01-31", "2012-12-24"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(WORK.probe()
                        .get("/api/v1/timeliness?from=2012-10&to=2012-10")
                        .body())
                .contains("\"dueOn\":\"2013-01-31\"")
                .contains("\"dueOn\":\"2012-12-24\"");
        assertThat(WORK.send(
                                "5 board-officer@9NB",
                                "POST",
                                "/api/v1/extensions",
                                asked.replace("2013-01-31", "2012-10-05"))
                        .body())
                .contains("is not a due date for it");
    }

    @Test
    void whoIsNotAllowedIsToldSo() {
        assertThat(WORK.probe()
                        .post(
                                "/api/v1/uploads",
                                "application/json",
                                "{\"returnType\":\"payments\",\"publisher\":\"9N4\",\"period\":\"2014-04\",\"fileName\":\"x\",\"bytes\":1}")
                        .statusCode())
                .isEqualTo(401);
        assertThat(WORK.announce(STRANGER, "2014-04", "x.csv", 1).statusCode()).isEqualTo(403);
        assertThat(WORK.announce(PREPARER, "2014-04", "x.csv", 999_999_999_999L).statusCode())
                .isEqualTo(413);
        assertThat(WORK.get(PREPARER, "/api/v1/held-rows").statusCode()).isEqualTo(403);
        assertThat(WORK.get(MODERATOR, "/api/v1/submissions").body()).contains("\"items\":[]");
    }

    private static String path(long id, String step) {
        return "/api/v1/submissions/" + id + "/" + step;
    }

    private static long publish(String period, String file) {
        long id = WORK.submit(period, file);
        WORK.await(id, "accepted");
        assertThat(WORK.send(PREPARER, "POST", path(id, "proposal"), "{}").statusCode())
                .isEqualTo(200);
        assertThat(WORK.send(APPROVER, "POST", path(id, "approval"), "{}").statusCode())
                .isEqualTo(200);
        WORK.await(id, "published");
        return id;
    }
}
