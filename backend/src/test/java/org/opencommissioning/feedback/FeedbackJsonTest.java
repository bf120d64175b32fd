package org.opencommissioning.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A batch of feedback as a file in JSON: the very body that the interface takes. */
@Tag("database")
class FeedbackJsonTest {
    private static final OrganisationCode HEALTHWATCH = new OrganisationCode("9NH");
    private static TestPortal portal;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty();
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('R9A'), ('9NH')")
                    .update(writer);
        }
        portal.pass(Duration.ofDays(15_830));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void whatIsFoundNamesTheItemAndTheFieldAndRepeatsNothing() throws IOException {
        var checked = look("""
            {"period": "2012-06",
             "items": [%s, %s,
             {"reference": "J 3", "about": "R9A", "month": "June", "channel": "web", "rating": {"stars": 9},
              "themes": ["waiting", 7], "people": 1, "consent": false, "colour": "secret", "words": "Zyxwvut"}]}
            """.formatted(item("J-1", "A line\\nand another."), item("J-2", "The second.")));

        assertThat(checked).isInstanceOf(Checked.Accepted.class);
        assertThat(((Checked.Accepted<?>) checked).counts().held()).isEqualTo(2);
        assertThat(findings).allMatch(finding -> finding.line() == 3 && finding.value() == null);
        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.column())
                .containsExactlyInAnyOrder(
                        "FB05 null",
                        "FB06 rating",
                        "FB06 themes",
                        "FB10 reference",
                        "FB13 month",
                        "FB16 themes",
                        "FB18 consent");
        assertThat(findings)
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("Item 3, month: "))
                .noneMatch(message -> message.contains("June")
                        || message.contains("secret")
                        || message.contains("Zyxwvut")
                        || message.contains("J 3"));
    }

    @Test
    void brokenJsonAndWhatHidesBehindANameTwiceAreRefusedWithTheirPlace() throws IOException {
        for (var wrong : List.of(
                "{\"items\": [{\"reference\" \"J-9\"}]}",
                "{\"items\": [{\"words\": \"kind\", \"words\": \"secret\"}]}",
                "{\"items\": " + "[".repeat(50),
                "{\"items\": [\"J-9\"]}",
                "{\"items\": {}}",
                "{}",
                "[{\"reference\": \"J-9\"}]",
                "{\"items\": [" + item("J-9", "x".repeat(200_000)) + "]}",
                "{\"items\": []} {\"items\": []}")) {
            findings.clear();
            assertThat(look(wrong))
                    .as(wrong.substring(0, Math.min(60, wrong.length())))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("FB03");
            assertThat(findings.getFirst().message()).doesNotContain("secret", "xxxx");
        }
        findings.clear();
        look("{\"period\": \"2012-07\", \"items\": []}");
        assertThat(findings).extracting(finding -> finding.rule().id()).containsExactly("FB04");
    }

    @Test
    void theWorkspaceTakesTheFileAndTheFormAddsToIt() {
        var officer = SignedInVisitor.of(portal, Role.HEALTHWATCH, "9NH");
        var file = "{\"period\": \"2013-05\", \"items\": [" + item("U-1", "Two lines\\nof words.") + ", "
                + item("U-2", "Mrs Bickerstaff was kind.") + "]}";
        var upload = send(
                officer, "POST", "/api/v1/uploads", "application/json", """
                    {"returnType":"feedback","publisher":"9NH","period":"2013-05","fileName":"may.json","bytes":%d}\
                    """.formatted(file.getBytes(UTF_8).length), "");
        assertThat(upload.statusCode()).as(upload.body()).isEqualTo(201);
        var done = send(
                officer,
                "PATCH",
                upload.headers().firstValue("Location").orElseThrow(),
                "application/offset+octet-stream",
                file,
                "0");
        assertThat(done.body()).contains("\"submission\":");
        await(officer, "U-2");
        assertThat(officer.get("/_page/work/feedback").body()).contains("U-1", "U-2", "\"state\":\"screened\"");
        assertThat(portal.probe().get("/api/v1/feedback").body()).doesNotContain("U-1", "Bickerstaff");
    }

    @Test
    void thePublicValidatorReadsTheSameFile() {
        var checked = portal.probe()
                .post(
                        "/api/v1/check/feedback?publisher=9NH&period=2012-06",
                        "application/json",
                        "{\"items\": [" + item("C-1", "Fine.").replace("\"web\"", "\"pigeon\"") + "]}");

        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body())
                .contains("\"line\":1", "\"column\":\"channel\"", "Item 1, channel: ", "\"refused\":1")
                .doesNotContain("pigeon");
        assertThat(portal.probe()
                        .post(
                                "/api/v1/check/feedback/annotated-file?publisher=9NH&period=2012-06",
                                "application/json",
                                "{\"items\": []}")
                        .statusCode())
                .as("JSON has no further column")
                .isEqualTo(409);
    }

    private Checked<FeedbackRow> look(String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        return portal.context()
                .getBean(FeedbackReturn.class)
                .look(
                        new Delivery(
                                HEALTHWATCH,
                                "Healthwatch Northmoor",
                                Period.parse("2012-06"),
                                "june.json",
                                bytes.length,
                                () -> new ByteArrayInputStream(bytes)),
                        findings::add);
    }

    private static String item(String reference, String words) {
        return """
            {"reference": "%s", "about": "R9A", "service": null, "month": "2012-05", "channel": "web", "rating": 4,
             "themes": ["waiting", "staff"], "people": 1, "consent": true, "words": "%s"}\
            """.formatted(reference, words);
    }

    private static HttpResponse<String> send(
            SignedInVisitor officer, String method, String path, String type, String body, String offset) {
        return portal.probe()
                .send(
                        method,
                        path,
                        body,
                        "Cookie",
                        officer.cookie(),
                        "X-Form-Token",
                        officer.formToken(),
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Content-Type",
                        type,
                        "Upload-Offset",
                        offset.isEmpty() ? "0" : offset);
    }

    private static void await(SignedInVisitor officer, String reference) {
        for (int i = 0; i < 300 && !officer.get("/_page/work/feedback").body().contains(reference); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
