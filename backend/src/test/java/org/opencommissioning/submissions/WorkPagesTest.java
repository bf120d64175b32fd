package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.MODERATOR;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.csv;
import static org.opencommissioning.submissions.Workspace.row;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A return's way to the public by forms alone, as a browser without script goes it. */
@Tag("database")
class WorkPagesTest {
    private static final Workspace WORK = Workspace.ofNorthmoor();
    private static final String TRUST = "Northern Reach Ambulance Service NHS Trust";

    @AfterAll
    static void close() {
        WORK.close();
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        var answer = WORK.probe().get("/work", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in?then=%2Fwork");
    }

    @Test
    void whatIsOwedIsListedWithTheWayToSendIt() {
        assertThat(page("12 preparer@9N6", "/work"))
                .contains("Payments of £25,000 and over")
                .contains("days late");
        assertThat(page(PREPARER, "/work/submit?kind=payments&publisher=9N4&period=2013-05"))
                .contains("NHS Northmoor West")
                .contains("enctype=\"multipart/form-data\"");
        assertThat(page(PREPARER, "/work/submit?kind=payments&publisher=9N4&period=soon"))
                .contains("Write the period as a month 2013-03");
    }

    @Test
    void aBadFileIsMendedApprovedAndSeenByEverybody() throws Exception {
        long bad = upload(
                "2013-05",
                csv(row("22/05/2013", TRUST, "500001", "lots"), row("22/05/2013", TRUST, "500002", "30000.00")));
        WORK.await(bad, "accepted", "refused");
        assertThat(words(PREPARER, at(bad)))
                .contains("What was found")
                .contains("Line 2, Amount")
                .contains("Write it as 1234.50")
                .contains("500002");
        form(PREPARER, at(bad) + "/discard", "");
        assertThat(page(PREPARER, at(bad))).contains("Taken back");

        long good = upload(
                "2013-05",
                csv(row("22/05/2013", TRUST, "500001", "212460.00"), row("22/05/2013", TRUST, "500002", "30000.00")));
        WORK.await(good, "accepted");
        assertThat(page(PREPARER, at(good)))
                .contains("<title>Payments of £25,000 and over, May 2013, NHS Northmoor West")
                .contains("£242,460.00 in all")
                .contains("Ask a colleague to approve it");
        form(PREPARER, at(good) + "/propose", "");
        assertThat(page(PREPARER, at(good))).doesNotContain("Approve and publish");
        assertThat(page(APPROVER, at(good))).contains("Approve and publish").contains("£242,460.00 in all");
        form(APPROVER, at(good) + "/approve", "when=now");
        WORK.await(good, "published");
        assertThat(WORK.probe()
                        .get("/spending?payer=9N4&from=2013-05&to=2013-05", "Accept", "text/html")
                        .body())
                .contains("£242,460");
    }

    @Test
    void whatIsWrongInAFormIsSaidBesideIt() throws Exception {
        long id = upload("2013-06", csv(row("22/06/2013", TRUST, "600001", "30000.00")));
        WORK.await(id, "accepted");
        form(PREPARER, at(id) + "/propose", "");
        var answer = form(APPROVER, at(id) + "/send-back", "words=");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem").contains("Say what must change");
        assertThat(form(APPROVER, at(id) + "/approve", "when=later&day=never").statusCode())
                .isEqualTo(422);
    }

    @Test
    void findingsCanBeTakenAwayWithTheFile() throws Exception {
        long id = upload(
                "2013-07",
                csv(
                        row("22/07/2013", TRUST, "700001", "lots"),
                        row("22/07/2013", TRUST, "700002", "30000.00"),
                        row("23/07/2013", TRUST, "700003", "30000.00")));
        WORK.await(id, "accepted");
        assertThat(WORK.get(PREPARER, at(id) + "/findings.csv").body())
                .startsWith("rule,severity,line,column,value,message,sentence,mend\r\n")
                .contains("lots");
        var annotated = WORK.get(PREPARER, at(id) + "/annotated");
        assertThat(annotated.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"may-findings.csv\"");
        assertThat(annotated.body()).contains("What was found,Entity,Date").contains("NHS Northmoor West,22/07/2013");
    }

    @Test
    void heldRowsAreDecidedOnTheirPage() throws Exception {
        long id = upload(
                "2013-08",
                csv(
                        row("22/08/2013", TRUST, "800001", "30000.00"),
                        row("22/08/2013", TRUST, "800002", "2000000000.00")));
        WORK.await(id, "accepted");
        assertThat(page(MODERATOR, "/work/moderation"))
                .contains("Release the row")
                .contains("800002");
        form(
                MODERATOR,
                at(id) + "/held/3",
                "queue=yes&ruling=refuse&reason=" + encoded("A slip of the decimal point."));
        WORK.await(id, "accepted");
        assertThat(words(PREPARER, at(id))).contains("Refused on").contains("A slip of the decimal point.");
    }

    @Test
    void nothingToReportIsAForm() {
        var answer = form(PREPARER, "/work/submit/nothing", "kind=payments&publisher=9N4&period=2013-09");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page(PREPARER, answer.headers().firstValue("Location").orElseThrow()))
                .contains("Payments of £25,000 and over");
    }

    @Test
    void theBoardGivesMoreTimeByAForm() {
        var officer = "5 board-officer@9NB";
        assertThat(page(officer, "/work/extend")).contains("Give more time");
        assertThat(form(officer, "/work/extend", "kind=payments&organisation=9N6&period=soon&dueOn=&reason=")
                        .body())
                .contains("Write the period as a month 2013-03")
                .contains("Write the day as 2013-05-31.");
        var given = form(
                officer,
                "/work/extend",
                "kind=payments&organisation=9N6&period=2012-11&dueOn=2013-01-31&reason="
                        + encoded("The ledger was moved to another system."));
        assertThat(given.headers().firstValue("Location")).contains("/timeliness?organisation=9N6");
        assertThat(WORK.probe()
                        .get("/timeliness?organisation=9N6", "Accept", "text/html")
                        .body())
                .contains("The ledger was moved to another system.");
    }

    private static String at(long id) {
        return "/work/submissions/" + id;
    }

    /** What a page says, without its markup. */
    private static String words(String who, String address) {
        return page(who, address).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static String page(String who, String address) {
        var answer = WORK.get(who, address, "Accept", "text/html");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> form(String who, String address, String fields) {
        return WORK.probe()
                .post(
                        address,
                        "application/x-www-form-urlencoded",
                        fields.isEmpty() ? "formToken=" : fields,
                        "Test-Caller",
                        who,
                        "Accept",
                        "text/html");
    }

    private static long upload(String period, String file) {
        var body = "--edge\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"may.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n"
                + file + "\r\n--edge--\r\n";
        var answer = WORK.probe()
                .post(
                        "/work/submit?kind=payments&publisher=9N4&period=" + period,
                        "multipart/form-data; boundary=edge",
                        body,
                        "Test-Caller",
                        PREPARER,
                        "Accept",
                        "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var location = answer.headers().firstValue("Location").orElseThrow();
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }
}
