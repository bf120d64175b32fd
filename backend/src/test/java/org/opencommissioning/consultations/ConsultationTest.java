package org.opencommissioning.consultations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.WithdrawPublication;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A consultation, from its file through the answers of the public to what everybody reads. */
@Tag("database")
class ConsultationTest {
    private static final String HEADINGS =
            "Line,Reference,Number,Kind,Title,Words,Easy read,Choices,From,Until,Why shorter,What we did,To,Date\n";
    private static final String COUNTS = "Reference,Question,Choice,People,Response\n";
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");
    private static final Pattern WAITING = Pattern.compile("\"id\":(\\d+)");
    private static final long FIFTH_OF_JULY_2013 = 15_891;

    private static TestPortal portal;
    private static SignedInVisitor moderator;
    private static SignedInVisitor second;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty(Map.of("portal.consultations.most-an-hour", 8));
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('9N4'), ('9N5'), ('9N6'), ('9NL')")
                    .update(writer);
        }
        portal.pass(Duration.ofDays(FIFTH_OF_JULY_2013));
        moderator = SignedInVisitor.of(portal, Role.MODERATOR, "9NB");
        second = SignedInVisitor.of(portal, Role.MODERATOR, "9NB");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void anAnswerGoesFromTheFormByMailAndModeratorToThePublicAndNothingGoesBeforeIt() throws Exception {
        consultation("9N4", "A-1", "2013-06");
        var words =
                "Mrs Bickerstaff on 01632 960123 <script>alert(1)</script> \u202Elive\u202C zero\u200Bwidth =1+1 😀";

        var sent = answer("9N4", "A-1", "ada@people.example", Map.of("q1", "2", "q2", words, "consent", "yes"));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("Look into your mail").doesNotContain("Bickerstaff", "ada@people");
        assertThat(moderator.get("/_page/work/consultations/queue").body()).doesNotContain("A-1");
        assertThatNothingLeaks();

        var token = token("ada@people.example");
        assertThat(portal.probe().get("/consultations/confirm?token=" + token).body())
                .as("a link that is followed confirms nothing yet")
                .contains("These answers are mine");
        assertThat(moderator.get("/_page/work/consultations/queue").body()).doesNotContain("A-1");
        assertThat(confirm(token).body()).contains("Thank you");
        assertThat(confirm(token).body()).as("twice is once").contains("Thank you");
        assertThatNothingLeaks();

        long id = waiting("A-1");
        assertThat(moderator.get("/work/consultations/queue/" + id).body())
                .contains("[telephone number removed]", "&lt;script&gt;")
                .doesNotContain("<script>alert", "ada@people");
        assertThat(moderator
                        .post("/work/consultations/queue/" + id, Map.of("outcome", "publish", "reason", "short"))
                        .statusCode())
                .isEqualTo(422);
        decide(moderator, id, Map.of("mark-2-0", "yes", "mark-2-1", "yes", "outcome", "publish"));

        assertThat(get("/api/v1/consultation-answers?reference=A-1"))
                .contains("[name removed] on [telephone number removed] <script>alert(1)</script> live zerowidth =1+1")
                .doesNotContain("Bickerstaff", "960123");
        assertThat(get("/api/v1/consultation-answers.csv?reference=A-1")).contains("zerowidth =1+1 😀");
        assertThat(get("/consultations/9N4/A-1"))
                .contains("&lt;script&gt;alert(1)", "1 person answered", "You can answer until 22 September 2013")
                .doesNotContain("<script>alert", "Bickerstaff");
        assertThat(get("/api/v1/consultation-questions?reference=A-1"))
                .contains("\"label\":\"No\",\"people\":1", "\"label\":\"Yes\",\"people\":0");
        assertThat(get("/api/v1/consultations.csv?reference=A-1")).contains("consortium.code", ",open,1,");
        assertThat(get("/api/v1/consultations/9N4/A-1"))
                .contains("\"responseCount\":1", "\"state\":\"open\"", "\"days\":84");
        assertThat(get("/api/v1/consultation-answers?reference=A-1&asAt=1"))
                .as("what was not public then is not")
                .doesNotContain("zerowidth");
        assertThat(get("/consultations.atom")).contains("A-1", "open until 2013-09-22");
        assertThat(portal.probe()
                        .post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ consultations(reference: \\\"A-1\\\") { nodes { state questions {"
                                    + " nodes { number label people } } answers { nodes { words } } outcomes { nodes {"
                                    + " kind } } } } }\"}")
                        .body())
                .contains("\"state\":\"OPEN\"", "\"people\":1", "[name removed]")
                .doesNotContain("Bickerstaff");
        assertThatNothingLeaks();
    }

    @Test
    void withoutConsentOnlyTheChoiceCounts() throws Exception {
        consultation("9N4", "B-1", "2013-05");
        answered("9N4", "B-1", "bert@people.example", Map.of("q1", "1", "q2", "Unseen secret words.", "consent", "no"));
        long id = waiting("B-1");

        assertThat(moderator
                        .post(
                                "/work/consultations/queue/" + id,
                                Map.of("outcome", "publish", "reason", "It would be nice to."))
                        .statusCode())
                .isEqualTo(422);
        decide(moderator, id, Map.of("outcome", "count"));

        assertThat(get("/api/v1/consultation-questions?reference=B-1")).contains("\"label\":\"Yes\",\"people\":1");
        assertThat(get("/api/v1/consultation-answers?reference=B-1")).doesNotContain("Unseen secret");
        assertThatNothingLeaks();
    }

    @Test
    void seriousWordsNeedTwoPeopleWhoSayTheSame() throws Exception {
        consultation("9N4", "C-1", "2013-04");
        answered("9N4", "C-1", "cleo@people.example", Map.of("q2", "My father died on the ward.", "consent", "yes"));
        long id = waiting("C-1");

        decide(moderator, id, Map.of("outcome", "publish"));
        decide(moderator, id, Map.of("outcome", "publish"));
        assertThat(get("/api/v1/consultation-answers?reference=C-1")).doesNotContain("My father");
        decide(second, id, Map.of("outcome", "publish"));

        assertThat(get("/api/v1/consultation-answers?reference=C-1")).contains("My father died");
    }

    @Test
    void theDatabaseItselfRefusesWordsAndCountsThatNobodyLetThrough() throws Exception {
        consultation("9N5", "D-1", "2013-06");
        answered("9N5", "D-1", "dora@people.example", Map.of("q1", "1", "q2", "Waiting words.", "consent", "no"));
        long id = waiting("D-1");
        try (var writer = portal.database().openAsWriter()) {
            var words = Sql.of("""
                insert into published.consultation_answer
                  (publication_id, line, consortium_id, reference, question, words, response_id)
                select max(publication_id), 98, 1, 'D-1', 2, 'Waiting words.', :id
                from published.publication
                """).bind("id", id);
            assertThatThrownBy(() -> words.update(writer)).hasMessageContaining("only_what_a_person_let_through");
            var count = Sql.of("""
                insert into published.consultation_answer
                  (publication_id, line, consortium_id, reference, question, choice, people)
                select max(publication_id), 99,
                       (select organisation_id from published.organisation_key where code = '9N5'), 'D-1', 1, 1, 1
                from published.publication
                """);
            assertThatThrownBy(() -> count.update(writer)).hasMessageContaining("More people are counted");
            var consent = Sql.of("""
                insert into intake.consultation_decision
                  (response_id, serious, consent, outcome, reason, decided_by, decided_at)
                values (:id, false, false, 'publish', 'Forged.', 1, now())
                """).bind("id", id);
            assertThatThrownBy(() -> consent.update(writer)).hasMessageContaining("words_are_published_with_consent");
        }
        decide(moderator, id, Map.of("outcome", "refuse"));
        assertThat(get("/api/v1/consultations/9N5/D-1")).contains("\"responseCount\":0");
    }

    @Test
    void whatTheFormLacksIsSaidAtItsFieldsAndHugeWordsAreRefused() throws Exception {
        consultation("9N5", "E-1", "2013-05");

        var nothing = answer("9N5", "E-1", "no address", Map.of("q1", "7"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("Choose one of the answers", "Give your e-mail address", "may be published");
        var huge = answer("9N5", "E-1", "egon@people.example", Map.of("q2", "x".repeat(200_000), "consent", "yes"));
        assertThat(huge.statusCode()).isIn(413, 422);
        assertThat(huge.body()).doesNotContain("xxxxxxxxxx");
        assertThat(answer("9N5", "E-1", "a@b.example\r\nBcc: c@d.example", Map.of("q1", "1", "consent", "no"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(portal.probe().get("/consultations/9N5/NONE/answer").statusCode())
                .isEqualTo(404);
        assertThat(confirm("guessed").statusCode()).isEqualTo(422);
        assertThat(portal.probe()
                        .post(
                                "/consultations/9N5/E-1/answer",
                                "application/x-www-form-urlencoded",
                                "q1=1&consent=no&email=a%40b.example",
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .as("a form of another site")
                .isEqualTo(403);
    }

    @Test
    void anAddressIsSentThreeMailsAndCountsOnceAndNobodyIsToldWhich() throws Exception {
        consultation("9N5", "F-1", "2013-04");
        answered("9N5", "F-1", "finn@people.example", Map.of("q1", "1", "consent", "no"));
        var again = answer("9N5", "F-1", "Finn@People.example", Map.of("q1", "2", "consent", "no"));
        assertThat(again.body()).contains("Look into your mail");
        assertThat(confirm(token("finn@people.example")).body()).contains("You have answered before");

        answer("9N5", "F-1", "finn@people.example", Map.of("q1", "2", "consent", "no"));
        assertThat(token("finn@people.example")).isNotEmpty();
        var fourth = answer("9N5", "F-1", "finn@people.example", Map.of("q1", "2", "consent", "no"));
        assertThat(fourth.body()).contains("Look into your mail");
        assertThat(mails("finn@people.example")).isZero();

        try (var writer = portal.database().openAsWriter()) {
            assertThat(count(
                            writer,
                            "select count(distinct address_print) from intake.consultation_response where"
                                    + " reference = 'F-1'"))
                    .isEqualTo(1);
        }
        decide(moderator, waiting("F-1"), Map.of("outcome", "refuse"));
    }

    @Test
    void aFloodIsStoppedAndSaidAndALateLinkDoesNotWork() throws Exception {
        consultation("9N6", "G-1", "2013-06");
        for (int i = 0; i < 8; i++) {
            assertThat(answer("9N6", "G-1", i + "@flood.example", Map.of("q1", "1", "consent", "no"))
                            .statusCode())
                    .isEqualTo(200);
        }
        var ninth = answer("9N6", "G-1", "9@flood.example", Map.of("q1", "1", "consent", "no"));
        assertThat(ninth.statusCode()).isEqualTo(429);
        assertThat(ninth.body()).contains("try again in an hour");
        assertThat(mails("9@flood.example")).isZero();

        var token = token("1@flood.example");
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("update intake.consultation_response set expires_at = sent_at where reference = 'G-1'")
                    .update(writer);
        }
        assertThat(confirm(token).statusCode()).isEqualTo(422);
    }

    @Test
    void manyAtOnceOfOneAddressCountOnce() throws Exception {
        consultation("9N6", "H-1", "2013-05");
        for (int i = 0; i < 3; i++) {
            answer("9N6", "H-1", "race@people.example", Map.of("q1", "1", "consent", "no"));
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                var token = token("race@people.example");
                threads.submit(() -> confirm(token));
            }
        }
        try (var writer = portal.database().openAsWriter()) {
            assertThat(count(writer, """
                select count(*)
                from intake.consultation_response
                where reference = 'H-1'
                  and confirmed_at is not null
                """)).isEqualTo(1);
        }
        decide(moderator, waiting("H-1"), Map.of("outcome", "refuse"));
    }

    @Test
    void nobodyAnswersWhatIsClosedAndAShortOneSaysWhy() throws Exception {
        load("consultations", "9N6", "2012-03", HEADINGS + """
            consultation,I-1,,,Short,We propose.,,,2012-03-01,2012-04-11,,,,
            """);
        assertThat(load("consultations", "9N6", "2012-03", HEADINGS + """
            consultation,I-1,,,Short,We propose.,,,2012-03-01,2012-04-11,,,,
            consultation,I-3,,,Long enough,We propose.,,,2012-03-01,2012-05-23,,,,
            """)).contains("CO18");
        load("consultations", "9N6", "2012-02", HEADINGS + """
            consultation,I-2,,,Short,We propose.,,,2012-03-01,2012-04-11,The lease ends.,,,
            question,I-2,1,choice,,Do you agree?,,Yes; No,,,,,,
            """);

        assertThat(get("/api/v1/consultations?reference=I-1")).contains("\"items\":[]");
        assertThat(get("/consultations/9N6/I-2")).contains("The reason: The lease ends.", "Do you agree?");
        assertThat(answer("9N6", "I-2", "late@people.example", Map.of("q1", "1", "consent", "no"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(mails("late@people.example")).isZero();
    }

    @Test
    void questionsStayOnceTheyWereAskedAndNobodySendsCountsOfTheirOwn() throws Exception {
        var rows = consultation("9N6", "J-1", "2013-04");

        assertThat(load("consultations", "9N6", "2013-04", rows)).contains("Already");
        assertThat(load("consultations", "9N6", "2013-04", rows.replace("Do you agree?", "You agree, do you not?")))
                .contains("CO03");
        assertThat(load("consultations", "9N6", "2013-04", rows.replace("We propose", "We still propose")))
                .as("the words may be made clearer")
                .doesNotContain("CO03");
        assertThat(load("consultation-responses", "9N6", "2013-04", COUNTS + "J-1,1,1,500,\n"))
                .contains("CR11");
        assertThat(get("/api/v1/consultation-questions?reference=J-1")).contains("\"people\":0");
    }

    @Test
    void withdrawnWordsAreGoneOnBothSidesOfTheWall() throws Exception {
        consultation("9N4", "K-1", "2013-03");
        answered("9N4", "K-1", "kim@people.example", Map.of("q2", "Gone for ever.", "consent", "yes"));
        decide(moderator, waiting("K-1"), Map.of("outcome", "publish"));
        var published = get("/api/v1/consultation-answers?reference=K-1");
        assertThat(published).contains("Gone for ever");
        int line = Integer.parseInt(published.replaceAll("(?s).*Gone for ever.*?\"line\":(\\d+).*", "$1"));
        long edition = Long.parseLong(published.replaceAll("(?s).*Gone for ever[^}]*\"edition\":(\\d+).*", "$1"));

        portal.context()
                .getBean(WithdrawPublication.class)
                .withdraw(edition, List.of(line), new Correction("It told who somebody is."), "moderator");

        assertThat(get("/api/v1/consultation-answers?reference=K-1")).doesNotContain("Gone for ever");
        try (var writer = portal.database().openAsWriter()) {
            assertThat(count(writer, """
                select (select count(*) from intake.consultation_answer where words like 'Gone%')
                     + (select count(*) from intake.consultation_words where words like 'Gone%')
                """)).isZero();
        }
    }

    private static String consultation(String consortium, String reference, String month)
            throws SQLException, IOException {
        var rows = HEADINGS + """
            consultation,%1$s,,,The <b>plan</b> of %1$s,We propose.,It is easy.,,2013-07-01,2013-09-22,,,,
            question,%1$s,1,choice,,Do you agree?,,Yes; No,,,,,,
            question,%1$s,2,words,,What should we mind?,,,,,,,,
            """.formatted(reference);
        load("consultations", consortium, month, rows);
        return rows;
    }

    private static HttpResponse<String> answer(
            String consortium, String reference, String email, Map<String, String> fields) {
        return portal.probe()
                .post(
                        "/consultations/" + consortium + "/" + reference + "/answer",
                        "application/x-www-form-urlencoded",
                        form(fields) + "&email=" + URLEncoder.encode(email, UTF_8));
    }

    private static void answered(String consortium, String reference, String email, Map<String, String> fields)
            throws Exception {
        assertThat(answer(consortium, reference, email, fields).statusCode()).isEqualTo(200);
        assertThat(confirm(token(email)).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> confirm(String token) {
        return portal.probe()
                .post("/consultations/confirm", "application/x-www-form-urlencoded", form(Map.of("token", token)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Of the newest mail to somebody, which is taken out of the box. */
    private static String token(String email) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            var mail = portal.context().getBean(Outbox.class).newest(writer).stream()
                    .filter(letter -> letter.recipient().equals(email))
                    .findFirst()
                    .orElseThrow();
            Sql.of("delete from intake.mail where mail_id = :id")
                    .bind("id", mail.id())
                    .update(writer);
            var token = TOKEN.matcher(mail.body());
            assertThat(token.find()).isTrue();
            return token.group(1);
        }
    }

    private static long count(Connection writer, String question) throws SQLException {
        return Sql.of(question).get(writer, row -> row.getLong(1));
    }

    private static long mails(String email) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return portal.context().getBean(Outbox.class).newest(writer).stream()
                    .filter(letter -> letter.recipient().equals(email))
                    .count();
        }
    }

    private static long waiting(String reference) throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("""
                select max(response_id)
                from intake.consultation_response
                where reference = :reference
                  and confirmed_at is not null
                """).bind("reference", reference).get(writer, row -> row.getLong(1));
        }
    }

    private static void decide(SignedInVisitor by, long id, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("reason", "It is as it should be.");
        assertThat(by.post("/work/consultations/queue/" + id, form).statusCode())
                .isEqualTo(303);
        by.post("/work/consultations/queue/publish", Map.of("consortium", "9N4", "month", "2013-07"));
        by.post("/work/consultations/queue/publish", Map.of("consortium", "9N5", "month", "2013-07"));
    }

    /** As at the newest edition by its number: the server is told of it a moment later. */
    private static String get(String path) throws SQLException {
        var newest = path.contains("asAt=") ? path : path + (path.contains("?") ? "&" : "?") + "asAt=" + edition();
        return portal.probe().get(newest).body();
    }

    private static long edition() throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("select max(edition) from published.publication").get(writer, row -> row.getLong(1));
        }
    }

    private static String load(String kind, String publisher, String month, String text)
            throws SQLException, IOException {
        var bytes = text.getBytes(UTF_8);
        return portal.load(
                        kind,
                        new Delivery(
                                new OrganisationCode(publisher),
                                publisher,
                                Period.parse(month),
                                "words.csv",
                                bytes.length,
                                () -> new ByteArrayInputStream(bytes)),
                        "Sent anew.")
                .toString();
    }

    /** In every form an answer has, and in every table that the reader may see. */
    private static void assertThatNothingLeaks() throws SQLException {
        var answers = new StringBuilder();
        for (var path : List.of(
                "/api/v1/consultations",
                "/api/v1/consultation-answers",
                "/api/v1/consultation-answers.csv",
                "/api/v1/consultation-answers.ndjson",
                "/api/v1/consultation-questions",
                "/api/v1/publications",
                "/api/v1/changes",
                "/api/v1/search?q=Bickerstaff",
                "/consultations",
                "/consultations/9N4/A-1",
                "/_page/consultations/9N4/A-1",
                "/consultations/9N4/A-1/answer",
                "/consultations.atom",
                "/consultations.json",
                "/publications")) {
            answers.append(portal.probe().get(path).body());
        }
        try (var reader = portal.database().openAsReader()) {
            for (var table : Sql.of("select tablename from pg_tables where schemaname = 'published'")
                    .list(reader, row -> row.getString(1))) {
                Sql.of("select t::text from published." + table + " t")
                        .each(reader, 0, row -> answers.append(row.getString(1)));
            }
        }
        assertThat(answers.toString())
                .doesNotContain("Bickerstaff", "960123", "people.example", "Unseen secret", "Waiting words");
    }
}
