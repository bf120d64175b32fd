package org.opencommissioning.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.Loader;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.disclosure.Inequalities;

/**
 * Somebody who takes all that the portal says of referrals, cells, flows under every filter, choice, audits and funnels, in both editions of a correction, and
 * solves for each suppressed count. Who is told that all other counts stayed the same uses that too.
 */
@Tag("database")
class AttackedReferralsTest {
    private static final List<String> PRACTICES = List.of("N91001", "N91002", "N91003");
    private static final List<String> PROVIDERS = List.of("R9N", "9ND");
    private static final List<String> MONTHS = List.of("2012-04", "2012-05", "2012-06");
    private static final List<String> PATHWAYS = List.of("yes,", "no,yes", "no,no");

    private static final Pattern UNIT = Pattern.compile(
            "\\{\"practice\":\\{\"code\":\"(?<practice>[^\"]+)\"[^{}]*\\}[^{}]*\"consortium\":\\{[^{}]*\\}[^{}]*"
                    + "\"referrals\":\\{[^{}]*\"least\":(?<least>\\d+),\"greatest\":(?<greatest>\\d+)\\}[^{}]*"
                    + "\"toProvider\":\\{[^{}]*\"least\":(?<toLeast>\\d+),\"greatest\":(?<toGreatest>\\d+)\\}");

    private static TestPortal world;
    private static HttpProbe portal;
    private static final Map<String, Long> BEFORE = new LinkedHashMap<>();
    private static final Map<String, Long> AFTER = new LinkedHashMap<>();
    private static final List<Long> EDITIONS = new ArrayList<>();

    @BeforeAll
    static void publishesTwoEditions() throws Exception {
        var dice = new SplittableRandom(20130626);
        for (var month : MONTHS) {
            for (var practice : PRACTICES) {
                for (var provider : PROVIDERS) {
                    for (var pathway : PATHWAYS) {
                        BEFORE.put(String.join(",", month, practice, provider, "812", pathway), (long)
                                (dice.nextInt(2) == 0 ? dice.nextInt(9) : dice.nextInt(60)));
                    }
                }
            }
        }
        AFTER.putAll(BEFORE);
        var corrected = BEFORE.keySet().stream().skip(7).findFirst().orElseThrow();
        AFTER.put(corrected, BEFORE.get(corrected) == 3 ? 30L : 3L);
        world = TestPortal.empty();
        portal = new HttpProbe(
                world.context().getBean(EmbeddedServer.class).start().getURI());
        world.load(
                "interests",
                ReferralFile.delivery(
                        "2012-13",
                        "Name,Practice code,Role,Provider,Provider code,Kind of interest,From,Date declared\n"
                                + "Dr Quill,N91003,Member,Dale Diagnostics,9ND,Financial,2012-05-01,2012-05-02\n"),
                null);
        EDITIONS.add(publish(BEFORE, null));
        EDITIONS.add(publish(AFTER, "A count was mistyped."));
        for (int tries = 0;
                tries < 200 && !portal.get("/api/v1/referrals").body().contains("\"edition\":" + EDITIONS.getLast());
                tries++) {
            Thread.sleep(50);
        }
    }

    private static long publish(Map<String, Long> counts, String reason) throws Exception {
        var text = new StringBuilder(ReferralFile.HEADINGS);
        counts.forEach(
                (cell, count) -> text.append(cell).append(',').append(count).append('\n'));
        var loaded = world.load("referrals", ReferralFile.delivery("2012-13", text.toString()), reason);
        assertThat(loaded).isInstanceOf(Loader.Loaded.Publicly.class);
        return ((Loader.Loaded.Publicly) loaded).edition();
    }

    @AfterAll
    static void closes() {
        world.close();
    }

    private static List<NamedCsvRecord> csv(String path) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(portal.get(path).body())) {
            return rows.stream().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A cell as it is published: its pathway has a word of its own. */
    private static String key(String cell) {
        var urgent = cell.endsWith(",yes,");
        var cut = cell.substring(0, cell.indexOf(",812") + 4);
        return cut + (urgent ? ",urgent" : cell.endsWith(",no,yes") ? ",choice-offered" : ",no-choice");
    }

    private static Map<String, Long> byKey(Map<String, Long> counts) {
        var keyed = new LinkedHashMap<String, Long>();
        counts.forEach((cell, count) -> keyed.put(key(cell), count));
        return keyed;
    }

    private final Inequalities known = new Inequalities(byKey(BEFORE), byKey(AFTER));

    private long shownIn(int edition, Predicate<String> cells) {
        var counts = edition == 0 ? BEFORE : AFTER;
        return counts.entrySet().stream()
                .filter(cell -> cells.test(key(cell.getKey())) && cell.getValue() > 7)
                .count();
    }

    private void total(int edition, Predicate<String> cells, NamedCsvRecord row, String name) {
        double reach = Inequalities.ROUNDING * shownIn(edition, cells);
        known.between(
                edition,
                cells,
                Long.parseLong(row.getField(name + ".least")) - reach,
                Long.parseLong(row.getField(name + ".greatest")) + reach);
    }

    private void learnCells(int edition) {
        for (var row : csv("/api/v1/referrals.csv?asAt=" + EDITIONS.get(edition))) {
            var key = String.join(
                    ",",
                    row.getField("month"),
                    row.getField("practice.code"),
                    row.getField("provider.code"),
                    row.getField("specialty.code"),
                    row.getField("pathway"));
            var said = row.getField("referrals");
            assertThat(said).isNotEmpty();
            known.published(edition, key, said);
        }
    }

    private void learnFlows(int edition, String question, Predicate<String> under) {
        for (var row : csv("/api/v1/referrals/flows.csv?asAt=" + EDITIONS.get(edition) + question)) {
            Predicate<String> cells = under.and(cell -> cell.contains(row.getField("practice.code"))
                    && cell.contains("," + row.getField("provider.code") + ","));
            total(edition, cells, row, "referrals");
            total(edition, cells.and(cell -> cell.endsWith("urgent")), row, "urgent");
            total(edition, cells.and(cell -> cell.endsWith("choice-offered")), row, "offered");
            total(edition, cells.and(cell -> cell.endsWith("no-choice")), row, "notOffered");
        }
    }

    private void learnAudits(int edition) {
        var audits = csv("/api/v1/referrals/audit.csv?year=2012-13&asAt=" + EDITIONS.get(edition));
        assertThat(audits).isNotEmpty();
        for (var row : audits) {
            Predicate<String> all = cell -> cell.contains(row.getField("practice.code"));
            total(edition, all, row, "referrals");
            total(
                    edition,
                    all.and(cell -> cell.contains("," + row.getField("provider.code") + ",")),
                    row,
                    "toProvider");
        }
    }

    private void learnChoices(int edition) {
        for (var row : csv("/api/v1/referrals/choice.csv?asAt=" + EDITIONS.get(edition))) {
            total(edition, cell -> true, row, "referrals");
            total(edition, cell -> cell.endsWith("choice-offered"), row, "offered");
            total(edition, cell -> cell.endsWith("no-choice"), row, "notOffered");
        }
    }

    /** What the funnel says of each practice, large enough to be drawn. */
    private void learnFunnels(int edition) {
        for (var provider : PROVIDERS) {
            var body = portal.get("/api/v1/referrals/audit/funnel?specialty=812&year=2012-13&provider=" + provider
                            + "&asAt=" + EDITIONS.get(edition))
                    .body();
            var units = UNIT.matcher(body);
            int found = 0;
            while (units.find()) {
                found++;
                var practice = units.group("practice");
                reach(edition, cell -> cell.contains(practice), units.group("least"), units.group("greatest"));
                reach(
                        edition,
                        cell -> cell.contains(practice) && cell.contains("," + provider + ","),
                        units.group("toLeast"),
                        units.group("toGreatest"));
            }
            assertThat(found).isPositive();
        }
    }

    private void reach(int edition, Predicate<String> cells, String least, String greatest) {
        double rounding = Inequalities.ROUNDING * shownIn(edition, cells);
        known.between(edition, cells, Long.parseLong(least) - rounding, Long.parseLong(greatest) + rounding);
    }

    @Test
    void everySuppressedCountMayStillBeOneToSeven() {
        for (int edition = 0; edition < 2; edition++) {
            learnCells(edition);
            learnFlows(edition, "", cell -> true);
            for (var month : MONTHS) {
                learnFlows(edition, "&from=" + month + "&to=" + month, cell -> cell.startsWith(month));
                learnFlows(edition, "&to=" + month, cell -> cell.substring(0, 7).compareTo(month) <= 0);
            }
            learnAudits(edition);
            learnChoices(edition);
            learnFunnels(edition);
        }
        known.leaveEachSuppressedCountOneToSeven();
    }

    @Test
    void noTableOfThePublicSideHoldsAnExactCount() throws Exception {
        try (var connection = world.database().openAsWriter();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from published.referral where referrals % 5 <> 0 or referrals between 1"
                                + " and 7")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
        for (var edition : EDITIONS) {
            var cells = csv("/api/v1/referrals.csv?asAt=" + edition);
            assertThat(cells).hasSize(BEFORE.size());
        }
    }
}
