package org.opencommissioning.contracts.activity;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.opencommissioning.demo.Northmoor;
import org.opencommissioning.disclosure.Inequalities;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * Somebody who takes all that the portal says of contracts' activity, cells, their values in pounds, sums of each contract, statements and
 * threads, in both editions of a correction, and solves for each suppressed count. Who is told that all other counts stayed the same uses
 * that too.
 */
@Tag("database")
class AttackedActivityTest {
    /** The first two belong to one service of the plan. */
    private static final Map<String, String> SERVICES =
            Map.of("C-1", "Hospital care", "C-2", "Hospital care", "C-3", "Community services");

    private static final List<String> CONTRACTS = List.of("C-1", "C-2", "C-3");
    private static final List<String> MONTHS =
            List.of("2012-10", "2012-11", "2012-12", "2013-01", "2013-02", "2013-03");
    private static final List<String> POINTS = List.of("emergency-admission", "day-case", "first-attendance");
    private static final String PRICE = "205.00";

    private static final Pattern SUM =
            Pattern.compile("\"unit\":\"(?<unit>[A-Za-z_-]+)\"[^{}]*\"actual\":\\{[^{}]*\"least\":(?<least>\\d+),"
                    + "\"greatest\":(?<greatest>\\d+)");

    private static TestPortal world;
    private static HttpProbe portal;
    private static final Map<String, Long> BEFORE = new LinkedHashMap<>();
    private static final Map<String, Long> AFTER = new LinkedHashMap<>();
    private static final List<Long> EDITIONS = new ArrayList<>();

    @BeforeAll
    static void publishesTwoEditions() throws Exception {
        var dice = new SplittableRandom(20130627);
        for (var month : MONTHS) {
            for (var contract : CONTRACTS) {
                for (var point : POINTS) {
                    BEFORE.put(cell(month, contract, point), (long)
                            (dice.nextInt(2) == 0 ? dice.nextInt(9) : dice.nextInt(60)));
                }
            }
        }
        AFTER.putAll(BEFORE);
        var corrected = cell("2013-01", "C-2", "day-case");
        AFTER.put(corrected, BEFORE.get(corrected) == 3 ? 30L : 3L);
        world = TestPortal.empty();
        portal = world.probe();
        for (var delivery : Northmoor.deliveries()) {
            if (Set.of("consortia", "trusts").contains(delivery.kind())
                    || delivery.fileName().equals("northmoor-west-plan-2012-13.csv")) {
                world.receive(delivery);
            }
        }
        world.load(
                "contracts",
                delivery("Reference,Title,Services,Provider,Provider code,Value £,Awarded,Starts,Ends,Route,Service"
                        + " line\n"
                        + "C-1,Wards,Care on wards,Northmoor"
                        + " General,R9N,1000.00,2012-03-01,2012-04-01,2014-03-31,open,S1\n"
                        + "C-2,Theatres,Operations,Northmoor"
                        + " General,R9N,1000.00,2012-03-01,2012-04-01,2014-03-31,open,S1\n"
                        + "C-3,Clinics,Clinics nearby,Dale and"
                        + " Moor,R9D,1000.00,2012-03-01,2012-04-01,2014-03-31,open,S2\n"),
                null);
        EDITIONS.add(publish(BEFORE, null));
        EDITIONS.add(publish(AFTER, "A count was mistyped."));
    }

    private static String cell(String month, String contract, String point) {
        return String.join(",", month, contract, point);
    }

    private static long publish(Map<String, Long> counts, String reason) throws Exception {
        var text = new StringBuilder(
                "Month,Contract reference,Point of delivery,Actual activity,Planned activity,Price £\n");
        counts.forEach((cell, count) -> text.append(cell)
                .append(',')
                .append(count)
                .append(",20,")
                .append(PRICE)
                .append('\n'));
        var loaded = world.load("activity", delivery(text.toString()), reason);
        assertThat(loaded).isInstanceOf(Loader.Loaded.Publicly.class);
        return ((Loader.Loaded.Publicly) loaded).edition();
    }

    private static Delivery delivery(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                new OrganisationCode("9N4"),
                "NHS Northmoor West",
                Period.parse("2012-13"),
                "return.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void closes() {
        world.close();
    }

    private static List<NamedCsvRecord> csv(String path) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(portal.get(path).body())) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Inequalities known = new Inequalities(BEFORE, AFTER);

    private void learnCells(int edition, String question) {
        var rows = csv("/api/v1/contract-activity.csv?asAt=" + EDITIONS.get(edition) + question);
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            var key = cell(row.getField("month"), row.getField("reference"), row.getField("point"));
            var said = row.getField("actual");
            var value = row.getField("value");
            if (said.equals("suppressed")) {
                assertThat(value).as(key).isEmpty();
            } else {
                long shown = Long.parseLong(said);
                assertThat(new BigDecimal(value))
                        .as("%s is valued at the published figure", key)
                        .isEqualByComparingTo(new BigDecimal(PRICE).multiply(BigDecimal.valueOf(shown)));
            }
            known.published(edition, key, said);
        }
    }

    /** @return how many sums were in it */
    private int learnSums(int edition, String said, Predicate<String> under) {
        var sums = SUM.matcher(said);
        int found = 0;
        while (sums.find()) {
            found++;
            boolean isAttendances = sums.group("unit").toLowerCase(Locale.ROOT).equals("attendances");
            known.between(
                    edition,
                    under.and(cell -> cell.endsWith("attendance") == isAttendances),
                    Long.parseLong(sums.group("least")),
                    Long.parseLong(sums.group("greatest")));
        }
        return found;
    }

    private int learnContract(int edition, String contract) {
        Predicate<String> cells = cell -> cell.contains("," + contract + ",");
        var graphQl = portal.post("/graphql", "application/json", """
            {"query": "{ asAt(state: \\"%d\\") { contract(key: \\"9N4-%s\\") { activitySums { unit actual { suppressed least greatest } } } } }"}
            """.formatted(EDITIONS.get(edition), contract))
                .body();
        var thread = portal.get(
                        "/api/v1/threads/9N4?year=2012-13&contract=9N4-" + contract + "&asAt=" + EDITIONS.get(edition))
                .body();
        var page = portal.get("/_page/contracts/9N4-" + contract + "?asAt=" + EDITIONS.get(edition))
                .body();
        int sums = learnSums(edition, graphQl, cells);
        assertThat(sums).as(graphQl).isEqualTo(2);
        assertThat(learnSums(edition, thread, cells)).as(thread).isPositive();
        return sums + learnSums(edition, page.replaceAll("\"items\":\\[.*?\\]", ""), cells);
    }

    private int learnStatement(int edition, int quarter) {
        var months = MONTHS.subList(3 * (quarter - 3), 3 * (quarter - 3) + 3);
        var said = portal.get(
                        "/api/v1/statements/9N4?year=2012-13&quarter=" + quarter + "&asAt=" + EDITIONS.get(edition))
                .body();
        int found = 0;
        for (var line : said.split("\"service\":\"")) {
            var service = line.substring(0, Math.max(0, line.indexOf('"')));
            found += learnSums(
                    edition,
                    line,
                    cell -> months.contains(cell.substring(0, 7))
                            && SERVICES.get(cell.split(",")[1]).equals(service));
        }
        return found;
    }

    @Test
    void everySuppressedCountMayStillBeOneToSeven() {
        for (int edition = 0; edition < 2; edition++) {
            learnCells(edition, "");
            for (var contract : CONTRACTS) {
                learnCells(edition, "&contract=9N4-" + contract);
                learnContract(edition, contract);
            }
            for (var point : POINTS) {
                learnCells(edition, "&point=" + point);
            }
            for (var month : MONTHS) {
                learnCells(edition, "&from=" + month + "&to=" + month);
            }
            assertThat(learnStatement(edition, 3)).isPositive();
            assertThat(learnStatement(edition, 4)).isPositive();
        }
        known.leaveEachSuppressedCountOneToSeven();
    }

    @Test
    void noTableOfThePublicSideHoldsAnExactCount() throws Exception {
        try (var connection = world.database().openAsWriter();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from published.contract_activity where actual % 5 <> 0 or actual between 1"
                                + " and 7")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }
}
