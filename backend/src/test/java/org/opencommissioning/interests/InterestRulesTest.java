package org.opencommissioning.interests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.transparencylog.Canonical;

class InterestRulesTest {
    private static final String GOOD = "Dr Orla Fenwick,yes,,N91001,Governing body member,Fellside"
            + " Diagnostics,9FD01,Financial,12.5,Director,01/10/2011,,2011-10-20,Leaves the room\n";
    private static final String WITHHELD =
            "Dr Ivo Tarn,no,The address is protected by a court,N91002,Employee,Fellside Diagnostics,,Indirect"
                    + " interest,,Spouse is a director,2012-01-01,,2012-04-10,No part in procurement\n";

    @Test
    void aGoodRowIsAccepted() throws IOException {
        assertThat(InterestFile.rulesBrokenBy(GOOD)).isEmpty();
        assertThat(InterestFile.accepted(GOOD)).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo("Dr Orla Fenwick");
            assertThat(row.share()).isEqualTo("12.50");
            assertThat(row.from()).isEqualTo(LocalDate.of(2011, 10, 1));
        });
    }

    @Test
    void aWithheldNameIsInNothingThatIsPublished() throws IOException {
        assertThat(InterestFile.accepted(WITHHELD)).singleElement().satisfies(row -> {
            assertThat(row.person()).isNull();
            assertThat(row.withheld()).isEqualTo("The address is protected by a court");
            assertThat(row.toString()).doesNotContainIgnoringCase("tarn");
        });
    }

    @Test
    void noFindingRepeatsAName() throws IOException {
        var broken =
                WITHHELD.replace("Spouse is a director", "Dr Tarn's spouse").replace("2012-04-10", "30/30/2012");
        assertThat(InterestFile.rulesBrokenBy(broken)).contains("IN13", "IN20");
        assertThat(InterestFile.findings(broken).toString()).doesNotContainIgnoringCase("tarn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Dr Orla Fenwick,yes,,N91001 | ,yes,,                 | IN10
        Dr Orla Fenwick,yes         | Dr Orla Fenwick,       | IN11
        Dr Orla Fenwick,yes,,       | Dr Orla Fenwick,no,,   | IN12
        N91001                      | practice one           | IN14
        9FD01                       | the firm               | IN15
        Fellside Diagnostics        |                        | IN16
        Governing body member       |                        | IN17
        Financial                   | Other                  | IN18
        12.5                        | 120                    | IN19
        12.5                        | 0                      | IN19
        01/10/2011                  | 31/02/2011             | IN20
        2011-10-20                  | 20.10.11               | IN20
        2011-10-20                  |                        | IN21
        01/10/2011,,                | 01/10/2011,2011-09-01, | IN22
        """)
    void whatIsWrongIsNamed(String before, String after, String rule) throws IOException {
        var row = GOOD.replace(before, after == null ? "" : after);
        assertThat(InterestFile.rulesBrokenBy(GOOD + GOOD + row)).containsExactly(rule);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
        12.5 | 5% to 25%           |
        12.5 | 5-25 per cent       |
             | Under 5%            |
             | less than 5         |
             | 25% to 50%          |
             | > 50%               |
        100  | more than half      |
        25   | 5% to 25%           |
        25   | 25% to 50%          |
        4.99 | < 5%                |
        5    | under 5%            | IN25
        50   | More than half      | IN25
        12.5 | 25% to 50%          | IN25
        26   | 5% to 25%           | IN25
             | some                | IN24
             | 10% to 20%          | IN24
             | 2.5% to 50%         | IN24
             | 525                 | IN24
             | from-25-to-50       |
             | 5% – 25%            |
        """)
    void aBandIsOneOfFourAndHoldsTheShareBesideIt(String share, String band, String rule) throws IOException {
        var good = GOOD.replace("the room", "the room,");
        var row = good.replace("12.5", share == null ? "" : share).replace("the room,", "the room," + band);
        assertThat(InterestFile.rulesOfBandsBrokenBy(good + good + row))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aBandIsNoPlaceWhereAWithheldNameStands() throws IOException {
        var row = WITHHELD.replace("Ivo Tarn", "Ann More").replace("in procurement", "in procurement,More than half");
        assertThat(InterestFile.rulesOfBandsBrokenBy(row)).doesNotContain("IN13");
        assertThat(InterestFile.rulesOfBandsBrokenBy(row.replace("than half", "of it")))
                .contains("IN13", "IN24");
    }

    @Test
    void aRowWithoutABandIsHashedAsBeforeThereWereBands() throws IOException {
        var without = new Canonical();
        InterestFile.accepted(GOOD).getFirst().canonical(without);
        assertThat(new String(without.toBytes(), UTF_8))
                .startsWith("{\"breach\":")
                .doesNotContain("band");
    }

    @Test
    void aTooLongCellIsRefused() throws IOException {
        assertThat(InterestFile.rulesBrokenBy(GOOD + GOOD + GOOD.replace("Leaves the room", "x".repeat(1_001))))
                .containsExactly("IN23");
    }

    @Test
    void whatSomebodyShouldLookAtIsPublishedAllTheSame() throws IOException {
        assertThat(InterestFile.rulesBrokenBy(GOOD.replace("Leaves the room", "")))
                .containsExactly("IN30");
        assertThat(InterestFile.rulesBrokenBy(GOOD.replace("2011-10-20", "2011-12-20")))
                .containsExactly("IN31");
        assertThat(InterestFile.rulesBrokenBy(GOOD.replace("2011-10-20", "2011-10-29")))
                .isEmpty();
    }

    @Test
    void aFileWithoutInterestsOrMostlyWrongIsRefused() throws IOException {
        assertThat(InterestFile.rulesBrokenBy(GOOD.replace("Financial", "Other")))
                .contains("IN03");
        assertThat(InterestFile.rulesBrokenBy(
                        GOOD + GOOD.replace("Financial", "Other") + GOOD.replace("Financial", "None")))
                .contains("IN04");
    }

    @Test
    void theRegimeIsThatOfTheDay() {
        assertThat(Regime.on(LocalDate.of(2013, 3, 31))).isEqualTo(Regime.CODE_OF_CONDUCT);
        assertThat(Regime.on(LocalDate.of(2013, 4, 1))).isEqualTo(Regime.BOARD_GUIDANCE);
        assertThat(Regime.on(LocalDate.of(2016, 4, 1))).isEqualTo(Regime.STATUTORY_GUIDANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Financial Interest, FINANCIAL",
        "Non-Financial Professional Interest, NON_FINANCIAL_PROFESSIONAL",
        "non financial personal, NON_FINANCIAL_PERSONAL",
        "Indirect, INDIRECT"
    })
    void kindsAreReadAsRegistersWriteThem(String text, InterestKind kind) {
        assertThat(InterestKind.written(text)).contains(kind);
    }
}
