package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventedCountryTest {
    private static final Country FULL = Country.draw(1, CountrySize.FULL.consortia());

    @Test
    void theSameSeedGivesTheSameBytesOnEveryMachine() throws Exception {
        assertThat(hash(1))
                .isEqualTo(hash(1))
                .isEqualTo("d9a283728f09fe577eccc4bd64cf98fd04014000bea4c4a3890176f5ef9f9977");
    }

    @Test
    void anotherSeedGivesAnotherCountry() throws Exception {
        assertThat(hash(2)).isNotEqualTo(hash(1));
    }

    @Test
    void aFileIsTheSameWhetherOrNotOthersWereDrawnBefore() throws IOException {
        var inOrder = new InventedCountry(1, CountrySize.TINY).deliveries().toList();
        var alone =
                new InventedCountry(1, CountrySize.TINY).deliveries().toList().getLast();

        for (var delivery : inOrder) {
            delivery.bytes();
        }
        assertThat(inOrder.getLast().bytes()).isEqualTo(alone.bytes());
    }

    @Test
    void theWholeCountryIsOfEnglandsSize() {
        var practices = FULL.practices().stream().filter(Practice::isOpen).count();

        assertThat(FULL.consortia()).hasSize(210);
        assertThat(practices).isBetween(7_500L, 8_500L);
        assertThat(FULL.trusts()).hasSizeBetween(200, 260);
        assertThat(codes().toList()).doesNotHaveDuplicates();
    }

    @Test
    void itsDeliveriesStandInTheOrderInWhichTheyWereReceived() {
        var deliveries = new InventedCountry(1, CountrySize.FULL).deliveries().toList();

        assertThat(deliveries).isSortedAccordingTo(Comparator.comparing(DemoDelivery::receivedOn));
        assertThat(deliveries).hasSizeBetween(16_700, 17_800);
        assertThat(deliveries.stream().filter(DemoDelivery::isCorrection)).hasSizeBetween(120, 260);
    }

    @Test
    void aCorrectionComesAfterTheFileItReplacesAndComesToSomethingElse() {
        var deliveries = new InventedCountry(1, CountrySize.SMALL).deliveries().toList();

        for (var correction :
                deliveries.stream().filter(DemoDelivery::isCorrection).toList()) {
            var first = deliveries.stream()
                    .filter(d -> d.kind().equals(correction.kind()))
                    .filter(d -> d.publisher().equals(correction.publisher()))
                    .filter(d -> d.period().equals(correction.period()))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.receivedOn()).isBefore(correction.receivedOn());
            assertThat(SentFile.of(first).total())
                    .isNotEqualTo(SentFile.of(correction).total());
        }
    }

    @Test
    void theSmallSizeTellsOfHeldRefusedAndMissingThings() {
        var payments = new InventedCountry(1, CountrySize.SMALL)
                .deliveries()
                .filter(d -> d.kind().equals("payments"))
                .toList();
        var rows =
                payments.stream().flatMap(d -> SentFile.of(d).rows().stream()).toList();

        assertThat(rows).hasSizeBetween(100_000, 150_000);
        assertThat(rows.stream().filter(row -> row.type().equals("Personal health budget")))
                .hasSizeBetween(3, 40);
        assertThat(rows.stream().filter(row -> row.amount() == null)).hasSizeBetween(1, 10);
        assertThat(payments.stream().map(d -> d.publisher() + " " + d.period()).distinct())
                .hasSizeBetween(16 * 24 - 10, 16 * 24 - 1);
    }

    @Test
    void aSupplierIsSpeltInMoreThanOneWay() {
        var trust = FULL.trusts().getFirst().name();
        var spellings = FULL.payees().stream()
                .flatMap(payees -> payees.contracts().stream())
                .map(contract -> contract.payee().usual())
                .filter(name -> name.toLowerCase(Locale.ROOT)
                        .startsWith(trust.substring(0, 8).toLowerCase(Locale.ROOT)))
                .distinct();

        assertThat(spellings).hasSizeBetween(2, 8);
    }

    @Test
    void registerExtractsHaveTwentySevenColumns() {
        var extracts = new InventedCountry(1, CountrySize.TINY)
                .deliveries()
                .filter(d -> Set.of("consortia", "trusts", "practices").contains(d.kind()));

        assertThat(extracts).hasSize(3).allSatisfy(extract -> {
            try (var rows = CsvReader.builder().ofCsvRecord(extract.content().open())) {
                assertThat(rows).isNotEmpty().allMatch(row -> row.getFieldCount() == 27);
            }
        });
    }

    @Test
    void whoeverSendsAReturnIsInTheRegister() throws IOException {
        var country = new InventedCountry(1, CountrySize.TINY);
        var registered = country.register()
                .filter(extract -> Set.of("consortia", "organisations", "trusts", "practices")
                        .contains(extract.kind()))
                .map(extract -> new String(bytes(extract), StandardCharsets.UTF_8))
                .collect(Collectors.joining());

        assertThat(country.deliveries()
                        .map(delivery -> delivery.publisher().text())
                        .distinct())
                .allMatch(registered::contains);
    }

    private static byte[] bytes(DemoDelivery delivery) {
        try {
            return delivery.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itsPracticesOfferServicesAndMostSayWhereTheyAre() throws IOException {
        var practices = Country.draw(1, CountrySize.SMALL.consortia()).practices().stream()
                .filter(Practice::isOpen)
                .count();
        var said = new InventedCountry(1, CountrySize.SMALL)
                .deliveries()
                .filter(d -> d.kind().equals("particulars"))
                .findFirst()
                .orElseThrow();
        var text = new String(said.bytes(), UTF_8);

        assertThat(text.lines().filter(line -> line.contains(",coordinates,")).count())
                .isBetween(practices * 9 / 10, practices * 98 / 100);
        assertThat(text.lines().filter(line -> line.contains(",service,")).count())
                .isBetween(practices * 2, practices * 3);
        assertThat(text.lines().filter(line -> line.contains(",chief-financial-officer,")))
                .hasSize(CountrySize.SMALL.consortia());
    }

    @Test
    void eachOpenPracticeHasPatientsEachQuarterThatAddUpToItsConsortiums() throws IOException {
        var counts = new InventedCountry(1, CountrySize.SMALL)
                .deliveries()
                .filter(d -> d.kind().equals("list-sizes"))
                .toList();
        assertThat(counts.stream().map(DemoDelivery::fileName))
                .hasSize(9)
                .startsWith("list-sizes-2012-04.csv")
                .endsWith("list-sizes-2014-04.csv");
        var country = Country.draw(1, CountrySize.SMALL.consortia());
        var last = new String(counts.get(4).bytes(), UTF_8).lines().skip(1).toList();
        assertThat(last.stream().filter(line -> line.contains(",GP,"))).hasSize((int)
                country.practices().stream().filter(Practice::isOpen).count());
        var first = country.consortia().getFirst();
        assertThat(last.stream()
                        .filter(line -> line.contains(",GP," + first.code() + ","))
                        .mapToLong(line -> Long.parseLong(line.split(",")[8]))
                        .sum())
                .isCloseTo(Math.round(first.people()), withinPercentage(1));
    }

    @Test
    void practiceBudgetsAddUpToWhatIsGivenForServicesButForAFew() throws IOException {
        var files = new InventedCountry(1, CountrySize.FULL)
                .deliveries()
                .filter(d -> d.kind().equals("allocations"))
                .toList();
        assertThat(files.stream().map(DemoDelivery::fileName))
                .hasSize(5)
                .startsWith("allocations-2009-10.csv")
                .endsWith("allocations-2013-14.csv");
        var difference = new TreeMap<String, BigDecimal>();
        new String(files.getLast().bytes(), UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> {
                    var amount = new BigDecimal(cells[3]);
                    switch (cells[1]) {
                        case "programme" -> difference.merge(cells[0], amount, BigDecimal::add);
                        case "practice-budget" -> difference.merge(cells[0], amount.negate(), BigDecimal::add);
                        default -> {}
                    }
                });
        assertThat(difference).hasSize(210);
        assertThat(difference.values().stream().filter(left -> left.signum() != 0))
                .hasSizeBetween(1, 20);
    }

    @Test
    void noCodeNameOrPostcodeIsThatOfARealBody() throws IOException {
        var shared = SharedData.folder();
        assumeThat(shared).as("the register files in %s", shared).exists();
        var real = new HashSet<String>();
        for (var file : List.of("eccg_2025.csv", "etr_2022.csv")) {
            real.addAll(column(shared.resolve("ods").resolve(file), 1));
            real.addAll(column(shared.resolve("ods").resolve(file), 0));
        }
        real.addAll(column(shared.resolve("ods/epraccur_2015-11-27.csv"), 0));

        var invented = Stream.of(
                        codes(),
                        FULL.consortia().stream().map(Consortium::name),
                        FULL.trusts().stream().map(Trust::name))
                .flatMap(names -> names)
                .map(name -> name.toUpperCase(Locale.ROOT));
        assertThat(invented).doesNotContainAnyElementsOf(real);
        assertThat(FULL.practices()).allMatch(practice -> practice.postcode().matches("[QVX][A-Z]\\d.*"));
    }

    private static Stream<String> codes() {
        return Stream.of(
                        FULL.consortia().stream().map(Consortium::code),
                        FULL.practices().stream().map(Practice::code),
                        FULL.trusts().stream().map(Trust::code))
                .flatMap(codes -> codes);
    }

    private static Set<String> column(Path file, int column) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(file, UTF_8)) {
            return rows.stream().map(row -> row.getField(column)).collect(Collectors.toSet());
        }
    }

    private static String hash(long seed) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        new InventedCountry(seed, CountrySize.TINY).deliveries().forEach(delivery -> {
            digest.update(delivery.toString().replaceAll("content=.*", "").getBytes(UTF_8));
            try {
                digest.update(delivery.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
