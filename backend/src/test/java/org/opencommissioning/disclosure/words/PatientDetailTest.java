package org.opencommissioning.disclosure.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers here are made up to check; none was issued. */
class PatientDetailTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        9434765919            | NHS_NUMBER
        943 476 5919          | NHS_NUMBER
        943-476-5919          | NHS_NUMBER
        943.476.5919          | NHS_NUMBER
        no 9434765919 seen    | NHS_NUMBER
        9.434765919E+09       | NHS_NUMBER
        9434765919.0          | NHS_NUMBER
        ９４３４７６５９１９  | NHS_NUMBER
        03/05/1947            | DAY
        3.5.47                | DAY
        1947-05-03            | DAY
        1947-05-03T00:00      | DAY
        3rd of May 1947       | DAY
        3-May-47              | DAY
        May 3, 1947           | DAY
        19470503              | DAY
        03051947              | DAY
        NM4 1AA               | POSTCODE
        nm41aa                | POSTCODE
        NM4  1AA              | POSTCODE
        at NM4-1AA            | POSTCODE
        """)
    void whatTellsOfAPatientIsSeenHoweverItIsWritten(String cell, PatientDetail detail) {
        assertThat(PatientDetail.in(cell)).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "46",
                "1,234",
                "100000",
                "N91001",
                "R9N",
                "812",
                "2013-03",
                "Mar-13",
                "March 2013",
                "2012/13",
                "NM4",
                "Trauma and orthopaedics",
                "",
                "12.5",
                "01632 960001",
                "8CM01"
            })
    void whatAReturnOfReferralsHoldsIsNot(String cell) {
        assertThat(PatientDetail.in(cell)).isEmpty();
    }
}
