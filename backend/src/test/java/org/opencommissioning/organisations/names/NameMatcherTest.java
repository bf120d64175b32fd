package org.opencommissioning.organisations.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.values.OrganisationCode;

class NameMatcherTest {
    private final NameMatcher matcher = new NameMatcher(List.of(
            name("R9N", "Northmoor General Hospital NHS Foundation Trust", OrganisationRole.NHS_FOUNDATION_TRUST, ""),
            name("R9S", "St Anne's Hospitals NHS Trust", OrganisationRole.NHS_TRUST, "Harrowdale"),
            name(
                    "R9E",
                    "East Reach and Saltness University Hospitals NHS Foundation Trust",
                    OrganisationRole.NHS_FOUNDATION_TRUST,
                    ""),
            name("9N4", "NHS Northmoor West CCG", OrganisationRole.CONSORTIUM, ""),
            practice("N91001", "Pellside Medical Centre", "Mill Lane Pellside", "9N4"),
            practice("N91002", "Harrowby Road Surgery", "12 Harrowby Road Harrowby", "9N4"),
            practice("N91003", "Dr Quill and Partners", "Church Walk Pellside", "9N4"),
            practice("N91004", "The Surgery", "Quay Street Netherby", "9N4"),
            practice("N91005", "The Surgery", "Coast Road Saltness", "9N5"),
            closed("N91006", "Old Dairy Practice", "Dairy Lane"),
            name("N91090", "Dermatology Clinic", OrganisationRole.PRESCRIBING_COST_CENTRE, "")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pellside Medical Centre                              | N91001 exact 1.0
        PELLSIDE MEDICAL CENTRE.                             | N91001 exact 1.0
        PELLSIDE MED CTR                                     | N91001 normalised 0.95
        The Pellside Medical Centre                          | N91001 normalised 0.95
        MEDICAL CENTRE PELLSIDE, THE                         | N91001 normalised 0.95
        HARROWBY RD SURGERY                                  | N91002 normalised 0.95
        Dr. Quill & Ptnrs                                    | N91003 normalised 0.95
        NORTHMOOR GEN HOSP NHSFT                             | R9N normalised 0.95
        Northmoor General Hospital NHS Trust                 | R9N normalised 0.95
        000038NORTHMOOR GENERAL HOSPITAL NHS FOUNDATION      | R9N normalised 0.95
        SAINT ANNES HOSPITALS NHS TR                         | R9S normalised 0.95
        St Anne`s Hospitals NHST                             | R9S normalised 0.95
        NHS Northmoor West Clinical Commissioning Group      | 9N4 normalised 0.95
        PELSIDE MEDICAL CENTRE                               | N91001 misspelt 0.9
        Pellside Medical Centre (Mill Lane)                  | N91001 with-place 0.9
        THE SURGERY SALTNESS                                 | nobody
        Harrowby Road Surgery Harrowby                       | N91002 with-place 0.9
        ST ANNE'S HOSPITAL NHS TRUST                         | R9S similar 0.8
        EAST REACH AND SALTNESS HOSPITALS NHS FT             | R9E similar 0.8
        EAST REACH AND SALTNESS NHS FT                       | R9E similar 0.8
        EAST REACHAND SALTNESS UNIVERSITY HOSPITALS NHS FT   | R9E run-together 0.85
        EAST REACH AND SALTNESS UNIVERSITY HOSPI             | R9E cut-off 0.8
        EAST REACH AND                                       | R9E cut-off 0.8
        N91002 payment                                       | N91002 code-in-name 0.98
        R9N NORTHMOOR HOSPITALS                              | R9N code-in-name 0.98
        Old Dairy Practice                                   | N91006 exact 0.9
        """)
    void aNameMeansOneOrganisation(String name, String meant) {
        assertThat(answer(name, null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "The Surgery",
                "Dermatology Clinic",
                "St Anne",
                "East Reach and Saltness Charity",
                "Northmoor County Council",
                "University of East Reach and Saltness",
                "Pellside Surgery",
                "R9N Taxis Ltd",
                "Quill A"
            })
    void aNameThatIsNobodysOrCouldBeTwoMeansNobody(String name) {
        assertThat(answer(name, null)).isEqualTo("nobody");
    }

    @Test
    void amongManyOfOneNameThePayersOwnPracticeIsMeant() {
        assertThat(answer("The Surgery", "9N5")).isEqualTo("N91005 own-practice 0.75");
        assertThat(answer("The Surgery", "9N6")).isEqualTo("nobody");
    }

    private String answer(String name, String payer) {
        return matcher.match(name, payer == null ? null : new OrganisationCode(payer))
                .map(match -> match.organisation().code() + " " + match.method().code() + " " + match.confidence())
                .orElse("nobody");
    }

    private static KnownName practice(String code, String name, String address, String consortium) {
        return new KnownName(
                1,
                new OrganisationCode(code),
                name,
                OrganisationRole.GP_PRACTICE,
                true,
                address,
                new OrganisationCode(consortium));
    }

    private static KnownName closed(String code, String name, String address) {
        return new KnownName(1, new OrganisationCode(code), name, OrganisationRole.GP_PRACTICE, false, address, null);
    }

    private static KnownName name(String code, String name, OrganisationRole role, String address) {
        return new KnownName(1, new OrganisationCode(code), name, role, true, address, null);
    }
}
