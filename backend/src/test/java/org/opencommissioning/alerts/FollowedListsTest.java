package org.opencommissioning.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;
import org.opencommissioning.spending.payments.NewPayments;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Lists of rows, followed by themselves: what is told is what the list shows now and did not show before. */
@Tag("database")
class FollowedListsTest {
    private static final OrganisationCode WEST = OrganisationCode.parse("9N4");
    private static TestPortal portal;
    private static SignedInVisitor person;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.ofNorthmoor(
                Map.of("portal.alerts.every", "1h", "portal.webhooks.inside", "true", "portal.webhooks.every", "1h"));
        person = SignedInVisitor.of(portal, Role.PREPARER, "9N4");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void newPaymentsAreThoseThatTheListShowsNowAndDidNotShowBefore() {
        for (var filter : List.of(
                PaymentFilter.ALL,
                PaymentFilter.paidBy(WEST),
                new PaymentFilter(null, null, null, null, null, null, null, new Money(10_000_000), null, null, null),
                new PaymentFilter(WEST, null, null, null, null, null, null, null, null, "ambulance", null))) {
            int told = 0;
            for (long[] between : editions("payments")) {
                var news = read(snapshot -> bean(NewPayments.class)
                        .since(snapshot.at(new AsAt.OfEdition(between[1])), filter, between[0], 1_000_000));
                var expected = new ArrayList<>(read(snapshot -> shown(snapshot, filter, between[1])));
                read(snapshot -> shown(snapshot, filter, between[0])).forEach(expected::remove);
                assertThat(news.stream().map(FollowedListsTest::said).toList())
                        .as("%s between %s", filter, Arrays.toString(between))
                        .containsExactlyInAnyOrderElementsOf(expected);
                told += news.size();
            }
            assertThat(told).isPositive();
        }
    }

    @Test
    void newContractsAreThoseThatTheListShowsNowAndDidNotShowBefore() {
        for (var filter : List.of(ContractFilter.ALL, ContractFilter.by(WEST))) {
            for (long[] between : editions("contracts")) {
                var news = read(snapshot -> bean(ContractQueries.class)
                        .changed(snapshot.at(new AsAt.OfEdition(between[1])), filter, between[0], 1_000_000));
                var expected = new ArrayList<>(read(snapshot -> contracts(snapshot, filter, between[1])));
                read(snapshot -> contracts(snapshot, filter, between[0])).forEach(expected::remove);
                assertThat(news.stream().map(FollowedListsTest::said).toList())
                        .as("%s between %s", filter, Arrays.toString(between))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void everyListTellsOfAllThatItHoldsSinceTheBeginning() throws Exception {
        for (var topic : List.of(
                "what=payments&payer=9N4",
                "what=contracts&consortium=9N4",
                "what=decisions",
                "what=plans",
                "what=interests&consortium=9N4",
                "what=interests&provider=9ND",
                "what=expenditure&consortium=9N4",
                "what=allocations&consortium=9N4",
                "what=reports",
                "what=consultations&consortium=9N4")) {
            var asked = Topic.asked(topic);
            var told = read(snapshot -> bean(TopicNews.class).since(snapshot, asked, 0, 25));
            assertThat(told.news()).as(topic).isNotEmpty();
            assertThat(portal.probe().get(asked.page()).statusCode())
                    .as(asked.page())
                    .isEqualTo(200);
            for (var news : told.news()) {
                assertThat(news.title()).as(topic).isNotBlank().doesNotContain("null");
            }
            assertThat(portal.probe().get(told.news().getFirst().path()).statusCode())
                    .as(told.news().getFirst().path())
                    .isEqualTo(200);
            var nothing = read(snapshot -> bean(TopicNews.class)
                    .since(snapshot, asked, snapshot.state().edition().number(), 25));
            assertThat(nothing.news()).as(topic).isEmpty();
            for (var feed : Arrays.asList(asked.atom(), asked.json())) {
                if (feed != null) {
                    assertThat(portal.probe().get(feed).statusCode()).as(feed).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void theFeedOfPaymentsHoldsThoseThatFitTheNewestPublicationFirst() {
        var feed = portal.probe().get("/spending.atom?payer=9N4&q=ambulance").body();
        assertThat(feed).contains("<entry>", "/payments/", "Ambulance");
        var json = portal.probe().get("/spending.json?payer=9N4").body();
        var editions = Arrays.stream(json.split("\"url\":\"[^\"]*/payments/"))
                .skip(1)
                .map(rest -> Long.parseLong(rest.replaceAll("(?s)-.*", "")))
                .toList();
        assertThat(editions).hasSize(100).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(portal.probe().get("/spending.atom?payer=ZZZ").statusCode()).isEqualTo(400);
        for (var path : List.of(
                "/spending.atom",
                "/changes.atom",
                "/feedback.json",
                "/reports.atom",
                "/consultations.json",
                "/plans.atom",
                "/contracts.json",
                "/decisions.atom")) {
            assertThat(portal.probe().get(path, "Accept", "*/*").statusCode())
                    .as("%s, for whoever takes anything", path)
                    .isEqualTo(200);
        }
        assertThat(portal.probe().get("/spending.json?from=yesterday").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contracts?consortium=9N4&q=imaging",
                "decisions?consortium=9N4&interest=true",
                "plans?consortium=9N4"
            })
    void contractsDecisionsAndPlansAreFollowedByFeedTooWithTheirFilters(String list) {
        var feed = list.replace("?", ".atom?");
        assertThat(portal.probe()
                        .get("/follow?what=" + list.replace('?', '&'), "Accept", "text/html")
                        .body())
                .contains("href=\"/" + feed.replace("&", "&amp;"))
                .contains("href=\"/" + list.replace("?", ".json?").replace("&", "&amp;"));
        assertThat(portal.probe().get("/" + list, "Accept", "text/html").body())
                .contains(">Atom feed</a>", "href=\"/" + feed.replace("&", "&amp;"));
        assertThat(portal.probe().get("/" + feed).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "interests&consortium=9N4, /changes.atom?publisher=9N4&kind=interests",
        "expenditure&consortium=9N4, /changes.atom?publisher=9N4&kind=expenditure",
        "allocations&consortium=9N4, /changes.atom?kind=allocations",
        "publications&kind=referrals, /changes.atom?kind=referrals"
    })
    void aListThatComesAsWholeFilesHasTheFeedOfItsFiles(String followed, String feed) {
        assertThat(portal.probe()
                        .get("/follow?what=" + followed, "Accept", "text/html")
                        .body())
                .contains("href=\"" + feed.replace("&", "&amp;") + "\"");
        var kind = feed.replaceAll(".*kind=", "");
        var entries = portal.probe().get(feed.replace(".atom", ".json"));
        assertThat(entries.statusCode()).isEqualTo(200);
        assertThat(entries.body()).contains("\"title\"");
        assertThat(portal.probe()
                        .get("/publications?kind=" + kind, "Accept", "text/html")
                        .body())
                .contains("/follow?what=publications&amp;kind=" + kind);
    }

    @Test
    void whatIsSentOfAKindIsFollowedInWordsOfOurs() {
        assertThat(portal.probe()
                        .get("/follow?what=publications&kind=referrals&publisher=9N4", "Accept", "text/html")
                        .body())
                .contains("Publications and corrections, Referrals, of NHS Northmoor West");
        var all = portal.probe()
                .get("/api/v1/publications?kind=referrals&limit=100")
                .body();
        var fed = portal.probe().get("/changes.json?kind=referrals").body();
        assertThat(fed.split("\"url\"").length - 1)
                .isEqualTo(all.split("\"kind\":\"referrals\"").length - 1)
                .isPositive();
        assertThat(portal.probe()
                        .get("/publications?kind=dragons", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFollowedSearchIsAskedForOnItsPageAndSaidInWordsOfOurs() {
        var page = portal.probe()
                .get("/follow?what=payments&payer=9N4&q=buy+gold&min=25,000&from=2013-01", "Accept", "text/html")
                .body();
        assertThat(page)
                .contains("A search of payments by NHS Northmoor West, from 2013-01, no less than £25000", "buy gold")
                .contains("/spending.atom?payer=9N4");
        assertThat(portal.probe()
                        .get("/spending?payer=9N4&q=ambulance", "Accept", "text/html")
                        .body())
                .contains("/follow?what=payments&amp;payer=9N4&amp;q=ambulance");
    }

    @Test
    void whatCannotBeFollowedIsSaidBeforeAnybodyWaitsForIt() {
        for (var wrong : List.of(
                "what=payments&payer=ZZZ",
                "what=payments&payer=%3Cscript%3E",
                "what=payments&supplier=0",
                "what=payments&supplier=999999999",
                "what=payments&supplier=1%20or%201=1",
                "what=payments&area=No+such+area",
                "what=payments&from=2013-13",
                "what=payments&from=2013-03&to=2013-01",
                "what=payments&min=10&max=5",
                "what=payments&min=1e9",
                "what=payments&q=" + "x".repeat(201),
                "what=payments&q=" + "a+".repeat(13),
                "what=payments&q=a%00b",
                "what=contracts&route=by-magic",
                "what=contracts&on=tomorrow",
                "what=decisions&interest=perhaps",
                "what=interests",
                "what=expenditure",
                "what=allocations&consortium=",
                "what=publications&kind=dragons",
                "what=publications&kind=Payments",
                "what=reports&healthwatch=XXX")) {
            assertThat(portal.probe()
                            .get("/follow?" + wrong, "Accept", "text/html")
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
            var body = "{\"url\":\"http://127.0.0.1/hook\",\"follow\":\"" + wrong + "\"}";
            assertThat(person.send("POST", "/api/v1/webhooks", body).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(person.send(
                                "POST",
                                "/api/v1/webhooks",
                                "{\"url\":\"http://127.0.0.1/hook\",\"kind\":\"payments\",\"follow\":\"what=plans\"}")
                        .body())
                .contains("A list has filters of its own.");
    }

    @Test
    void aWebhookOfAListIsCalledForThoseEditionsAloneThatBroughtSomethingNew() throws Exception {
        try (var receiver = new CaughtCalls()) {
            var made = person.send(
                    "POST",
                    "/api/v1/webhooks",
                    "{\"url\":\"" + receiver.url()
                            + "\",\"since\":0,\"follow\":\"what=payments&payer=9N4&q=ambulance\"}");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            assertThat(made.body()).contains("\"follow\":\"what=payments&payer=9N4&q=ambulance\"");
            send();
            var filter = new PaymentFilter(WEST, null, null, null, null, null, null, null, null, "ambulance", null);
            var expected = editions("payments").stream()
                    .map(between -> between[1])
                    .filter(edition -> !read(snapshot -> bean(NewPayments.class)
                                    .since(snapshot.at(new AsAt.OfEdition(edition)), filter, edition - 1, 1))
                            .isEmpty())
                    .distinct()
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(receiver.editions()).containsExactlyElementsOf(expected);
            assertThat(receiver.taken().getFirst().body())
                    .contains("\"type\":\"list.changed\"", "\"news\":[{\"title\":\"£", "\"more\":false");

            var first = receiver.taken();
            var id = made.body().replaceAll("(?s).*\"id\":(\\d+).*", "$1");
            person.send("POST", "/api/v1/webhooks/" + id + "/replays", "{\"since\":0}");
            send();
            assertThat(receiver.taken().subList(first.size(), receiver.taken().size()))
                    .as("the same, under the same ids")
                    .extracting(CaughtCalls.Call::id, CaughtCalls.Call::body)
                    .containsExactlyElementsOf(first.stream()
                            .map(call -> tuple(call.id(), call.body()))
                            .toList());
        }
    }

    private static void send() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            portal.context().getBean(SendWebhooks.class).sendAll();
            portal.pass(Duration.ofSeconds(1));
        }
    }

    /** Each edition of a kind with the one before it, and some with far earlier ones. */
    private static List<long[]> editions(String kind) {
        List<Long> all = read(snapshot -> snapshot.list(
                Sql.of("select edition from published.publication where kind = :kind order by edition")
                        .bind("kind", kind),
                row -> row.getLong(1)));
        var pairs = new ArrayList<long[]>();
        for (int i = 0; i < all.size(); i++) {
            pairs.add(new long[] {all.get(i) - 1, all.get(i)});
            if (i >= 5 && i % 3 == 0) {
                pairs.add(new long[] {all.get(i - 5), all.get(i)});
            }
        }
        return pairs;
    }

    private static List<List<Object>> shown(Snapshot snapshot, PaymentFilter filter, long edition) throws SQLException {
        var rows = new ArrayList<List<Object>>();
        if (edition > 0) {
            var scope = bean(PaymentScopes.class).of(snapshot, filter);
            new PageQuestion<>(PaymentQueries.PAYMENTS, "", null, scope::where)
                    .all(snapshot.at(new AsAt.OfEdition(edition)), payment -> rows.add(said(payment)));
        }
        return rows;
    }

    private static List<Object> said(Payment payment) {
        return Arrays.asList(
                payment.date(),
                payment.payer().code(),
                payment.supplierName(),
                payment.expenseArea(),
                payment.expenseType(),
                payment.description(),
                payment.reference(),
                payment.amount());
    }

    private static List<List<Object>> contracts(Snapshot snapshot, ContractFilter filter, long edition)
            throws SQLException {
        return edition == 0
                ? List.of()
                : bean(ContractQueries.class)
                        .page(snapshot.at(new AsAt.OfEdition(edition)), filter, null, null, 10_000)
                        .rows()
                        .stream()
                        .map(FollowedListsTest::said)
                        .toList();
    }

    private static List<Object> said(Contract contract) {
        return Arrays.asList(
                contract.id(),
                contract.title(),
                contract.services(),
                contract.value(),
                contract.awardedOn(),
                contract.from(),
                contract.to(),
                contract.amendments().toString());
    }

    private static <T> T bean(Class<T> type) {
        return portal.context().getBean(type);
    }

    /** What is read of the newest state. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Snapshot snapshot) throws SQLException;
    }

    private static <T> T read(Reading<T> reading) {
        return bean(Snapshots.class)
                .readInTransaction(AsAt.NEWEST, State.ALL, reading::of)
                .value();
    }
}
