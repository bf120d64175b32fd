package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.STRANGER;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.WithdrawPublication;

/** A register of interests written by forms alone, from what is published to the public. */
@Tag("database")
class RegisterEditorTest {
    private static final Workspace WORK = Workspace.ofNorthmoor();
    private static final String MOSS =
            "&person=Dr+Una+Moss&published=yes&practice=N91002&role=Member&provider-name=Fellside+Diagnostics"
                + "&provider=9FD01&kind=Financial&share=12.5&band=5%25+to+25%25&from=2013-05-01&declared=2013-05-20&managed=Leaves+the+room";

    @AfterAll
    static void close() {
        WORK.close();
    }

    private static HttpResponse<String> form(String who, String act, String fields) {
        return WORK.probe()
                .post(act, "application/x-www-form-urlencoded", fields, "Test-Caller", who, "Accept", "text/html");
    }

    private static HttpResponse<String> register(String act, String period, String fields) {
        return form(PREPARER, "/work/interests/" + act, "consortium=9N4&period=" + period + fields);
    }

    private static String html(String query) {
        return WORK.get(PREPARER, "/work/interests?consortium=9N4&period=" + query, "Accept", "text/html")
                .body();
    }

    private static String page(String query) {
        return html(query).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** The place of the entry whose link to change it names it so. */
    private static String placeOf(String period, String title) {
        var found = Pattern.compile("place=(\\d+)\"[^>]*>Change or end<span[^>]*> *" + title)
                .matcher(html(period));
        assertThat(found.find()).as(title).isTrue();
        return found.group(1);
    }

    private static void publish(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).isEqualTo(303);
        var at = sent.headers().firstValue("Location").orElseThrow();
        long id = Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
        WORK.await(id, "accepted");
        form(PREPARER, at + "/propose", "formToken=");
        assertThat(form(PREPARER, at + "/approve", "when=now").statusCode()).isNotEqualTo(303);
        form(APPROVER, at + "/approve", "when=now");
        WORK.await(id, "published");
    }

    private static String published(String question) {
        return WORK.probe().get("/api/v1/interests?consortium=9N4" + question).body();
    }

    private static long total() {
        return WORK.probe()
                .get("/api/v1/interests.ndjson?consortium=9N4")
                .body()
                .lines()
                .count();
    }

    @Test
    void oneEntryIsChangedOneEndedAndOneAddedAndTheRestStaysAsItWas() throws Exception {
        long before = total();
        assertThat(page("2013-05")).contains("It begins with the register of edition");
        assertThat(register("begin", "2013-05", "").statusCode()).isEqualTo(303);
        assertThat(page("2013-05")).contains(before + " interests are written. The check refuses nothing.");

        assertThat(register("entry", "2013-05", "&place=0&version=0" + MOSS.replace("12.5", "112.5"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("2013-05"))
                .contains("Dr Una Moss in Fellside Diagnostics")
                .contains("The check refuses 1 entry")
                .contains("Refused, IN19");
        var moss = placeOf("2013-05", "Dr Una Moss in Fellside Diagnostics");
        assertThat(html("2013-05&place=" + moss)).contains("share-error").contains("is no such percentage");

        register("entry", "2013-05", "&place=" + moss + "&version=1" + MOSS + "&to=2013-05-31");
        publish(register("send", "2013-05", ""));

        assertThat(total()).isEqualTo(before + 1);
        assertThat(published("&practice=N91002"))
                .contains("\"person\":\"Dr Una Moss\"")
                .contains("\"share\":12.50,\"band\":\"from-5-to-25\"")
                .contains("\"to\":\"2013-05-31\"");

        forgetsWhatIsWithdrawn();
    }

    /** A line that is withdrawn leaves the drafts that began with it. */
    private static void forgetsWhatIsWithdrawn() throws Exception {
        register("begin", "2013-06", "");
        assertThat(page("2013-06")).contains("Dr Una Moss");
        var line = Workspace.member(published("&practice=N91002&sort=-declaredOn&limit=1"), "line");
        var edition = Workspace.member(published("&practice=N91002&sort=-declaredOn&limit=1"), "edition");
        WORK.portal()
                .context()
                .getBean(WithdrawPublication.class)
                .withdraw(
                        Long.parseLong(edition),
                        List.of(Integer.parseInt(line)),
                        new Correction("A line named a private person."),
                        "moderator");
        assertThat(page("2013-06")).doesNotContain("Dr Una Moss");
    }

    @Test
    void aWithheldNameIsCheckedAgainstTheOtherCellsAndRepeatedInNoFinding() {
        register("begin", "2013-07", "");
        var withheld =
                "&place=0&version=0&person=Zebedee+Quirk&published=no&withheld=Was+threatened&role=Employee&provider-name=Fellside"
                    + "&kind=Indirect&declared=2013-05-20&managed=Leaves&relationship=";
        register("entry", "2013-07", withheld + "Wife+of+Quirk");
        assertThat(page("2013-07"))
                .contains("Zebedee Quirk (name withheld) in Fellside")
                .contains("IN13: Another cell of the row holds a part of the withheld name.");
    }

    @Test
    void whoWritesOverWhatSomebodyElseWroteIsToldSo() {
        register("begin", "2013-08", "");
        register("entry", "2013-08", "&place=0&version=0" + MOSS);
        var place = placeOf("2013-08", "Dr Una Moss in Fellside Diagnostics");
        register("entry", "2013-08", "&place=" + place + "&version=1" + MOSS.replace("12.5", "13"));
        var late = register("entry", "2013-08", "&place=" + place + "&version=1" + MOSS.replace("12.5", "14"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("Somebody changed this entry")
                .contains("value=\"14\"")
                .contains("name=\"version\" value=\"2\"");
        assertThat(register("remove", "2013-08", "&place=" + place + "&version=1")
                        .body())
                .contains("Somebody changed this entry, or took it out, after you saw it, so it is not removed.")
                .contains("Dr Una Moss");
        register("remove", "2013-08", "&place=" + place + "&version=2");
        assertThat(register("entry", "2013-08", "&place=" + place + "&version=2" + MOSS)
                        .body())
                .contains("name=\"place\" value=\"0\"");
    }

    @Test
    void whatIsWrongInAFormIsSaidBesideIt() {
        register("begin", "2013-09", "");
        assertThat(register("entry", "2013-09", "&place=0&version=0&kind=Financial")
                        .statusCode())
                .isEqualTo(422);
        assertThat(register("entry", "2013-10", "&place=0&version=0" + MOSS).body())
                .contains("No register of it is begun");
        assertThat(page("some+time")).contains("write its period as 2013-03, 2012/13 or December 2011");
        register("entry", "2013-09", "&place=0&version=0" + MOSS.replace("Fellside", "%3Cscript%3Ealert(1)"));
        assertThat(html("2013-09")).doesNotContain("<script>alert(1)");
    }

    @Test
    void whatSomebodyWroteMeanwhileIsNotThrownAway() {
        register("begin", "2013-12", "");
        var seen = "&version=" + versionOf("2013-12");
        register("entry", "2013-12", "&place=0&version=0" + MOSS);

        var late = register("discard", "2013-12", seen);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("nothing is thrown away", "Dr Una Moss");

        assertThat(register("discard", "2013-12", "&version=" + versionOf("2013-12"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("2013-12")).contains("Nothing is written yet");
    }

    /** Of the whole, as the form that throws it away carries it. */
    private static String versionOf(String period) {
        var found = Pattern.compile(
                        "action=\"/work/interests/discard\".*?name=\"version\" value=\"([0-9a-f]+)\"", Pattern.DOTALL)
                .matcher(html(period));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void nobodyWritesTheRegisterOfOthers() {
        for (var act : List.of("begin", "entry", "remove", "discard", "send")) {
            assertThat(form(
                                    STRANGER,
                                    "/work/interests/" + act,
                                    "consortium=9N4&period=2013-11&place=1&version=1" + MOSS)
                            .statusCode())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(WORK.get(STRANGER, "/work/interests?consortium=9N4&period=2013-05", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
        assertThat(WORK.probe().get("/work/interests", "Accept", "text/html").statusCode())
                .isEqualTo(303);
    }
}
