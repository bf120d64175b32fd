package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.STRANGER;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plan written by forms alone, from nothing to the public. */
@Tag("database")
class PlanEditorTest {
    private static final Workspace WORK = Workspace.ofNorthmoor();

    @AfterAll
    static void close() {
        WORK.close();
    }

    private static HttpResponse<String> form(String who, String act, String fields) {
        return WORK.probe()
                .post(act, "application/x-www-form-urlencoded", fields, "Test-Caller", who, "Accept", "text/html");
    }

    private static HttpResponse<String> plan(String act, String year, String fields) {
        return form(PREPARER, "/work/plans/" + act, "consortium=9N4&year=" + year + fields);
    }

    /** By which the form of an item is held against what stands there. */
    private static String version(String year, String part, String reference) {
        var form = WORK.get(
                        PREPARER,
                        "/work/plans?consortium=9N4&year=" + year + "&part=" + part + "&reference=" + reference,
                        "Accept",
                        "text/html")
                .body();
        var at = form.indexOf("name=\"version\" value=\"") + 22;
        return "&version=" + form.substring(at, form.indexOf('"', at));
    }

    /** By which the whole is held against what stands there when it is thrown away. */
    private static String whole(String year) {
        var page = WORK.get(PREPARER, "/work/plans?consortium=9N4&year=" + year, "Accept", "text/html")
                .body();
        var form = page.substring(page.indexOf("action=\"/work/plans/discard\""));
        var at = form.indexOf("name=\"version\" value=\"") + 22;
        return "&version=" + form.substring(at, form.indexOf('"', at));
    }

    private static String page(String query) {
        return WORK.get(PREPARER, "/work/plans?consortium=9N4&year=" + query, "Accept", "text/html")
                .body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void aPlanBeginsWithTheLastOneAndIsSentAsAReturn() {
        assertThat(page("2014-15")).contains("Nothing is written yet");
        assertThat(plan("begin", "2014-15", "").statusCode()).isEqualTo(303);
        assertThat(page("2014-15"))
                .contains("People are scanned within six weeks")
                .contains("status draft");

        assertThat(plan(
                                "item",
                                "2014-15",
                                version("2014-15", "objective", "O1")
                                        + "&part=objective&before=O1&reference=O1&title=Scans+in+five+weeks&baseline=90&target=80"
                                        + "&better=higher&due=2015-03-31&owner=Director")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("2014-15"))
                .contains("Scans in five weeks")
                .contains("Refused, PL18: The baseline is 90, the target 80, and higher is better.");
        plan(
                "item",
                "2014-15",
                version("2014-15", "objective", "O1")
                        + "&part=objective&before=O1&reference=O1&title=Scans+in+five+weeks&baseline=80&target=90&better=higher"
                        + "&due=2015-03-31&owner=Director");
        plan("remove", "2014-15", version("2014-15", "need", "N4") + "&part=need&reference=N4");
        assertThat(page("2014-15")).doesNotContain("PL18").doesNotContain("Carers have no time off");

        var sent = plan("send", "2014-15", "");
        assertThat(sent.statusCode()).isEqualTo(303);
        var at = sent.headers().firstValue("Location").orElseThrow();
        long id = Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
        WORK.await(id, "accepted");
        form(PREPARER, at + "/propose", "formToken=");
        form(APPROVER, at + "/approve", "when=now");
        WORK.await(id, "published");
        assertThat(WORK.probe().get("/api/v1/plans/9N4-2014-15").body())
                .contains("Scans in five weeks")
                .contains("\"status\":\"draft\"");
    }

    @Test
    void whatIsWrongInAFormIsSaidBesideIt() {
        plan("begin", "2016-17", "");
        var without = plan("item", "2016-17", "&part=need&before=&reference=&title=Falls");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Give it a reference").contains("Falls");
        plan("item", "2016-17", "&part=need&before=&reference=N1&title=Falls");
        assertThat(plan("item", "2016-17", "&part=need&before=&reference=n1&title=Other")
                        .body())
                .contains("has this reference");
        plan("discard", "2016-17", whole("2016-17"));
        assertThat(page("2016-17")).contains("Nothing is written yet");
    }

    @Test
    void theSecondOfTwoWhoWriteOneItemSeesBothAndLosesNothing() {
        plan("begin", "2019-20", "");
        plan("item", "2019-20", "&part=need&before=&reference=N1&title=Falls");
        var opened = version("2019-20", "need", "N1");
        assertThat(plan("item", "2019-20", opened + "&part=need&before=N1&reference=N1&title=Falls+at+home")
                        .statusCode())
                .isEqualTo(303);

        var second = plan("item", "2019-20", opened + "&part=need&before=N1&reference=N1&title=Falls+in+care+homes");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Somebody changed this item after you opened it")
                .contains("value=\"Falls in care homes\"")
                .contains("as it stands there now:")
                .contains("Falls at home");
        assertThat(page("2019-20")).contains("Falls at home").doesNotContain("care homes");
        var at = second.body().indexOf("name=\"version\" value=\"") + 22;
        var now = "&version=" + second.body().substring(at, second.body().indexOf('"', at));
        plan("item", "2019-20", now + "&part=need&before=N1&reference=N1&title=Falls+anywhere");
        assertThat(page("2019-20")).contains("Falls anywhere");
    }

    @Test
    void whatSomebodyRemovedIsWrittenAnewAndWhatSomebodyChangedIsNotRemoved() {
        plan("begin", "2020-21", "");
        plan("item", "2020-21", "&part=need&before=&reference=N1&title=Falls");
        var opened = version("2020-21", "need", "N1");
        plan("item", "2020-21", opened + "&part=need&before=N1&reference=N1&title=Falls+at+home");

        assertThat(plan("remove", "2020-21", opened + "&part=need&reference=N1").body())
                .contains("N1 was changed by somebody after you saw it");
        var later = version("2020-21", "need", "N1");
        assertThat(plan("remove", "2020-21", later + "&part=need&reference=N1").statusCode())
                .isEqualTo(303);

        var late = plan("item", "2020-21", later + "&part=need&before=N1&reference=N1&title=Falls+again");
        assertThat(late.body()).contains("Somebody removed this item").contains("value=\"Falls again\"");
        assertThat(plan("item", "2020-21", "&version=&part=need&before=&reference=N1&title=Falls+again")
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("2020-21")).contains("Falls again");
    }

    @Test
    void whatSomebodyWroteMeanwhileIsNotThrownAway() {
        plan("begin", "2021-22", "");
        plan("item", "2021-22", "&part=need&before=&reference=N1&title=Falls");
        var seen = whole("2021-22");
        plan("item", "2021-22", "&part=need&before=&reference=N2&title=Cold+homes");

        var late = plan("discard", "2021-22", seen);

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("Somebody wrote in this plan after you saw it, so nothing is thrown away. Look again.");
        assertThat(plan("discard", "2021-22", "").statusCode()).isEqualTo(422);
        assertThat(page("2021-22")).contains("Cold homes");
        assertThat(plan("discard", "2021-22", whole("2021-22")).statusCode()).isEqualTo(303);
        assertThat(page("2021-22")).contains("Nothing is written yet");
    }

    @Test
    void pastedMarkupIsTextAndIsSaidToBeTakenOut() {
        plan("begin", "2017-18", "");
        plan("item", "2017-18", "&part=need&before=&reference=N1&title=%3Cscript%3Ealert(1)%3C/script%3EFalls");
        var shown = WORK.get(PREPARER, "/work/plans?consortium=9N4&year=2017-18", "Accept", "text/html")
                .body();
        assertThat(shown).contains("PL35").doesNotContain("<script>alert(1)");
    }

    @Test
    void nobodyWritesThePlanOfOthers() {
        assertThat(form(STRANGER, "/work/plans/begin", "consortium=9N4&year=2018-19")
                        .statusCode())
                .isEqualTo(403);
        assertThat(WORK.get(STRANGER, "/work/plans?consortium=9N4&year=2014-15", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(403);
        assertThat(WORK.probe().get("/work/plans", "Accept", "text/html").statusCode())
                .isEqualTo(303);
    }
}
