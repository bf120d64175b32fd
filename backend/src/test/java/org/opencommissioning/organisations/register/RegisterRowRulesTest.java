package org.opencommissioning.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.organisations.register.RegisterKind.CONSORTIA;
import static org.opencommissioning.organisations.register.RegisterKind.PRACTICES;
import static org.opencommissioning.organisations.register.RegisterKind.TRUSTS;
import static org.opencommissioning.organisations.register.RegisterLine.consortium;
import static org.opencommissioning.organisations.register.RegisterLine.practice;
import static org.opencommissioning.organisations.register.RegisterLine.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;

class RegisterRowRulesTest {
    private static final RegisterLine PELLSIDE = practice("N91001", "Pellside Medical Centre");
    private static final RegisterLine GOOD = practice("N91002", "Harrowby Road Surgery");

    @Test
    void aGoodRowIsReadWhole() {
        var file = CheckedFile.of(PRACTICES, PELLSIDE.with("R", "01632 960001"));
        assertThat(file.said()).isEmpty();
        assertThat(file.rows().getFirst().toString())
                .endsWith("code=N91001, name=Pellside Medical Centre, role=gp-practice, status=active,"
                        + " opened=1974-04-01, closed=null, address=[Mill Lane, Northmoor], postcode=NM4 1AA,"
                        + " phone=01632 960001, commissioner=9N4, joined=2011-04-01, left=null, said=[]]");
    }

    @Test
    void aCodeIsNeverUsedAgain() {
        var file = CheckedFile.of(
                PRACTICES, practice("N91099", "Newcomers").with("K", "20120401").with("P", "20120401"), GOOD);
        assertThat(file.said())
                .containsExactly(
                        "RG19 line 1 K '20120401': N91099 opened on 2012-04-01, but the organisation with this code"
                                + " closed on 2010-09-30.");
        assertThat(file.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        A | 9N4        | RG10 line 1 A '9N4': '9N4' is no code of epraccur.
        A | Dr A Quill | RG10 line 1 A: What stands in the first column is no code.
        B | " "        | RG13 line 1 B '': The name is missing.
        K | 20110231   | RG14 line 1 K '20110231': '20110231' in the open date is no day.
        K | 01/04/2011 | RG14 line 1 K '01/04/2011': '01/04/2011' in the open date is no day.
        P | 2011       | RG14 line 1 P '2011': '2011' in the join commissioner date is no day.
        L | 19740331   | RG15 line 1 L '19740331': It closed on 1974-03-31, before it opened on 1974-04-01.
        Q | 20110331   | RG16 line 1 Q '20110331': It left on 2011-03-31, before it joined on 2011-04-01.
        M | X          | RG17 line 1 M 'X': The status 'X' is not known.
        O | West       | RG18 line 1 O 'West': 'West' is no code.
        """)
    void aRowIsRefusedForWhatCannotBeMeant(String column, String value, String finding) {
        var file = CheckedFile.of(PRACTICES, PELLSIDE.with(column, value), GOOD);
        assertThat(file.said()).containsExactly(finding);
        assertThat(file.findings()).allMatch(found -> found.severity() == Severity.REFUSE_ROW);
        assertThat(file.rows()).extracting(row -> row.code().text()).containsExactly("N91002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        L | 20130401  | RG20 line 1 M 'A': It is active, but closed on 2013-04-01.
        K | 20130501  | RG20 line 1 M 'A': It is active, but opens on 2013-05-01.
        M | C         | RG20 line 1 M 'C': It is closed, but has no close date.
        P | 19740301  | RG21 line 1 P '19740301': It joined on 1974-03-01, before it opened on 1974-04-01.
        P | 20100401  | RG22 line 1 P '20100401': It joined 9N4 on 2010-04-01; 9N4 begins on 2011-04-01.
        O | 9N5       | RG22 line 1 O '9N5': It belongs to 9N5 until 2013-04-05; 9N5 ended on 2012-09-30.
        O | 9N9       | RG23 line 1 O '9N9': 9N9 is not in the register.
        O | 9NH       | RG24 line 1 O '9NH': 9NH is no consortium.
        O | ""        | RG24 line 1 O '': There is no commissioner.
        J | NM41AA    | RG25 line 1 J 'NM41AA': 'NM41AA' is not written like a postcode.
        X | 9N5       | RG26 line 1 X '9N5': The commissioner is 9N4, the current organisation '9N5'.
        J | ""        | RG27 line 1 J '': There is no postcode.
        """)
    void anOddityIsNamedAndPublished(String column, String value, String finding) {
        var file = CheckedFile.of(PRACTICES, PELLSIDE.with(column, value));
        assertThat(file.said()).contains(finding);
        assertThat(file.findings()).allMatch(found -> found.severity().compareTo(Severity.WARN) >= 0);
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void rg11_whichOfTwoRowsIsRightIsNotGuessed() {
        var file = CheckedFile.of(PRACTICES, PELLSIDE, GOOD, PELLSIDE.with("B", "Pellside Surgery"));
        assertThat(file.said())
                .containsExactly(
                        "RG11 line 1 A 'N91001': The code N91001 stands more than once in the file.",
                        "RG11 line 3 A 'N91001': The code N91001 stands more than once in the file.");
        assertThat(file.rows()).extracting(row -> row.code().text()).containsExactly("N91002");
    }

    @Test
    void rg12_aPracticeInTwoConsortiaIsRefused() {
        var file = CheckedFile.of(PRACTICES, PELLSIDE, PELLSIDE.with("O", "9N5"), GOOD);
        assertThat(file.said())
                .startsWith("RG12 line 1 A 'N91001': The code N91001 stands more than once in the file, with different"
                        + " commissioners.");
        assertThat(file.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"4,GP_PRACTICE", "0,PRESCRIBING_COST_CENTRE", "9,PRESCRIBING_COST_CENTRE"})
    void settingFourIsAPractice(String setting, String role) {
        var rows = CheckedFile.of(PRACTICES, PELLSIDE.with("Z", setting)).rows();
        assertThat(rows).extracting(row -> row.role().name()).containsExactly(role);
    }

    @Test
    void rolesOfBodiesComeFromTheirOwnFiles() {
        var bodies = new ArrayList<RegisterRow>();
        bodies.addAll(CheckedFile.of(
                        CONSORTIA,
                        consortium("9N4", "NHS Northmoor West"),
                        consortium("9N5", "NHS Harrowdale").with("L", "20120930"),
                        consortium("9N6", "NHS Netherby").with("N", "RO319"),
                        consortium("9NH", "Northmoor Commissioning Hub").with("N", "RO218"))
                .rows());
        bodies.addAll(CheckedFile.of(
                        TRUSTS,
                        trust("R9N", "Northmoor General Hospital NHS Foundation Trust"),
                        trust("R9S", "St Anne's Hospitals NHS Trust"))
                .rows());
        assertThat(bodies)
                .extracting(row -> row.code() + " " + row.role().code() + " "
                        + row.status().code())
                .containsExactly(
                        "9N4 consortium active",
                        "9N5 consortium closed",
                        "9N6 consortium active",
                        "9NH commissioning-hub active",
                        "R9N nhs-foundation-trust active",
                        "R9S nhs-trust active");
    }

    @Test
    void idsOfRulesAreUniqueAndInOrder() {
        List<String> ids = RegisterRules.ALL.stream().map(Rule::id).toList();
        Set<String> sorted = new TreeSet<>(ids);
        assertThat(ids).containsExactlyElementsOf(sorted);
    }
}
