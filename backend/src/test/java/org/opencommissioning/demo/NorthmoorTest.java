package org.opencommissioning.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.values.Period;

class NorthmoorTest {
    private final List<DemoDelivery> deliveries = Northmoor.deliveries();

    /** What each consortium's newest file comes to, held rows included; rows in brackets. */
    private static final String TOTALS = """
        month            NHS Northmoor West         NHS Harrowdale            NHS Netherby
        2011-04          37539010.21 (30)          33469836.38 (18)          45840781.07 (14)
        2011-05          38412227.44 (30)          33703058.57 (18)          46564759.01 (14)
        2011-06          37610603.97 (30)          33281122.56 (18)          45693421.03 (14)
        2011-07          38779747.23 (30)          34168935.16 (18)          47057652.36 (14)
        2011-08          37788723.40 (30)          33369068.00 (18)          46001446.97 (14)
        2011-09          38466992.25 (31)          33859240.56 (18)          46502492.36 (14)
        2011-10          39467513.00 (30)          34494772.26 (18)          47378050.55 (14)
        2011-11          38853360.15 (30)          34155949.09 (18)          46780149.77 (14)
        2011-12          39264041.66 (30)          34425418.95 (18)          47139835.62 (14)
        2012-01          40705106.28 (30)          35267597.01 (18)          48777038.16 (14)
        2012-02          37898166.96 (30)          33105367.29 (18)          45641484.22 (14)
        2012-03          40028072.60 (30)          34725749.04 (18)          48234502.63 (14)
        2012-04          38625507.59 (30)          34482575.85 (18)          47163168.98 (14)
        2012-05          39528464.07 (30)          34626790.93 (20)          47931511.41 (14)
        2012-06          38694791.59 (30)          34290275.67 (18)          47047718.24 (15)
        2012-07          39885570.33 (32)          35149394.56 (18)          48419931.06 (14)
        2012-08          38926338.77 (30)          34352664.16 (18)          47352038.20 (14)
        2012-09          39611505.84 (30)          34825597.92 (18)          47847051.74 (14)
        2012-10          40594034.67 (32)          35505572.66 (18)          48714536.69 (14)
        2012-11          40016459.82 (30)          35165012.48 (20)          48146860.85 (14)
        2012-12          40386264.61 (30)          35440432.02 (18)          48499901.16 (14)
        2013-01          41867802.38 (30)          36263703.85 (18)          50184216.70 (14)
        2013-02          38976119.11 (30)          34067477.35 (18)          46959629.82 (14)
        2013-03          41204317.45 (31)          35678164.78 (18)                  not sent
        """;

    @Test
    void eachMonthComesToWhatTheTableSays() {
        var table = Stream.concat(
                        Stream.of("month            NHS Northmoor West         NHS Harrowdale            NHS Netherby"),
                        months().map(month -> month
                                + Stream.of("9N4", "9N5", "9N6")
                                        .map(code -> "%26s"
                                                .formatted(newest(code, month)
                                                        .map(NorthmoorTest::summary)
                                                        .orElse("not sent")))
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(table).isEqualTo(TOTALS);
    }

    @Test
    void deliveriesStandInTheOrderInWhichTheyWereReceived() {
        assertThat(deliveries).isSortedAccordingTo(Comparator.comparing(DemoDelivery::receivedOn));
        assertThat(deliveries.stream().limit(3).map(DemoDelivery::kind))
                .containsExactly("consortia", "trusts", "practices");
    }

    @Test
    void everyFileOfTheFolderIsDeliveredOnce() throws Exception {
        var folder = Path.of(Northmoor.class.getResource("/demo/northmoor").toURI());
        try (var files = Files.walk(folder)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(csv|json|geojson|topojson)") && !name.equals("deliveries.csv"));
            assertThat(deliveries.stream().map(DemoDelivery::fileName))
                    .containsExactlyInAnyOrderElementsOf(names.toList());
        }
    }

    @Test
    void theCorrectionTakesOutTheInvoiceThatWasEnteredTwice() {
        var march = sent("9N4", YearMonth.of(2013, 3)).toList();

        assertThat(march.stream().map(d -> d.receivedOn() + " " + summary(d) + " " + d.reason()))
                .containsExactly(
                        "2013-05-17 41416777.45 (32) null",
                        "2013-06-03 41204317.45 (31) entered-twice: An invoice was entered twice.");
        assertThat(SentFile.of(march.getFirst()).rows().stream()
                        .filter(row -> row.transaction().equals("416487"))
                        .map(row -> row.supplier() + " " + row.amount()))
                .hasSize(2)
                .containsOnly("Northern Reach Ambulance Service NHS Trust 212460.00");
    }

    @Test
    void twoPayeesOfContinuingCareLookLikePersons() {
        assertThat(rows("9N5", YearMonth.of(2012, 11))
                        .filter(row -> row.area().equals("Continuing care"))
                        .map(row -> row.supplier() + " " + row.amount()))
                .containsExactlyInAnyOrder(
                        "Mrs E Farrow 31250.00", "J Tarn 26400.00", "Moorcare Homes Limited " + moorcare());
    }

    @Test
    void oneRowHasNoAmountThatCanBeRead() {
        assertThat(deliveries.stream()
                        .filter(d -> d.kind().equals("payments"))
                        .flatMap(d -> SentFile.of(d).rows().stream()
                                .filter(row -> row.amount() == null)
                                .map(row -> d.publisherName() + " " + d.period() + " " + row.supplier())))
                .containsExactly("NHS Netherby 2012-06-01/2012-06-30 Quayside Lettings Ltd");
    }

    @Test
    void registerExtractsHaveTwentySevenColumnsAndNoHeadings() throws IOException {
        var register = Set.of("consortia", "trusts", "practices");
        for (var extract :
                deliveries.stream().filter(d -> register.contains(d.kind())).toList()) {
            try (var rows = CsvReader.builder().ofCsvRecord(extract.content().open())) {
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(27));
            }
        }
    }

    @Test
    void twelvePracticesAreActiveInThreeConsortia() {
        assertThat(practices("2011-04-01")).isEqualTo("9N4 6, 9N5 4, 9N6 3");
        assertThat(practices("2013-04-01")).isEqualTo("9N4 5, 9N5 4, 9N6 3");
    }

    @Test
    void noCodeOrPostcodeAreaWasEverIssued() throws IOException {
        var shared = SharedData.folder();
        assumeThat(shared).as("the register files in %s", shared).exists();

        for (var file : List.of("epraccur_2015-11-27.csv", "eccg_2025.csv", "etr_2022.csv")) {
            try (var rows =
                    CsvReader.builder().ofCsvRecord(shared.resolve("ods").resolve(file))) {
                assertThat(rows).noneSatisfy(row -> assertThat(row.getField(0)).matches("N9.*|9N.|R9."));
            }
            try (var rows =
                    CsvReader.builder().ofCsvRecord(shared.resolve("ods").resolve(file))) {
                assertThat(rows).noneSatisfy(row -> assertThat(row.getField(9)).matches("NM\\d.*"));
            }
        }
    }

    private static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2011, 4), month -> month.plusMonths(1))
                .limit(24);
    }

    private Stream<DemoDelivery> sent(String publisher, YearMonth month) {
        return deliveries.stream()
                .filter(d -> d.kind().equals("payments"))
                .filter(d -> d.publisher().text().equals(publisher))
                .filter(d -> d.period().equals(Period.ofMonth(month)));
    }

    private Optional<DemoDelivery> newest(String publisher, YearMonth month) {
        return sent(publisher, month).reduce((earlier, later) -> later);
    }

    private Stream<SentFile.Row> rows(String publisher, YearMonth month) {
        return newest(publisher, month).stream().flatMap(d -> SentFile.of(d).rows().stream());
    }

    private String moorcare() {
        return rows("9N5", YearMonth.of(2012, 11))
                .filter(row -> row.supplier().startsWith("Moorcare"))
                .map(row -> row.amount().toString())
                .findFirst()
                .orElseThrow();
    }

    private static String summary(DemoDelivery delivery) {
        var file = SentFile.of(delivery);
        return file.total() + " (" + file.rows().size() + ")";
    }

    private String practices(String day) {
        var extract = deliveries.stream()
                .filter(d -> d.kind().equals("practices") && d.period().equals(Period.parse(day)))
                .findFirst()
                .orElseThrow();
        try (var rows = CsvReader.builder().ofCsvRecord(extract.content().open())) {
            return rows.stream()
                    .filter(row ->
                            row.getField(12).equals("A") && row.getField(25).equals("4"))
                    .collect(Collectors.groupingBy(row -> row.getField(14), TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
