package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormTest {
    @ParameterizedTest
    @CsvSource({
        "MOORCARE HOMES LTD, MOORCARE HOMES LIMITED",
        "MOORCARE HOMES LIMITED, MOORCARE HOMES LIMITED",
        "FELLVIEW P L C, FELLVIEW PLC",
        "FELLVIEW PUBLIC LIMITED COMPANY, FELLVIEW PLC",
        "HART AND DALE LIMITED LIABILITY PARTNERSHIP, HART AND DALE LLP",
        "PELLSIDE CARE C I C, PELLSIDE CARE CIC",
    })
    void oneCompanyHasOneName(String written, String name) {
        assertThat(LegalForm.inOneWay(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "MOORCARE HOMES, MOORCARE HOMES",
        "LIMITED EDITION PRINTS, LIMITED EDITION PRINTS",
        "LTD, LTD",
        "UNLIMITED, UNLIMITED",
    })
    void aNameWithoutALegalFormAtItsEndIsLeftAsItIs(String written, String name) {
        assertThat(LegalForm.inOneWay(written)).isEqualTo(name);
    }
}
