package org.opencommissioning.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.disclosure.Figure;
import org.opencommissioning.returns.Checked;

class ReferralRulesTest {
    private static final String GOOD = "2013-03,N91001,R9N,Trauma and orthopaedics,no,yes,46\n";
    private static final String OTHER = "2013-03,N91001,R9N,110,no,no,19\n";

    @Test
    void aCountCrossesAsAFigure() throws IOException {
        assertThat(ReferralFile.rulesBrokenBy(GOOD + OTHER)).isEmpty();
        assertThat(ReferralFile.accepted(GOOD + OTHER))
                .extracting(row -> row.pathway() + " " + row.figure())
                .containsExactly("choice-offered Shown[value=45]", "no-choice Shown[value=20]");
    }

    @Test
    void aSmallCountIsSuppressedAndIsNowhereInTheRow() throws IOException {
        assertThat(ReferralFile.accepted(GOOD.replace("46", "6")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.figure()).isEqualTo(Figure.SUPPRESSED);
                    assertThat(row.cells())
                            .containsExactly(
                                    "2013-03",
                                    "N91001",
                                    "R9N",
                                    "Trauma and orthopaedics",
                                    "choice-offered",
                                    "suppressed");
                });
    }

    @Test
    void zeroStaysZero() throws IOException {
        assertThat(ReferralFile.accepted(GOOD.replace("46", "0")))
                .singleElement()
                .satisfies(row -> assertThat(row.figure()).isEqualTo(new Figure.Shown(0)));
    }

    @Test
    void urgentReferralsAreOneCellWhateverIsSaidOfChoice() throws IOException {
        assertThat(ReferralFile.accepted("2013-03,N91001,R9N,110,yes,yes,5\n2013-03,N91001,R9N,110,yes,no,6\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.figure()).isEqualTo(new Figure.Shown(10)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        N91001   | the practice | RE10
        R9N      | the hospital | RE11
        Trauma and orthopaedics | Alchemy | RE12
        ,no,     | ,perhaps,    | RE13
        ,yes,    | ,,           | RE14
        46       | -46          | RE15
        46       | 4.6          | RE15
        46       | many         | RE15
        2013-03  | 2013-02      | RE16
        2013-03  | 01/02/2013   | RE16
        """)
    void whatIsWrongIsNamed(String before, String after, String rule) throws IOException {
        var row = GOOD.replace(before, after == null ? ",," : after);
        assertThat(ReferralFile.rulesBrokenBy(OTHER + GOOD.replace("N91001", "N91002") + row))
                .containsExactly(rule);
    }

    @Test
    void noReferralsAreCountedTwice() throws IOException {
        assertThat(ReferralFile.rulesBrokenBy(GOOD + OTHER + GOOD)).containsExactly("RE17");
    }

    @Test
    void onlyWholeMonthsAreTaken() throws IOException {
        assertThat(ReferralFile.findings(ReferralFile.delivery("2013-03-01", ReferralFile.HEADINGS + GOOD)))
                .extracting(finding -> finding.rule().id())
                .containsExactly("RE04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-03,N91001,R9N,110,no,yes,9434765919\n",
                "2013-03,N91001,R9N,110,no,yes,46,943 476 5919\n",
                "2013-03,N91001,R9N,born 3 May 1947,no,yes,46\n",
                "03/05/1947,N91001,R9N,110,no,yes,46\n",
                "2013-03,NM4 1AA,R9N,110,no,yes,46\n",
                "2013-03,N91001,R9N,\"ENT, NM41AA\",no,yes,46\n"
            })
    void aFileThatTellsOfAPatientIsRefusedWholeAndNothingRepeatsIt(String row) throws IOException {
        var delivery = ReferralFile.delivery("2013-03", ReferralFile.HEADINGS + GOOD + row);
        assertThat(new ReferralReturn().check(delivery, finding -> {})).isInstanceOf(Checked.Destroyed.class);
        assertThat(ReferralFile.findings(delivery)).allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("RE01");
            assertThat(finding.value()).isNull();
            assertThat(finding.toString())
                    .doesNotContain("9434765919")
                    .doesNotContain("943 476")
                    .doesNotContain("1947")
                    .doesNotContain("1AA");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NHS number", "Date of birth", "DOB", "Postcode", "Surname", "Hospital number", "9434765919"})
    void aColumnForPatientsIsEnough(String heading) throws IOException {
        var text = ReferralFile.HEADINGS.replace("\n", "," + heading + "\n") + GOOD.replace("\n", ",\n");
        assertThat(ReferralFile.findings(ReferralFile.delivery("2013-03", text)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString())
                        .contains("RE01")
                        .contains("Column H")
                        .doesNotContain("9434765919"));
    }

    @Test
    void aFileNameCanTellToo() throws IOException {
        assertThat(ReferralFile.findings(
                        ReferralFile.delivery("9N4", "2013-03", "9434765919.csv", ReferralFile.HEADINGS + GOOD)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).doesNotContain("9434765919"));
    }

    @Test
    void aMonthWrittenAsItsFirstDayIsNobodysBirthday() throws IOException {
        assertThat(ReferralFile.rulesBrokenBy(GOOD.replace("2013-03", "01/03/2013")))
                .isEmpty();
    }
}
