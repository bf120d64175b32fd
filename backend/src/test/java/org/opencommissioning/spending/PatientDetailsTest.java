package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientDetailsTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "NHS No 943 476 5919",
                "patient 9434765919",
                "Placement, DOB 01/02/1950",
                "client born 3 May 1961"
            })
    void identifiesAPatient(String text) {
        assertThat(PatientDetails.in(text)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Patient transport",
                "invoice 9434765919",
                "NHS No 943 476 5918",
                "Child and adolescent services",
                "order of 01/02/1950"
            })
    void identifiesNobody(String text) {
        assertThat(PatientDetails.in(text)).isFalse();
    }
}
