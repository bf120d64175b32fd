package org.opencommissioning.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.Loader;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.disclosure.SmallCounts;

/**
 * Two worlds whose exact counts differ wherever they can and whose published figures are the same, in two editions each. Whoever asks both
 * must not be able to tell which is which, by whatever face: then nothing that is published depends on more than the figures, and what
 * {@link AttackedReferralsTest} solves for the figures holds for all of it.
 */
@Tag("database")
class AlikeWorldsTest {
    private static final SmallCounts RULE = SmallCounts.DEFAULT;
    private static final List<TestPortal> WORLDS = new ArrayList<>();
    private static final List<HttpProbe> PORTALS = new ArrayList<>();
    private static final List<Long> EDITIONS = new ArrayList<>();

    /** Another count with the same figure; the same where there is none. */
    private static long otherwise(long count) {
        for (long other = 0; other <= count + RULE.roundedTo(); other++) {
            if (other != count && RULE.of(other).equals(RULE.of(count))) {
                return other;
            }
        }
        return count;
    }

    private static Map<String, Long> counts() {
        var dice = new SplittableRandom(360);
        var counts = new LinkedHashMap<String, Long>();
        for (var month : List.of("2013-04", "2013-05")) {
            for (int practice = 1; practice <= 8; practice++) {
                for (var provider : List.of("R9N", "9ND")) {
                    for (var pathway : List.of("yes,", "no,yes", "no,no")) {
                        counts.put(month + ",N9100" + practice + "," + provider + ",812," + pathway, (long)
                                (dice.nextInt(3) == 0 ? dice.nextInt(9) : dice.nextInt(60)));
                    }
                }
            }
        }
        return counts;
    }

    @BeforeAll
    static void publishesBoth() throws Exception {
        for (LongUnaryOperator truth : List.<LongUnaryOperator>of(count -> count, AlikeWorldsTest::otherwise)) {
            var world = TestPortal.ofNorthmoor(Map.of());
            WORLDS.add(world);
            var portal = new HttpProbe(
                    world.context().getBean(EmbeddedServer.class).start().getURI());
            PORTALS.add(portal);
            var counts = counts();
            long first = publish(world, counts, truth, null);
            counts.replaceAll((cell, count) -> count == 3 ? 5 : cell.contains("N91003,9ND") ? count + 10 : count);
            long second = publish(world, counts, truth, "Counts were mistyped.");
            EDITIONS.add(first);
            EDITIONS.add(second);
            for (int tries = 0;
                    tries < 200
                            && !portal.get("/api/v1/referrals?limit=1").body().contains("\"edition\":" + second);
                    tries++) {
                Thread.sleep(50);
            }
        }
    }

    private static long publish(TestPortal world, Map<String, Long> counts, LongUnaryOperator truth, String reason)
            throws Exception {
        var text = new StringBuilder(ReferralFile.HEADINGS);
        counts.forEach((cell, count) ->
                text.append(cell).append(',').append(truth.applyAsLong(count)).append('\n'));
        var loaded = world.load("referrals", ReferralFile.delivery("2013-04-01/2013-05-31", text.toString()), reason);
        assertThat(loaded).isInstanceOf(Loader.Loaded.Publicly.class);
        return ((Loader.Loaded.Publicly) loaded).edition();
    }

    @AfterAll
    static void closes() {
        WORLDS.forEach(TestPortal::close);
    }

    /** What differs for other reasons than counts: hashes of the log and of files, which are salted, and sizes of files. */
    private static String plain(String body) {
        return body.replaceAll("http://localhost:\\d+", "PORTAL")
                .replaceAll("[0-9a-f]{32,64}", "HASH")
                .replaceAll("[A-Za-z0-9+/_-]{43}=?", "HASH")
                .replaceAll("\"bytes\":\\d+", "BYTES");
    }

    @Test
    void theWorldsDifferWhereverTheyCan() {
        assertThat(counts().values().stream()
                        .filter(count -> otherwise(count) != count)
                        .count())
                .isGreaterThan(80);
        assertThat(EDITIONS.get(0)).isEqualTo(EDITIONS.get(2));
        assertThat(EDITIONS.get(1)).isEqualTo(EDITIONS.get(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/referrals?consortium=9N4&limit=1000",
                "/api/v1/referrals.csv?consortium=9N4",
                "/api/v1/referrals.ndjson?practice=N91003",
                "/api/v1/referrals/flows?consortium=9N4&from=2013-04&to=2013-05",
                "/api/v1/referrals/flows.csv?consortium=9N4&from=2013-05&to=2013-05",
                "/api/v1/referrals/choice",
                "/api/v1/referrals/choice.csv",
                "/api/v1/referrals/audit?year=2013-14",
                "/api/v1/referrals/audit.csv?year=2013-14",
                "/api/v1/referrals/audit/funnel?provider=9ND&specialty=812&year=2013-14",
                "/api/v1/referrals/audit/funnel?provider=R9N&specialty=812&year=2013-14",
                "/api/v1/referrals/willing-providers",
                "/api/v1/interests/money",
                "/api/v1/interests/money/providers?consortium=9N4",
                "/_page/referrals",
                "/_page/referrals?year=2013-14",
                "/_page/organisations/N91003",
                "/_page/organisations/N91003/referrals?year=2013-14",
                "/_page/organisations/9ND",
                "/_page/organisations/R9N",
                "/_page/organisations/9N4",
                "/_page/organisations/9N4/interests",
                "/_page",
                "/_page/publications",
                "/changes.atom",
                "PUBLICATION",
                "PUBLICATION PAGE",
                "LINE CHANGES",
                "GRAPHQL"
            })
    void nobodyCanTellThemApart(String path) {
        for (int edition = 0; edition < 2; edition++) {
            var answers = new ArrayList<String>();
            for (var portal : PORTALS) {
                answers.add(plain(ask(portal, path, EDITIONS.get(edition), edition == 0)));
            }
            assertThat(answers.get(1)).as(path).isEqualTo(answers.get(0)).isNotEmpty();
        }
    }

    private static String ask(HttpProbe portal, String path, long edition, boolean past) {
        var answer = switch (path) {
            case "PUBLICATION" -> portal.get("/api/v1/publications/" + edition);
            case "PUBLICATION PAGE" -> portal.get("/_page/publications/" + edition);
            case "LINE CHANGES" -> portal.get("/api/v1/publications/" + edition + "/line-changes");
            case "GRAPHQL" ->
                portal.post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ organisation(code: \\\"N91003\\\") { referralFlows(limit: 100) { provider {"
                                + " code } referrals { least greatest } offered { least greatest } notOffered { least"
                                + " greatest } } } }\"}");
            default -> portal.get(path + (past ? (path.contains("?") ? "&" : "?") + "asAt=" + edition : ""));
        };
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("\"errors\"");
        return answer.body();
    }
}
