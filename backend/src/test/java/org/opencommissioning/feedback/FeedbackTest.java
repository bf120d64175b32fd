package org.opencommissioning.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.Published;
import org.opencommissioning.publication.WithdrawPublication;
import org.opencommissioning.publication.Withdrawn;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Role;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

@Tag("database")
class FeedbackTest {
    private static final OrganisationCode HEALTHWATCH = new OrganisationCode("9NH");
    private static final String HEADINGS = "Reference,About,Service,Month,Channel,Rating,Themes,People,Consent,Words\n";
    private static final Caller ONE = moderator(1);
    private static final Caller TWO = moderator(2);
    private static final Caller OFFICER =
            new Caller.SignedIn(3, "Officer", List.of(new Grant(Role.HEALTHWATCH, HEALTHWATCH)));
    private static final String SECRET = "Ada Zyxwvut";
    private static final String NUMBER = "943 476 5919";

    private static TestPortal portal;
    private static HttpProbe probe;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty(Map.of());
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('R9A'), ('9NH')")
                    .update(writer);
        }
        probe = new HttpProbe(
                portal.context().getBean(EmbeddedServer.class).start().getURI());
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void anItemIsPublicWhenAModeratorLetItThroughAndItsSecretsNever() throws SQLException, IOException {
        send("2012-04", """
            A-1,R9A,Outpatients,2012-04,survey,4,waiting;staff,1,yes,"My name is %s, NHS number %s. Waited <b>hours</b> 😀, then a good doctor."
            A-2,R9A,,2012-04,phone,,staff,3,yes,"%s was kind, tel 01632 960123"
            """.formatted(SECRET, NUMBER, SECRET));
        assertThat(items("?about=R9A&from=2012-04-01&to=2012-04-30")).doesNotContain("A-1", "A-2");
        assertThatNothingLeaks();

        letThrough("A-1");
        publish("2012-04");

        var shown = items("?from=2012-04-01&to=2012-04-30");
        assertThat(shown)
                .contains("A-1", "My name is [name removed], NHS number [NHS number removed]. Waited <b>hours</b>")
                .doesNotContain("A-2");
        assertThat(items(".csv?from=2012-04-01&to=2012-04-30")).contains("😀, then a good doctor");
        assertThat(probe.get("/feedback.atom?words=doctor").body())
                .contains("tag:northmoor.example,2010:/log/feedback/9NH/A-1", "Waited &lt;b&gt;hours&lt;/b&gt;");
        assertThat(probe.get("/feedback.json").body())
                .contains("https://jsonfeed.org/version/1.1", "/feedback/9NH/A-1", "[name removed]");
        assertThat(probe.get("/api/v1/feedback-themes?about=R9A&from=2012-04-01&to=2012-04-30")
                        .body())
                .contains("{\"theme\":\"staff\",\"title\":\"How staff behave\",\"items\":1}");
        assertThat(probe.get("/api/v1/answer-speeds.csv").body()).contains("organisation.code", "share.low", "R9A");
        assertThat(probe.get("/feedback.atom?theme=nothing").statusCode()).isEqualTo(400);
        assertThat(items("?words=doctors")).as("every form of a word").contains("A-1");
        assertThat(items("?words=Zyxwvut")).doesNotContain("A-1");
        assertThatNothingLeaks();
    }

    @Test
    void aSeriousItemNeedsTwoPeopleWhoSayTheSame() throws SQLException, IOException {
        send("2012-05", "B-1,R9A,,2012-05,letter,1,safety,1,yes,My father died on the ward.\n");
        var item = waiting("B-1");
        assertThat(item.serious()).isTrue();

        assertThat(acts().publish(ONE, item.id(), List.of(), "")).isInstanceOf(Moderated.NeedsSecond.class);
        assertThat(acts().publish(ONE, item.id(), List.of(), "")).isInstanceOf(Moderated.NeedsSecond.class);
        assertThat(publish("2012-05")).isEmpty();
        assertThat(acts().publish(TWO, item.id(), List.of(), "")).isInstanceOf(Moderated.Decided.class);
        assertThat(acts().publish(ONE, item.id(), List.of(), "")).isInstanceOf(Moderated.Already.class);

        publish("2012-05");
        assertThat(items("?from=2012-05-01&to=2012-05-31")).contains("B-1");
    }

    @Test
    void aReturnedItemAndAWithdrawnOneAreNotPublished() throws SQLException, IOException {
        send("2012-06", """
            C-1,R9A,,2012-06,web,2,cost,1,yes,Parking is dear.
            C-2,R9A,,2012-06,web,2,cost,1,yes,Parking is very dear.
            C-3,R9A,Car park,2012-06,web,2,cost,1,yes,Parking is cheap.
            """);
        acts().giveBack(
                        ONE,
                        waiting("C-1").id(),
                        ReturnedWhy.NOT_CARE,
                        new Correction("It is about the council's car park."));
        letThrough("C-2");
        letThrough("C-3");
        acts().withdraw(OFFICER, HEALTHWATCH, "C-2", new Correction("The person changed their mind."));
        publish("2012-06");

        assertThat(items("?theme=cost")).contains("C-3").doesNotContain("C-1", "C-2");
        assertThat(items("?rating=2&channel=web&theme=cost")).contains("C-3");
        for (var other : List.of("?theme=cost&rating=3", "?theme=cost&channel=phone", "?theme=cost&service=Ward+7")) {
            assertThat(items(other)).as(other).doesNotContain("C-3");
            assertThat(probe.get("/feedback" + other).body()).as(other).contains("Nothing is published that fits.");
            assertThat(probe.get("/feedback.atom" + other).body()).as(other).doesNotContain("C-3");
        }
        assertThat(items("?service=car+Park")).contains("C-3");
        assertThat(probe.get("/feedback?rating=9&channel=pigeon").body())
                .contains("A rating is a whole number from 1 to 5.", "There is no channel");
        assertThat(probe.get("/feedback.atom?rating=9").statusCode()).isEqualTo(400);
        assertThat(probe.get("/api/v1/feedback-moderation").body())
                .contains("\"rule\":\"FB33\"", "\"rule\":\"FB35\"", "\"medianDays\":0", "\"longestDays\":0")
                .doesNotContain("car park", "changed their mind");
        assertThat(probe.get("/api/v1/healthwatch-moderation.csv").body()).contains("9NH");
        assertThat(probe.get("/feedback/moderation").body()).contains("given back", "taken back by HealthWatch");
        assertThat(acts().withdraw(OFFICER, HEALTHWATCH, "C-3", new Correction("Too late, it is public.")))
                .isInstanceOf(Moderated.IsPublic.class);
    }

    @Test
    void aWithdrawalDestroysTheWordsOnBothSidesOfTheWall() throws SQLException, IOException {
        send("2012-08", """
            H-1,R9A,,2012-08,web,2,choice,1,yes,Gone for ever.
            H-2,R9A,,2012-08,web,2,choice,1,yes,Here to stay.
            """);
        letThrough("H-1");
        letThrough("H-2");
        long edition = ((Published.AsEdition) publish("2012-08").orElseThrow()).edition();

        var withdrawn = portal.context()
                .getBean(WithdrawPublication.class)
                .withdraw(edition, List.of(2), new Correction("It told who somebody is."), "moderator");

        assertThat(withdrawn).isInstanceOf(Withdrawn.ByEdition.class);
        assertThat(items("?theme=choice")).contains("Here to stay").doesNotContain("Gone for ever");
        try (var writer = portal.database().openAsWriter()) {
            long kept = Sql.of("select count(*) from intake.feedback_item where words like 'Gone%'")
                    .get(writer, row -> row.getLong(1));
            assertThat(kept).isZero();
        }
    }

    @Test
    void theDatabaseItselfRefusesWordsThatNobodyLetThrough() throws SQLException, IOException {
        send("2012-07", "D-1,R9A,,2012-07,web,2,other,1,yes,Unseen words.\n");
        long item = waiting("D-1").id();
        try (var writer = portal.database().openAsWriter()) {
            var forged = Sql.of("""
                insert into published.feedback
                  (publication_id, line, healthwatch_id, reference, about_id, service, month, channel, themes, words, people,
                   commitment, received_on, asked_on, item_id)
                select max(publication_id), 99, 1, 'D-1', 1, '', '2012-07-01', 'web', '{other}', 'Unseen words.', 1,
                       decode(repeat('00', 32), 'hex'), '2012-08-01', '2012-08-01', :item
                from published.publication
                """).bind("item", item);
            assertThatThrownBy(() -> forged.update(writer)).hasMessageContaining("only_what_a_person_let_through");
        }
    }

    @Test
    void whoeverWinsTheRaceNothingWithdrawnIsPublic() throws Exception {
        for (int round = 0; round < 6; round++) {
            var reference = "E-" + round;
            var month = "2011-%02d".formatted(round + 1);
            send(month, "%s,R9A,,%s,web,2,other,1,yes,Race number %d.\n".formatted(reference, month, round));
            letThrough(reference);
            var outcomes = new Object[2];
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.submit(() -> outcomes[0] = publish(month));
                threads.submit(() -> outcomes[1] =
                        acts().withdraw(OFFICER, HEALTHWATCH, reference, new Correction("Taken back in time.")));
            }
            boolean isPublic =
                    items("?from=%s-01&to=%s-28".formatted(month, month)).contains("\"" + reference + "\"");
            assertThat(isPublic)
                    .as(reference + " " + outcomes[0] + " " + outcomes[1])
                    .isEqualTo(outcomes[1] instanceof Moderated.IsPublic);
        }
    }

    @Test
    void whatIsWrongWithARowIsSaidWithoutItsWords() throws SQLException, IOException {
        var loaded = send("2012-09", """
            ,XXX,Ward of Mrs Bickerstaff,2012-9,fax,9,money,0,no,Secret words of a row
            F-1,R9A,,2012-09,web,,other,1,yes,%s
            F-2,R9A,,2012-09,web,,other,1,yes,fine
            """.formatted("x".repeat(30_000)));

        assertThat(loaded).contains("FB10", "FB12", "FB13", "FB14", "FB15", "FB16", "FB17", "FB18", "FB19", "FB21");
        assertThat(loaded).doesNotContain("Secret words", "xxxx", "Bickerstaff");
    }

    @Test
    void aCellThatNoPersonCanReadRefusesTheFileWithoutRepeatingIt() throws SQLException, IOException {
        var loaded = send("2012-11", "F-3,R9A,,2012-11,web,,other,1,yes,%s\n".formatted("x".repeat(200_000)));

        assertThat(loaded).contains("Refused").doesNotContain("xxxx");
    }

    @Test
    void realFilesOfOtherShapesAreRefusedByNamingTheColumnsThatTheyLack() throws IOException {
        for (var name : List.of("fft_comments_sample.csv", "fft_structure_no_text.csv")) {
            var bytes = Files.readAllBytes(Path.of("../../shared/data/feedback/" + name));
            var findings = new ArrayList<Finding>();
            var checked =
                    portal.context().getBean(FeedbackReturn.class).look(delivery("2012-12", bytes), findings::add);

            assertThat(checked).isInstanceOf(Checked.Refused.class);
            assertThat(findings.toString()).doesNotContain("commodes", "Back to face");
        }
    }

    @Test
    void whoTriesATextOutDoesNotLearnWhetherItIsKnown() throws SQLException, IOException {
        var row = "K-1,R9A,,2013-01,web,2,other,1,yes,A guess of somebody's words.\n";
        send("2013-01", row);
        letThrough("K-1");
        var bytes = (HEADINGS + row).getBytes(UTF_8);
        var look = (Checked.Accepted<FeedbackRow>)
                portal.context().getBean(FeedbackReturn.class).look(delivery("2013-01", bytes), finding -> {});

        assertThat(look.counts().held()).isEqualTo(1);
        assertThat(look.counts().accepted()).isZero();
    }

    @Test
    void theSameBatchTwiceChangesNothing() throws SQLException, IOException {
        var rows = "G-1,R9A,,2012-10,web,,other,1,yes,Twice sent.\n";
        send("2012-10", rows);

        assertThat(send("2012-10", rows)).contains("Already");
        assertThat(acts().listWaiting(ONE))
                .filteredOn(item -> item.reference().equals("G-1"))
                .hasSize(1);
    }

    @Test
    void onlyModeratorsSeeTheQueueAndDecide() {
        assertThatThrownBy(() -> acts().listWaiting(Caller.ANONYMOUS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acts().publish(OFFICER, 1, List.of(), "")).isInstanceOf(Refusal.class);
    }

    private static Caller moderator(long account) {
        return new Caller.SignedIn(
                account, "Moderator", List.of(new Grant(Role.MODERATOR, new OrganisationCode("9NB"))));
    }

    private static ModerateFeedback acts() {
        return portal.context().getBean(ModerateFeedback.class);
    }

    private static Optional<Published> publish(String month) throws SQLException, IOException {
        return portal.context().getBean(PublishFeedback.class).publish(ONE, HEALTHWATCH, Period.parse(month));
    }

    private static WaitingItem waiting(String reference) throws SQLException {
        return acts().listWaiting(ONE).stream()
                .filter(item -> item.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static void letThrough(String reference) throws SQLException, IOException {
        var item = waiting(reference);
        assertThat(acts().publish(
                                ONE, item.id(), ScreenWords.screen(item.words()).marks(), ""))
                .isInstanceOf(Moderated.Decided.class);
    }

    private static String send(String month, String rows) throws SQLException, IOException {
        var bytes = (HEADINGS + rows).getBytes(UTF_8);
        return portal.load("feedback", delivery(month, bytes), null).toString();
    }

    private static Delivery delivery(String month, byte[] bytes) {
        return new Delivery(
                HEALTHWATCH,
                "Healthwatch Northmoor",
                Period.parse(month),
                SECRET + ".csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    private static String items(String question) {
        return probe.get("/api/v1/feedback" + question).body();
    }

    /** In every form an answer has, and in every table that the reader may see. */
    private static void assertThatNothingLeaks() throws SQLException {
        var answers = new StringBuilder();
        for (var address : List.of(
                "/api/v1/feedback",
                "/api/v1/feedback.csv",
                "/api/v1/feedback.ndjson",
                "/api/v1/feedback?words=Zyxwvut",
                "/api/v1/publications",
                "/api/v1/publications/1/bundle",
                "/api/v1/publications/2/bundle",
                "/api/v1/changes",
                "/api/v1/search?q=Zyxwvut",
                "/changes.atom",
                "/changes.json",
                "/follow?what=feedback&about=R9A",
                "/publications",
                "/publications/1",
                "/publications/2",
                "/search?q=feedback",
                "/feedback",
                "/feedback?words=Zyxwvut",
                "/feedback?about=R9A",
                "/feedback/9NH/A-1",
                "/feedback/9NH/A-2",
                "/feedback/answers",
                "/feedback/moderation",
                "/api/v1/feedback-moderation",
                "/api/v1/healthwatch-moderation",
                "/_page/feedback",
                "/_page/feedback/9NH/A-1",
                "/feedback.atom",
                "/feedback.atom?words=kind",
                "/feedback.json",
                "/organisations/9NH",
                "/organisations/R9A",
                "/sitemap.xml",
                "/api/v1/feedback/9NH/A-1",
                "/api/v1/feedback/9NH/A-1.csv",
                "/api/v1/feedback/9NH/A-2",
                "/api/v1/responses",
                "/api/v1/feedback-themes",
                "/api/v1/feedback-months.csv",
                "/api/v1/answer-speeds",
                "/api/v1/answer-speeds.csv",
                "/api/v1/feedback?sort=wrong",
                "/api/v1/feedback?asAt=1",
                "/api/v1/timeliness",
                "/_page/publications/1",
                "/graphql?query=%7Bfeedback%7Bnodes%7Bwords%20reference%20commitment%7D%7D%7D")) {
            answers.append(probe.get(address).body());
        }
        answers.append(everyPublishedCell());
        assertThat(answers.toString()).contains("feedback").doesNotContain("943 476", "9434765919", "960123");
        assertThat(answers.toString()
                        .replace("Zyxwvut&", "")
                        .replaceAll("q=Zyxwvut|words=Zyxwvut|\"Zyxwvut\"|“Zyxwvut”", ""))
                .doesNotContain("Ada Zyxwvut");
    }

    private static String everyPublishedCell() throws SQLException {
        var all = new StringBuilder();
        try (var writer = portal.database().openAsWriter()) {
            var tables = new TreeSet<>(
                    Sql.of("select table_name from information_schema.tables where table_schema = 'published'")
                            .list(writer, row -> row.getString(1)));
            for (var table : tables) {
                all.append(table);
                Sql.of("select t::text from published." + table + " t")
                        .each(writer, 0, row -> all.append(row.getString(1)).append(hexAsText(row.getString(1))));
            }
        }
        return all.toString();
    }

    /** Bytes are written as hexadecimal digits: what they say as text counts too. */
    private static String hexAsText(String cells) {
        var text = new StringBuilder();
        for (var piece : cells.split("[^0-9a-f]+")) {
            if (piece.length() >= 20) {
                IntStream.range(0, piece.length() / 2)
                        .forEach(i -> text.append((char) Integer.parseInt(piece.substring(2 * i, 2 * i + 2), 16)));
            }
        }
        return text.toString();
    }
}
