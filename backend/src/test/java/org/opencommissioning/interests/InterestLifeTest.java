package org.opencommissioning.interests;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.CountedStatements;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.WithdrawPublication;
import org.opencommissioning.publication.Withdrawn;

/** What becomes of a register of interests: it is followed by a newer one, corrected, or withdrawn line by line. */
@Tag("database")
class InterestLifeTest {
    private static final String FENWICK = "Dr Orla Fenwick,yes,,N91001,Member,Fellside"
            + " Diagnostics,9FD01,Financial,12.5,Director,2011-10-01,,2011-10-20,Leaves the room\n";
    private static final String MOSS = "Dr Una Moss,yes,,N91002,Member,Fellside"
            + " Diagnostics,9FD01,Financial,40,Director,2011-10-01,,2011-10-20,Leaves the room\n";
    private static final String NESTED = """
        { %s: organisations(role: CONSORTIUM, first: %d, sort: \\"%s\\") { nodes { name interests(first: 5) { totalCount nodes { person \
        provider { name } } } practices(first: 5) { nodes { name practiceInterests(first: 5) { nodes { daysLate } } } } } } }\
        """;

    private TestPortal world;
    private HttpProbe portal;

    @BeforeEach
    void northmoorsRegisterAndOneOfInterests() throws Exception {
        world = TestPortal.empty();
        for (var delivery : Northmoor.deliveries()) {
            if (Set.of("consortia", "practices", "trusts").contains(delivery.kind())) {
                world.receive(delivery);
            }
        }
        portal = new HttpProbe(
                world.context().getBean(EmbeddedServer.class).start().getURI());
        world.load("interests", InterestFile.delivery("2011/12", FENWICK + MOSS), null);
        for (int tries = 0; tries < 200 && !interests("").contains("Fenwick"); tries++) {
            Thread.sleep(50);
        }
    }

    @AfterEach
    void closes() {
        world.close();
    }

    private String interests(String question) {
        return portal.get("/api/v1/interests" + question).body();
    }

    private long newest() {
        var body = interests("");
        return Long.parseLong(body.replaceFirst("(?s).*?\"edition\":(\\d+).*", "$1"));
    }

    /** The server hears of a publication a moment after it was made. */
    private void awaitLaterThan(long edition) throws InterruptedException {
        for (int tries = 0; tries < 200 && newest() == edition; tries++) {
            Thread.sleep(50);
        }
    }

    @Test
    void theRegisterOfALaterPeriodTakesThePlaceOfTheEarlierOne() throws Exception {
        long before = newest();
        world.load("interests", InterestFile.delivery("2012-13", FENWICK.replace("12.5", "20")), null);
        awaitLaterThan(before);
        assertThat(interests("")).contains("20.00").doesNotContain("12.50").doesNotContain("Moss");
        assertThat(interests("?asAt=" + before)).contains("12.50").contains("Moss");
    }

    @Test
    void aCorrectionLeavesTheOldStateReadable() throws Exception {
        long before = newest();
        world.load(
                "interests",
                InterestFile.delivery("2011/12", FENWICK + MOSS.replace("40", "4")),
                "A share was mistyped.");
        awaitLaterThan(before);
        assertThat(interests("?practice=N91002")).contains("\"share\":4.00");
        assertThat(interests("?practice=N91002&asAt=" + before)).contains("\"share\":40.00");
    }

    @Test
    void aPersonWhoShouldNotHaveBeenNamedIsDestroyedAndTheOthersStay() throws Exception {
        long edition = newest();
        var withdrawn = world.context()
                .getBean(WithdrawPublication.class)
                .withdraw(edition, List.of(3), new Correction("A line named a private person."), "moderator");
        assertThat(withdrawn).isInstanceOf(Withdrawn.ByEdition.class);
        awaitLaterThan(edition);
        assertThat(interests("")).contains("Fenwick").doesNotContain("Moss");
        assertThat(interests("?asAt=" + edition)).doesNotContain("Moss");
        try (var connection = world.database().openAsWriter();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select count(*) from published.interest where person like '%Moss%'")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void moreConsortiaAndPracticesDoNotMakeMoreStatements() {
        ask(NESTED.formatted("warm", 3, "name"));
        assertThat(statements("many", 3)).isEqualTo(statements("one", 1)).isLessThan(12);
    }

    /** The least of several askings: what works in the background is counted too. An alias makes each a question of its own. */
    private long statements(String alias, int consortia) {
        long least = Long.MAX_VALUE;
        for (int times = 0; times < 5; times++) {
            long before = CountedStatements.soFar();
            ask(NESTED.formatted(alias + times, consortia, "code"));
            least = Math.min(least, CountedStatements.soFar() - before);
        }
        return least;
    }

    private void ask(String query) {
        var answer = portal.post("/graphql", "application/json", "{\"query\": \"" + query + "\"}");
        assertThat(answer.body()).contains("\"data\"").doesNotContain("\"errors\"");
    }
}
