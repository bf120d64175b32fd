package org.opencommissioning.organisations.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.organisations.register.RegisterKind.CONSORTIA;
import static org.opencommissioning.organisations.register.RegisterKind.PRACTICES;
import static org.opencommissioning.organisations.register.RegisterKind.PRACTICE_AMENDMENTS;
import static org.opencommissioning.organisations.register.RegisterKind.TRUSTS;
import static org.opencommissioning.organisations.register.RegisterLine.consortium;
import static org.opencommissioning.organisations.register.RegisterLine.practice;
import static org.opencommissioning.organisations.register.RegisterLine.trust;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.returns.Checked;

class RegisterFileRulesTest {
    private static final RegisterLine PELLSIDE = practice("N91001", "Pellside Medical Centre");

    @Test
    void rg01_aFileThatIsNoTextIsRefused() {
        var file = CheckedFile.of(PRACTICES, "2013-04-05", "PK\3\4\0\0\0");
        assertThat(file.said()).containsExactly("RG01: The file holds bytes that are no text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n\r\n", ",,,\r\n"})
    void rg02_anEmptyFileIsRefused(String nothing) {
        assertThat(CheckedFile.of(PRACTICES, "2013-04-05", nothing).said()).containsExactly("RG02: The file is empty.");
    }

    @Test
    void rg02_aFileWithoutOneGoodRowIsRefused() {
        var file = CheckedFile.of(PRACTICES, PELLSIDE.with("B", ""));
        assertThat(file.verdict()).isInstanceOf(Checked.Refused.class);
        assertThat(file.said())
                .containsExactly(
                        "RG13 line 1 B '': The name is missing.", "RG02: No row of the file could be accepted.");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 28})
    void rg03_aFileOfAnotherYearWithOtherColumnsIsRefused(int columns) {
        var file = CheckedFile.of(PRACTICES, PELLSIDE.columns(columns));
        assertThat(file.verdict()).isInstanceOf(Checked.Refused.class);
        assertThat(file.said()).containsExactly("RG03: The file has " + columns + " columns; epraccur has 27.");
    }

    @Test
    void rg04_consortiaSentAsPracticesAreRefused() {
        assertThat(CheckedFile.of(PRACTICES, consortium("9N4", "NHS Northmoor West"))
                        .said())
                .containsExactly("RG04: The file was sent as practices (epraccur), but its codes are those of consortia"
                        + " (eccg).");
    }

    @Test
    void rg04_trustsSentAsConsortiaAreRefused() {
        assertThat(CheckedFile.of(CONSORTIA, trust("R9N", "Northmoor General Hospital NHS Foundation Trust"))
                        .said())
                .containsExactly(
                        "RG04: The file was sent as consortia (eccg), but its codes are those of trusts (etr).");
    }

    @Test
    void rg04_amendmentsSentAsPracticesAreRefusedBecausePersonsStandInThem() {
        assertThat(CheckedFile.of(PRACTICES, PELLSIDE, practice("G9912345", "A Person"))
                        .said())
                .containsExactly("RG04: The file was sent as practices (epraccur), but its codes are those of"
                        + " practice-amendments (egpam).");
    }

    @Test
    void rg05_aRegisterIsOfOneDayAndAnAmendmentOfOneMonth() {
        assertThat(CheckedFile.of(
                                TRUSTS,
                                "2013-04",
                                trust("R9N", "Northmoor General").toString())
                        .said())
                .containsExactly("RG05: etr is sent for one day, such as 2015-11-27, not for 2013-04-01/2013-04-30.");
        assertThat(CheckedFile.of(PRACTICE_AMENDMENTS, "2013-04-05", PELLSIDE.toString())
                        .said())
                .containsExactly("RG05: egpam is sent for one month, such as 2015-12, not for 2013-04-05/2013-04-05.");
    }

    @Test
    void rg06_aSingleRowWithOtherColumnsIsRefusedAndTheOthersGoOn() {
        var file = CheckedFile.of(
                PRACTICES, PELLSIDE, practice("N91002", "Harrowby Road").columns(28));
        assertThat(file.said()).containsExactly("RG06 line 2: The row has 28 columns.");
        assertThat(file.rows()).extracting(RegisterRow::name).containsExactly("Pellside Medical Centre");
    }

    @Test
    void rg28_practicesBeforeTheirConsortiaAreSaidOnce() {
        var bytes = (PELLSIDE.toString() + practice("N91002", "Harrowby Road")).getBytes();
        var file = CheckedFile.of(PRACTICES, "2013-04-05", bytes, new Commissioners(java.util.Map.of()));
        assertThat(file.said()).containsExactly("RG28: The register holds no consortia yet.");
        assertThat(file.rows()).hasSize(2);
    }

    @Test
    void rg30_personsAreLeftOutCountedAndNamedNowhere() {
        var file = CheckedFile.of(
                PRACTICE_AMENDMENTS,
                PELLSIDE,
                practice("G9912345", "QUILL A").with("N", "P"),
                practice("G9954321", "FELL B").with("N", "O").columns(26));
        assertThat(file.said())
                .containsExactly("RG30: 2 of 3 rows are about individual practitioners and are left out.");
        assertThat(file.rows())
                .extracting(RegisterRow::code)
                .extracting(Object::toString)
                .containsExactly("N91001");
        assertThat(((Checked.Accepted<?>) file.verdict()).counts())
                .extracting(Checked.Counts::read, Checked.Counts::accepted, Checked.Counts::refused)
                .containsExactly(3L, 1L, 2L);
    }

    @Test
    void oldEncodingsAndByteOrderMarksAreRead() {
        var windows = CheckedFile.of(
                PRACTICES, practice("N91001", "St Anne’s Surgery").toString(), Charset.forName("windows-1252"));
        assertThat(windows.rows()).extracting(RegisterRow::name).containsExactly("St Anne’s Surgery");
        var marked = CheckedFile.of(PRACTICES, "2013-04-05", "\ufeff" + PELLSIDE);
        assertThat(marked.rows()).extracting(row -> row.code().text()).containsExactly("N91001");
    }

    @Test
    void rg29_whoeverIsLeftOutOfALaterFileIsNamed() {
        var before = new EarlierFile(LocalDate.parse("2013-01-04"), Set.of("N91001", "N91002", "N91003"));
        assertThat(CheckedFile.after(before, PRACTICES, PELLSIDE).said())
                .containsExactly(
                        "RG29: Of 3 organisations that were open in the register of 2013-01-04 this one does not"
                                + " hold 2: N91002, N91003.");
        assertThat(CheckedFile.after(before, PRACTICE_AMENDMENTS, PELLSIDE).said())
                .isEmpty();
    }
}
