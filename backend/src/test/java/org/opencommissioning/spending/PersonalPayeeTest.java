package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.NorthmoorFile.onLine;
import static org.opencommissioning.spending.NorthmoorFile.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalPayeeTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Mrs J Hollingworth", "MR & MRS HOLLINGWORTH", "J HOLLINGWORTH", "J. B. Hollingworth",
                        "Hollingworth, Jane",
                "HOLLINGWORTH J B", "Jane Hollingworth", "JANE MARY HOLLINGWORTH", "REDACTED PAYEE 07",
                        "Dr A Moorhouse",
                "J HOLLINGWORTH T/AS FELLSIDE", "Anne-Marie O'Hara"
            })
    void looksLikeAPerson(String supplier) {
        assertThat(PersonalPayee.isPerson(supplier)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "HOLLIN BANK NURSING HOME", "WESTFELL COUNCIL", "MARKET CROSS SURGERY", "FELLSIDE LTD",
                        "ST BRIDE'S HOSPICE",
                "The Quarry Practice", "NORTHMOOR HOSPITALS NHS TRUST", "MY SUPPORT MONEY", "VIBRANCE", "10008721"
            })
    void looksLikeAnOrganisation(String supplier) {
        assertThat(PersonalPayee.isPerson(supplier)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "CHC AD FULL FUND PERS HLTH BUD",
                "Personal Health Budgets",
                "PHB",
                "CONTINUING HEALTHCARE ASSESSMENT",
                "Cont Care- Children",
                "FUNDED NURSING CARE",
                "CHILDREN SERVICES",
                "Direct payments"
            })
    void speaksOfAPatientsCare(String area) {
        assertThat(PersonalPayee.isAbout(area)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "PRC DELEGATED CO-COMMISSIONING",
                "ACUTE COMMISSIONING",
                "Telecoms-Data lines",
                "Childhood immunisation",
                "MENTAL HEALTH CONTRACTS"
            })
    void doesNot(String area) {
        assertThat(PersonalPayee.isAbout(area)).isFalse();
    }

    @Test
    void aHeldRowsFindingsDoNotRepeatTheName() {
        var outcome = read(onLine(7, "HOLLIN BANK NURSING HOME LTD", "MRS J HOLLINGWORTH"));
        assertThat(outcome.inShort()).contains("SP42 line 7");
        assertThat(outcome.findings().toString()).doesNotContain("HOLLINGWORTH");
        assertThat(outcome.payments()).hasSize(9);
    }

    @Test
    void aGeneralPractitionerPaidForPrimaryCareStays() {
        assertThat(read(NorthmoorFile.CLEAN).paymentOnLine(6).supplier()).isEqualTo("A MOORHOUSE");
    }
}
