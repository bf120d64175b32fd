package org.opencommissioning.organisations.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListSizeRulesTest {
    private static final String HEADINGS =
            "EXTRACT_DATE,TYPE,CCG_CODE,CODE,SEX,AGE,NUMBER_OF_PATIENTS,WEIGHTED_LIST_SIZE\n";
    private static final String PELLSIDE = "01JAN2013,GP,9N4,N91001,ALL,ALL,7100,7200.5\n";
    private static final String HARROWBY = "01JAN2013,GP,9N4,N91002,ALL,ALL,5050,\n";

    @Test
    void aGoodFileIsReadWhole() {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE + HARROWBY);
        assertThat(file.said()).isEmpty();
        assertThat(file.rows()).containsExactly("N91001 9N4 7100 7200.50", "N91002 9N4 5050");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GP_PRACTICE_CODE,POSTCODE,CCG_CODE,TOTAL_ALL",
                "Practice code,Practice name,Consortium code,Number of patients",
                "ORG_CODE,ONS_CCG_CODE,SUB_ICB_LOCATION_CODE,Registered list size",
                "Practice Code,Name,PCT code,Total patients"
            })
    void theHeadingsOfOtherYearsAreKnown(String headings) {
        var file = CheckedListSizes.of(headings + "\nN91001,x,9N4,\"7,100\"\nN91002,x,9N4,5050.0\n");
        assertThat(file.said()).containsExactly("LS08: The file names no day; 2013-01-01 was taken.");
        assertThat(file.rows()).containsExactly("N91001 9N4 7100", "N91002 9N4 5050");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01JAN2013", "01Jan2013", "2013-01-01", "20130101", "01/01/2013", "1 January 2013"})
    void aDayIsReadInEveryWayThatFilesWriteIt(String day) {
        assertThat(CheckedListSizes.of(HEADINGS + PELLSIDE.replace("01JAN2013", day))
                        .findings())
                .noneMatch(finding -> finding.rule() == ListSizeRules.DATE_IS_A_DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        01JAN2013,GP,9N4,9N4,ALL,ALL,10,        | LS11 line 4 CODE: '9N4' is no practice code.
        01JAN2013,GP,9N4,N91003,ALL,ALL,,       | LS13 line 4 NUMBER_OF_PATIENTS: There is no number of patients.
        01JAN2013,GP,9N4,N91003,ALL,ALL,many,   | LS14 line 4 NUMBER_OF_PATIENTS: 'many' is no whole number.
        01JAN2013,GP,9N4,N91003,ALL,ALL,10.5,   | LS14 line 4 NUMBER_OF_PATIENTS: '10.5' is no whole number.
        01JAN2013,GP,9N4,N91003,ALL,ALL,-10,    | LS15 line 4 NUMBER_OF_PATIENTS: The number of patients is -10.
        01JAN2013,GP,9N4,N91003,ALL,ALL,712300, | LS16 line 4 NUMBER_OF_PATIENTS: The number of patients is 712300.
        01JAN2013,GP,9N4,N91003,ALL,ALL,10,few  | LS17 line 4 WEIGHTED_LIST_SIZE: 'few' is no number of people.
        01JAN2013,GP,West,N91003,ALL,ALL,10,    | LS18 line 4 CCG_CODE: 'West' is no code.
        31JUN2013,GP,9N4,N91003,ALL,ALL,10,     | LS19 line 4 EXTRACT_DATE: '31JUN2013' is no day.
        01JAN2013,UNREGISTERED,,,ALL,ALL,10,    | LS20 line 4 CCG_CODE: People registered with no practice are stated without a consortium.
        """)
    void aRowIsNotPublishedForWhatCannotBeMeant(String row, String finding) {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE + HARROWBY + row + "\n");
        assertThat(file.said()).containsExactly(finding);
        assertThat(file.rows()).containsExactly("N91001 9N4 7100 7200.50", "N91002 9N4 5050");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        01JAN2013,GP,9N4,N91099,ALL,ALL,10,   | LS30 line 4 CODE: N91099 is not in the register.
        01JAN2013,GP,9N9,N91003,ALL,ALL,10,   | LS31 line 4 CCG_CODE: 9N9 is not in the register.
        01JAN2013,GP,9N5,N91003,ALL,ALL,0,    | LS35 line 4 NUMBER_OF_PATIENTS: N91003 has no patients.
        """)
    void aDoubtfulRowIsPublishedAsSent(String row, String finding) {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE + HARROWBY + row + "\n");
        assertThat(file.said()).contains(finding);
        assertThat(file.rows()).hasSize(3);
    }

    @Test
    void aPracticeThatStandsTwiceIsRefusedBothTimes() {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE + HARROWBY + "01JAN2013,GP,9N5,N91003,ALL,ALL,10,\n"
                + PELLSIDE.replace("7100", "7101"));
        assertThat(file.said())
                .containsExactly(
                        "LS12 line 2 CODE: N91001 stands more than once in the file.",
                        "LS12 line 5 CODE: N91001 stands more than once in the file.");
        assertThat(file.rows()).containsExactly("N91002 9N4 5050", "N91003 9N5 10");
    }

    @Test
    void whatSumsOrDividesOtherRowsIsLeftOutAndCompared() {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE + HARROWBY
                + "01JAN2013,GP,9N4,N91001,MALE,ALL,3500,\n"
                + "01JAN2013,CCG,9N4,9N4,ALL,ALL,12150,\n"
                + ",,,Total,,,12150,\n,,,ENGLAND,,,12151,\n");
        assertThat(file.said())
                .containsExactly(
                        "LS09: 2 rows of one sex or age, or of other bodies than practices, were left out.",
                        "LS09 line 6: The totals row says 12150; the accepted practices have 12,150 patients. It was"
                                + " left out.",
                        "LS10 line 7: The totals row says 12151; the accepted practices have 12,150 patients. It was"
                                + " left out.");
        assertThat(file.rows()).hasSize(2);
    }

    @Test
    void peopleWithoutAPracticeAreStatedApart() {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE + HARROWBY + "01JAN2013,UNREGISTERED,9N4,,ALL,ALL,340,\n");
        assertThat(file.said()).isEmpty();
        assertThat(file.rows()).last().isEqualTo("9N4 unregistered 340");
    }

    @Test
    void whatChangedMuchSinceTheLastCountIsNamed() {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE.replace("7100", "9100"));
        assertThat(file.said())
                .containsExactly(
                        "LS32 line 2 NUMBER_OF_PATIENTS: N91001 had 7,000 patients at the last count, and has 9,100"
                                + " now.",
                        "LS33: 1 practices of the last count are not in the file: N91002.");
    }

    @Test
    void anotherConsortiumThanTheRegistersIsPublishedAndCounted() {
        var file = CheckedListSizes.of(HEADINGS + PELLSIDE + HARROWBY.replace("9N4", "9N5"));
        assertThat(file.said())
                .containsExactly(
                        "LS34: 1 of 2 practices stand under another consortium than the register's on 2013-01-01.");
        assertThat(file.rows()).containsExactly("N91001 9N4 7100 7200.50", "N91002 9N5 5050");
    }

    @Test
    void aFileIsRefusedWholeForWhatCannotBeMended() {
        var good = HEADINGS + PELLSIDE + HARROWBY;
        assertThat(CheckedListSizes.of("CODE,NAME,SEX\nN91001,Pellside,ALL\n").said())
                .containsExactly(
                        "LS01: No column is headed 'Number of patients' or alike; the headings are: CODE, NAME, SEX.");
        assertThat(CheckedListSizes.of("CODE,PATIENTS,CCG_CODE,PCT_CODE\nN91001,10,9N4,5N4\n")
                        .said())
                .containsExactly("LS02: 'CCG_CODE' and 'PCT_CODE' could both be the consortium code.");
        assertThat(CheckedListSizes.of("2012-13", good).said()).containsExactly("LS03: The file is sent for 2012/13.");
        assertThat(CheckedListSizes.of(good + "01FEB2013,GP,9N5,N91003,ALL,ALL,10,\n")
                        .said())
                .containsExactly("LS04: Patients were counted on 2 days, the first 2013-01-01, the last 2013-02-01.");
        assertThat(CheckedListSizes.of("2013-04", good).said())
                .containsExactly("LS05: Patients were counted on 2013-01-01; the file is sent for April 2013.");
        assertThat(CheckedListSizes.of(HEADINGS).said())
                .containsExactly("LS06: There is no practice below the headings.");
        assertThat(CheckedListSizes.of(
                                HEADINGS + HARROWBY + PELLSIDE.replace("7100", "x") + "01JAN2013,GP,9N4,x,ALL,ALL,1,\n")
                        .said())
                .contains("LS07: 2 of 3 rows are refused, so the file is refused whole.");
        assertThat(CheckedListSizes.publishedBy("9NX", good).said())
                .containsExactly("LS21: 9NX has published the patients of 2013-01-01.");
    }
}
