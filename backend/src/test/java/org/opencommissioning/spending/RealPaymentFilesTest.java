package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * The files that English NHS bodies published, with their dirt. Rows and totals were counted by another program. They are not part
 * of the project: the test is skipped where they are not.
 */
class RealPaymentFilesTest {
    /** file | publisher | name | period | rows read | accepted | refused | held | total of all rows | total accepted */
    private static final String EXPECTED = """
        NEBD__NEBD 01 - April.csv              | 07L | NHS Barking and Dagenham CCG | 2020-04 | 132 | 132 | 0 | 0 | 79683973.99 | 79683973.99
        NEBD__NEBD 08 - November.csv           | 07L | NHS Barking and Dagenham CCG | 2020-11 | 264 | 264 | 0 | 0 | 27072498.11 | 27072498.11
        NERD__NERD 02 - May.csv                | 08N | NHS Redbridge CCG | 2020-05 | 139 | 139 | 0 | 0 | 31984703.56 | 31984703.56
        NERD__NERD 11 - February.csv           | 08N | NHS Redbridge CCG | 2021-02 | 390 | 386 | 0 | 4 | 32042529.51 | 31896668.89
        NEHV__NEHV 06 - September.csv          | 08F | NHS Havering CCG | 2020-09 | 344 | 335 | 0 | 9 | 30836987.83 | 28833637.55
        NEHV__NEHV 10 - January.csv            | 08F | NHS Havering CCG | 2021-01 | 307 | 307 | 0 | 0 | 32274153.13 | 32274153.13
        NWBR__NWBR 04 - July.pdf.csv           | 07P | NHS Brent CCG | 2020-07 | 46 | 46 | 0 | 0 | 7507048.13 | 7507048.13
        NWBR__NWBR 05 - August.pdf.csv         | 07P | NHS Brent CCG | 2020-08 | 464 | 454 | 10 | 0 | 39232399.24 | 38208166.62
        NWHI__NWHI 05 - August.pdf.csv         | 08G | NHS Hillingdon CCG | 2020-08 | 364 | 357 | 7 | 0 | 28563949.13 | 28448191.88
        NWHO__NWHO 02 - May.pdf.csv            | 07Y | NHS Hounslow CCG | 2020-05 | 317 | 307 | 10 | 0 | 31332415.31 | 25169608.30
        NWCL__NWCL 04 - July.pdf.csv           | 09A | NHS Central London (Westminster) CCG | 2020-07 | 305 | 292 | 13 | 0 | 30542829.63 | 28351179.81
        NETH__NETH 03 - June.pdf.csv           | 08V | NHS Tower Hamlets CCG | 2020-06 | 312 | 312 | 0 | 0 | 30374683.46 | 30374683.46
        SEL__SEL 09 - December.pdf.csv         | 72Q | NHS South East London CCG | 2020-12 | 2546 | 2540 | 0 | 6 | 333748271.27 | 333595372.27
        SWL__SWL 08 - November.pdf.csv         | 36L | NHS South West London CCG | 2020-11 | 2133 | 2130 | 0 | 3 | 220576876.04 | 220495192.34
        NCL__NCL 01 - April.pdf.csv            | 93C | NHS North Central London CCG | 2020-04 | 1523 | 1521 | 0 | 2 | 329039977.74 | 328599977.74
        EPSH__EPSH 01 - April.csv              | RVR | Epsom and St Helier University Hospitals NHS Trust | 2020-04 | 146 | 146 | 0 | 0 | 23427533.98 | 23427533.98
        CHWE__CHWE 07 - October.csv            | RQM | Chelsea and Westminster Hospital NHS Foundation Trust | 2020-10 | 113 | 113 | 0 | 0 | 16888326.63 | 16888326.63
        KGST__KGST 07 - October.csv            | RAX | Kingston Hospital NHS Foundation Trust | 2020-10 | 56 | 56 | 0 | 0 | 4960264.16 | 4960264.16
        CROY__CROY 01 - April.csv              | RJ6 | Croydon Health Services NHS Trust | 2020-04 | 185 | 185 | 0 | 0 | 8357148.00 | 8357148.00
        LEGR__LEGR 07 - October.csv            | RJ2 | Lewisham and Greenwich NHS Trust | 2020-10 | 165 | 165 | 0 | 0 | 15061852.31 | 15061852.31
        KICO__KICO 03 - June.csv               | RJZ | King's College Hospital NHS Foundation Trust | 2020-06 | 227 | 227 | 0 | 0 | 45518694.28 | 45518694.28
        GUYS__GUYS 05 - August.csv             | RJ1 | Guy's and St Thomas' NHS Foundation Trust | 2020-08 | 10187 | 10187 | 0 | 0 | 39483206.13 | 39483206.13
        WHIT__WHIT 06 - September.csv          | RKE | Whittington Health NHS Trust | 2020-09 | 50 | 50 | 0 | 0 | 5183693.56 | 5183693.56
        HOME__HOME 05 - August.pdf.csv         | RQX | Homerton University Hospital NHS Foundation Trust | 2020-08 | 45 | 45 | 0 | 0 | 5510528.99 | 5510528.99
        BART__BART 01 - April.xlsx             | R1H | Barts Health NHS Trust | 2020-04 | 238 | 238 | 0 | 0 | 48757844.82 | 48757844.82
        NMID__NMID 01 - April.xlsx             | RAP | North Middlesex University Hospital NHS Trust | 2020-04 | 74 | 74 | 0 | 0 | 10803594.72 | 10803594.72
        HILL__HILL 03-05 - June to August.xlsx | RAS | The Hillingdon Hospitals NHS Foundation Trust | 2020-06-01/2020-08-31 | 171 | 171 | 0 | 0 | 17989731.87 | 17989731.87
        HOME__HOME 05 - August.pdf             | RQX | Homerton University Hospital NHS Foundation Trust | 2020-08 | refused RF01
        """;

    static Stream<String> files() {
        return EXPECTED.lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadWithItsTotalOrRefused(String expected) throws IOException {
        var cells = Arrays.stream(expected.split("\\|")).map(String::strip).toList();
        var file = shared("spend").resolve(cells.getFirst());
        assumeTrue(Files.exists(file), "no real files at " + file.getParent());
        var outcome = NorthmoorFile.read(new Delivery(
                OrganisationCode.parse(cells.get(1)),
                cells.get(2),
                Period.parse(cells.get(3)),
                cells.getFirst(),
                Files.size(file),
                () -> Files.newInputStream(file)));
        assertThat(described(outcome)).isEqualTo(String.join(" | ", cells.subList(4, cells.size())));
    }

    private static String described(NorthmoorFile.Outcome outcome) {
        return switch (outcome.verdict()) {
            case Checked.Refused<PaymentRow>(), Checked.Destroyed<PaymentRow>() ->
                "refused " + String.join(" ", outcome.ruleIds());
            case Checked.Accepted<PaymentRow>(var counts, var headings, var rows) -> {
                var handedOver =
                        outcome.payments().stream().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus);
                assertThat(handedOver).isEqualTo(counts.acceptedTotal());
                var all = counts.acceptedTotal().plus(counts.refusedTotal()).plus(counts.heldTotal());
                yield counts.read() + " | " + counts.accepted() + " | " + counts.refused() + " | " + counts.held()
                        + " | " + all + " | " + counts.acceptedTotal();
            }
        };
    }

    /** Where the real files are: {@code -Dshared.data}, {@code SHARED_DATA}, else beside the repository. */
    static Path shared(String folder) {
        return Path.of(Optional.ofNullable(System.getProperty("shared.data"))
                        .or(() -> Optional.ofNullable(System.getenv("SHARED_DATA")))
                        .orElse("../../shared/data"))
                .resolve(folder);
    }
}
