package org.opencommissioning.pages;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.Loader;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.house.Repository;

/** What was answered when an edition was the newest is answered for ever to who asks as at that edition. */
@Tag("database")
class TimeTravelTest {
    private static final List<String> FILES = List.of(
            "/api/v1/payments.csv",
            "/api/v1/payments.ndjson",
            "/api/v1/payments.csv?payer=9N4",
            "/api/v1/payments/totals.csv?by=supplier",
            "/api/v1/organisations.csv",
            "/api/v1/suppliers.csv",
            "/api/v1/contracts.csv",
            "/api/v1/contract-activity.csv",
            "/api/v1/decisions.csv",
            "/api/v1/publications.csv",
            "/api/v1/changes.csv?since=20",
            "/api/v1/publications/40/changes.csv",
            "/api/v1/payments/40-2/bundle",
            "/api/v1/publications/30/bundle");

    private static final List<String> ANSWERS = List.of(
            "/api/v1/changes?since=20",
            "/api/v1/organisations?role=gp-practice",
            "/api/v1/organisations/9N4",
            "/api/v1/organisations/9N4/practices",
            "/api/v1/organisations/9N4/succession",
            "/api/v1/payments?payer=9N4&sort=-amount",
            "/api/v1/payments/totals?by=month&payer=9N4",
            "/api/v1/payments/40-2",
            "/api/v1/payments/40-2/source",
            "/api/v1/publications?kind=payments",
            "/api/v1/publications/40",
            "/api/v1/publications/40/changes",
            "/api/v1/search?q=northmoor",
            "/api/v1/search?q=hosp",
            "/api/v1/interests/money",
            "/api/v1/interests/money/providers?consortium=9N4",
            "/api/v1/referrals/willing-providers",
            "/api/v1/companies",
            "/api/v1/suppliers?sort=-total",
            "/api/v1/suppliers/7");

    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=north",
            "/organisations",
            "/organisations/9N4",
            "/organisations/9N6",
            "/organisations/9N4/money",
            "/organisations/9N4/statement",
            "/organisations/N91001",
            "/organisations/R9NA1",
            "/suppliers/7",
            "/contracts",
            "/decisions",
            "/spending",
            "/spending?payer=9N4&by=supplier",
            "/payments/40-2",
            "/publications",
            "/publications/40",
            "/verify?payment=40-2",
            "/data");

    private static final String QUERY = """
        { payments(first: 5, sort: "-amount") { totalCount edges { node { date amount supplierName } } } \
        paymentTotals(by: PAYER) { total { lines amount } groups { label amount } } \
        publications(first: 3) { totalCount edges { node { edition title supersededBy } } } \
        organisation(code: "9N4") { name } }\
        """;

    /** Below the log everything is said by size; the rest is not about what is published. */
    private static final Pattern TIMELESS = Pattern.compile("/api/v1/log/.*|/problems.*");

    private static final Pattern STATE =
            Pattern.compile("\"asAt\":(null|\\{[^}]*})|^\\{\"edition\":\\d+,\"asAt\":\"[^\"]*\"");

    private static final Map<Long, Map<String, String>> RECORDED = new TreeMap<>();
    private static TestPortal portal;
    private static HttpProbe probe;

    @BeforeAll
    static void recordWhatIsAnsweredOnTheWay() throws Exception {
        portal = TestPortal.empty();
        probe = new HttpProbe(
                portal.context().getBean(EmbeddedServer.class).start().getURI());
        for (var delivery : Northmoor.deliveries()) {
            if (portal.receive(delivery) instanceof Loader.Loaded.Publicly published
                    && List.of(45L, 75L).contains(published.edition())) {
                RECORDED.put(published.edition(), everything(""));
            }
        }
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {45, 75})
    void everyFileAnswerPageAndQueryOfAnOldEditionIsWhatItWas(long edition) {
        var now = everything("asAt=" + edition);

        RECORDED.get(edition)
                .forEach((address, then) -> assertThat(now.get(address))
                        .as("%s as at %d", address, edition)
                        .isEqualTo(then));
    }

    @Test
    void theEndOfTheDayMeansTheLastEditionOfThatDay() {
        var day = probe.get("/api/v1/payments.csv?asAt=2013-05-17");

        assertThat(day.headers().firstValue("Edition")).contains("75");
        assertThat(day.body()).isEqualTo(RECORDED.get(75L).get("/api/v1/payments.csv"));
    }

    @Test
    void everyPageOfThePastSaysSo() {
        for (var page : PAGES) {
            var html = probe.get(at(page, "asAt=45"), "Accept", "text/html").body();

            assertThat(html).as(page).contains("This is the past.").contains("Go to the newest");
        }
    }

    @Test
    void thereIsNoPublicReadThatDoesNotTravel() throws IOException {
        var contract = Files.readString(Repository.root().resolve("openapi/openapi.yaml"));
        var paths = new LinkedHashMap<String, String>();
        for (var part : contract.substring(0, contract.indexOf("\ncomponents:")).split("\n  (?=/)")) {
            paths.put(part.lines().findFirst().orElseThrow().replace(":", ""), part);
        }
        paths.remove("openapi");
        var here = paths.entrySet().stream()
                .filter(path ->
                        path.getValue().contains("    get:") && !path.getValue().contains("- name: asAt"))
                // What needs somebody signed in is work under way, and not public.
                .filter(path -> !path.getValue().contains("session: []"))
                .map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/"))
                // How a file must look depends on the program alone.
                .filter(path -> !path.startsWith("/api/v1/returns/{kind}/"))
                .filter(not(TIMELESS.asMatchPredicate()))
                .toList();

        assertThat(here).isEmpty();
    }

    private static Map<String, String> everything(String state) {
        var all = new LinkedHashMap<String, String>();
        FILES.forEach(file -> all.put(file, text(probe.bytes(at(file, state)).body())));
        ANSWERS.forEach(answer ->
                all.put(answer, timeless(probe.get(at(answer, state)).body())));
        PAGES.forEach(page ->
                all.put(page, timeless(probe.get("/_page" + at(page, state)).body())));
        all.put(QUERY, query(state));
        return all;
    }

    private static String query(String state) {
        var query = state.isEmpty() ? QUERY : "{ asAt(state: \"" + state.replace("asAt=", "") + "\") " + QUERY + " }";
        var body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}";
        return probe.post("/graphql", "application/json", body)
                .body()
                .replaceAll(",\"extensions\".*", "")
                .replace("{\"data\":{\"asAt\":{", "{\"data\":{")
                .replace("}}}", "}}");
    }

    private static String at(String address, String state) {
        return state.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + state;
    }

    /** Without what says which state was asked for; a cursor holds the question. */
    private static String timeless(String json) {
        return STATE.matcher(json)
                .replaceAll("")
                .replaceAll("\"edition\":\\{[^}]*}", "")
                .replaceAll("\"edition\":\\d+,\"licence\"", "\"licence\"")
                .replaceAll("\"next\":\"[^\"]*\"", "\"next\":more")
                .replaceAll("&?asAt=\\d+", "")
                .replaceAll("\\?\"", "\"");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
