package org.opencommissioning.organisations.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticularsFileTest {
    private static final String HEADINGS = "Organisation,Particular,Value,Detail,From,To,Share,Share of\n";

    @Test
    void eachRowSaysOneThing() {
        var list = check("""
            9N4,event,pathfinder,,2010-12-15,,,
            9N4,event,authorised,Must publish its plan by June,01/04/2013,,,
            9N4,officer,chief financial officer,Sam Example,2011-04-01,,,
            9N4,identifier,GB-COH-09999999,,,,,
            9N4,name,Northmoor West Pathfinder,,2010-12-15,2011-03-31,,
            9N4,legal,,,2011-04-01,,,
            9N4,role,consortium,,2011-04-01,,,
            9N5,successor,9N4,merger,2013-04-01,,75,practices
            N91002,assignment,9N4,,2012-04-01,2012-09-30,,
            """);
        assertThat(list.said()).isEmpty();
        assertThat(list.rows()).hasSize(9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        9N5,successor,9ZZ,merger,2013-04-01,,,          | OB21 line 2: 9ZZ is said to come after 9N5, but is not in the register.
        9N4,successor,9NP,merger,,,,                    | OB22 line 2: 9N4 comes after 9NP already, by other successions.
        9N4,successor,9N4,merger,,,,                    | OB22 line 2: 9N4 comes after 9N4 already, by other successions.
        9N5,successor,9N4,war,,,,                       | OB12 line 2 Detail: 'war' is not one of merger, division, reorganisation, transfer, new-code, practices-followed.
        9N5,successor,9N4,merger,,,120,practices        | OB15 line 2 Share: '120' is no share in percent.
        9N9,event,pathfinder,,2010-12-15,,,             | OB20 line 2: 9N9 is not in the register.
        9N5,event,authorised,,2014-04-01,,,             | OB25 line 2: 2014-04-01 is after 2013-03-31, when 9N5 closed.
        9N4,officer,accountable-officer,Ben Example,2012-01-01,,, | OB24 line 2: The post of accountable officer of 9N4 is held by two people on the same days.
        N91001,assignment,9N4,,2012-04-01,,,            | OB26 line 2: N91001 belongs to 9N5 on some of these days.
        N91002,assignment,9N4,,2010-04-01,,,            | OB25 line 2: 2010-04-01 is before 2011-04-01, when 9N4 opened.
        N91002,assignment,9NP,,2012-04-01,,,            | OB20 line 2: 9NP is no consortium of the register.
        9N4,identifier,09999999,,,,,                    | OB16 line 2 Value: '09999999' does not name a list and a number in it.
        9N4,legal,,,2011-04-01,2010-04-01,,             | OB14 line 2 To: It ends on 2010-04-01, before it begins.
        9N4,legal,,,31/02/2011,,,                       | OB13 line 2 From: '31/02/2011' is no day.
        9N4,coordinates,"0.482, 54.981",,,,,            | OB19 line 2 Value: '0.482, 54.981' is longitude before latitude.
        9N4,coordinates,"459123, 512345",,,,,           | OB18 line 2 Value: '459123, 512345' is no latitude and longitude.
        9N4,coordinates,54.981,,,,,                     | OB18 line 2 Value: '54.981' is no latitude and longitude.
        9N4,coordinates,"48.85, 2.35",,,,,              | OB28 line 2 Value: '48.85, 2.35' is outside Great Britain.
        9N4,coordinates,"-54.981, 0.482",,,,,           | OB28 line 2 Value: '-54.981, 0.482' is outside Great Britain.
        9N4,service,Minor surgery,,2012-04-01,,,        | OB31 line 2: 9N4 is said to offer Minor surgery, but is no GP practice.
        N91001,service,,,2012-04-01,,,                  | OB11 line 2 Value: The name is missing.
        9N9,coordinates,"54.981, 0.482",,,,,            | OB20 line 2: 9N9 is not in the register.
        9N4,event,pathfinder,,2010-12-15,,              | OB05 line 2: The row has 7 cells; there are 8 headings.
        """)
    void aWrongRowIsNamedAndLeftOut(String row, String finding) {
        var list = check(row + "\n9N4,operational,,,2011-04-01,,,\n");
        assertThat(list.said()).containsExactly(finding);
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void aCircleThatTheFileItselfClosesIsFound() {
        var list = check("9N4,successor,9N5,merger,,,,\n9N5,successor,9NP,merger,,,,\n");
        assertThat(list.said()).containsExactly("OB22 line 3: 9N5 comes after 9NP already, by other successions.");
    }

    @Test
    void aHolderWhoseDaysAreSaidAnewMakesRoomForTheNext() {
        assertThat(check("""
            9N4,officer,accountable-officer,Ann Example,2011-04-01,2011-12-31,,
            9N4,officer,accountable-officer,Ben Example,2012-01-01,,,
            """).said()).isEmpty();
    }

    @Test
    void anOrganisationIsInOnePlaceAtATime() {
        assertThat(check("""
            9N4,coordinates,"54.981, 0.482",,,2012-03-31,,
            9N4,coordinates,54.982;0.483,,2012-04-01,,,
            9N4,coordinates,54.99 0.49,,2012-06-01,,,
            """).said())
                .containsExactly("OB29 line 4: An earlier row puts 9N4 at 54.982000, 0.483000 on the same days.");
    }

    @Test
    void whatIsSaidTwiceIsTakenOnce() {
        var row = "9N4,event,pathfinder,,2010-12-15,,,\n";
        assertThat(check(row + row).said()).containsExactly("OB17 line 3: An earlier row says the same of 9N4.");
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() {
        var list = CheckedList.of(ParticularsFile.FILE, "Organisation,Particular,Value\n9N4,event,pathfinder\n");
        assertThat(list.said()).containsExactly("OB03: There is no column From.");
        assertThat(list.rows()).isEmpty();
    }

    @Test
    void aFileIsSentForOneDay() {
        var list = CheckedList.of(ParticularsFile.FILE, "2013-04", HEADINGS + "9N4,event,pathfinder,,2010-12-15,,,\n");
        assertThat(list.said()).containsExactly("OB04: The file is sent for 2013-04-01/2013-04-30, not for one day.");
    }

    private static CheckedList check(String rows) {
        return CheckedList.of(ParticularsFile.FILE, HEADINGS + rows);
    }
}
