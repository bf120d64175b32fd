package org.opencommissioning.organisations.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.OrganisationRole;

class ListsOfOrganisationsTest {
    private static final NamedBodiesFile TRUSTS =
            new NamedBodiesFile(Map.of("E16", OrganisationRole.PRIMARY_CARE_TRUST, "E17", OrganisationRole.CARE_TRUST));

    @Test
    void organisationsOfAnyKindAreTakenIn() {
        var list = CheckedList.of(OrganisationsFile.FILE, """
            Code,Name,Role,Status,Open date,Close date,Address,Postcode,Telephone
            9NL,Northmoor County Council,local-authority,,1974-04-01,,County Hall; Northmoor,nm1 1aa,01632 960100
            9NW,Northmoor Health and Wellbeing Board,health and wellbeing board,,2013-06-01,,,,
            9NC,Northmoor PCT Cluster,pct-cluster,,2011-06-01,31/03/2013,,,
            """);
        assertThat(list.said()).isEmpty();
        assertThat(entries(list))
                .containsExactly(
                        "2 9NL Northmoor County Council local-authority active",
                        "3 9NW Northmoor Health and Wellbeing Board health-and-wellbeing-board proposed",
                        "4 9NC Northmoor PCT Cluster pct-cluster closed");
        assertThat(list.rows().getFirst().entry().address()).containsExactly("County Hall", "Northmoor");
        assertThat(list.rows().getFirst().entry().postcode()).isEqualTo("NM1 1AA");
    }

    @Test
    void aCodeIsNeverUsedAgain() {
        var list = CheckedList.of(OrganisationsFile.FILE, """
            Code,Name,Role,Open date
            9N5,NHS Newcomer,consortium,2014-04-01
            9N8,NHS Eighth,consortium,2014-04-01
            9N8,NHS Ninth,consortium,2014-04-01
            9N7,NHS Seventh,guild,2014-04-01
            9-7,NHS Seventh,consortium,2014-04-01
            """);
        assertThat(list.said())
                .containsExactly(
                        "OB23 line 2: 9N5 opens on 2014-04-01, but the organisation with this code closed on"
                                + " 2013-03-31.",
                        "OB27 line 4: The code 9N8 stands twice in the file.",
                        "OB12 line 5 Role: 'guild' is not a role such as gp-practice or consortium.",
                        "OB10 line 6 Code: '9-7' is no code of an organisation.");
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void namesByNationalCodesAreUndatedAndFindTheirOrganisation() {
        var list = CheckedList.of(TRUSTS, """
            {
              "E16999991": "Northmoor",
              "E17999992": "Westmere Care",
              "S03999999": "Somewhere in Scotland"
            }
            """);
        assertThat(list.said()).containsExactly("OB30: 1 bodies have codes that are not England's and are left out.");
        assertThat(entries(list))
                .containsExactly(
                        "2 9NP Northmoor primary-care-trust unknown", "3 E17999992 Westmere Care care-trust unknown");
    }

    @Test
    void successorsOfTrustsHaveTheNamesOfTheirTime() {
        var list = CheckedList.of(new PctSuccessorsFile(), """
            [
              { "onscode": "E16999993", "nhscode": "9NQ", "name": "Harrowdale",
                "CCG": [
                  { "code": "9N5", "name": "NHS Harrowdale CCG", "onscode": "E38999991", "pcd_percent": "62.5" },
                  { "code": "9ZZ", "name": "NHS Nowhere CCG", "onscode": "E38999992", "pcd_percent": "37.5" },
                  { "code": "9N4", "name": "NHS Northmoor West CCG", "onscode": "E38999993", "pcd_percent": "many" }
                ] }
            ]
            """);
        assertThat(list.said())
                .containsExactly(
                        "OB21 line 5: 9ZZ is said to come after 9NQ, but is not in the register.",
                        "OB15 line 6 pcd_percent: 'many' is no share in percent.");
        assertThat(list.rows().get(1).said().toString())
                .contains("Succeeded[successor=9N5, reason=reorganisation, on=null, share=62.50, shareOf=POSTCODES]")
                .contains("Named[name=NHS Harrowdale CCG, from=null, to=null, seen=2013-04-01]");
    }

    @Test
    void whatIsNoJsonIsRefusedWithTheLine() {
        assertThat(CheckedList.of(TRUSTS, "{\n  \"E16999991\": oops\n}").said())
                .singleElement()
                .asString()
                .startsWith("OB01 line 2: The file is no JSON");
    }

    @Test
    void aMapSpeaksOfItsDay() {
        var map = """
            PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,ONS_CCG_CODE,CCG_CODE,CCG_NAME
            GP_PRAC_PAT_LIST,01Apr2013,N91001,PELLSIDE MEDICAL CENTRE,NM4 1AA,E38999993,9N4,NHS Northmoor West CCG
            GP_PRAC_PAT_LIST,01Apr2013,N91002,HARROWBY ROAD SURGERY,NM3 2BD,E38999993,9N4,NHS Northmoor West CCG
            """;
        var list = CheckedList.of(PracticeMapFile.FILE, map);
        assertThat(list.said()).isEmpty();
        assertThat(list.rows()).extracting(row -> row.said().size()).containsExactly(2, 0);
        assertThat(CheckedList.of(PracticeMapFile.FILE, "2013-05-01", map).said())
                .containsExactly(
                        "OB04 line 2 EXTRACT_DATE: The file speaks of 01Apr2013, but was sent for 2013-05-01.");
    }

    private static List<String> entries(CheckedList list) {
        return list.rows().stream()
                .map(StatedRow::entry)
                .map(entry -> "%d %s %s %s %s"
                        .formatted(entry.line(), entry.code(), entry.name(), entry.role(), entry.status()))
                .collect(Collectors.toList());
    }
}
