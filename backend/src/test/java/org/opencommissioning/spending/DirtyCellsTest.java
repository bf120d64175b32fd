package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.Dirt.RIGHT;
import static org.opencommissioning.spending.Dirt.added;
import static org.opencommissioning.spending.Dirt.dirt;
import static org.opencommissioning.spending.Dirt.withDelimiter;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.everyLine;
import static org.opencommissioning.spending.NorthmoorFile.onLine;
import static org.opencommissioning.spending.NorthmoorFile.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Northmoor's clean file with dates and amounts in every dress: loaded with the right total, or refused by name. */
class DirtyCellsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"dates", "amounts"})
    void dirtIsCleanedOrNamed(String dirt, byte[] file, String outcome) {
        assertThat(read(file).inShort()).isEqualTo(outcome);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                dirt("month first", everyLine(line -> line.replaceAll("(\\d\\d)/04/2013", "4/$1/2013")), RIGHT),
                dirt("with month names", CLEAN.replaceAll("(\\d\\d)/04/2013", "$1-Apr-13"), RIGHT),
                dirt("ISO", CLEAN.replaceAll("(\\d\\d)/04/2013", "2013-04-$1"), RIGHT),
                dirt("with time", CLEAN.replace("/04/2013", "/04/2013 00:00:00"), RIGHT),
                dirt(
                        "day numbers of a spreadsheet",
                        everyLine(line -> line.replace("30/04/2013", "41394")
                                .replace("18/04/2013", "41382")
                                .replace("09/04/2013", "41373")
                                .replace("23/04/2013", "41387")),
                        RIGHT),
                dirt(
                        "three formats in one file",
                        onLine(4, "18/04/2013", "18-Apr-13").replace("09/04/2013", "9 April 2013"),
                        RIGHT),
                dirt("line break in the cell", CLEAN.replace("30/04/2013", "\"30/04/2013\n\""), RIGHT),
                dirt("both orders in one file", onLine(4, "18/04/2013", "4/18/2013"), RIGHT + "; SP13"),
                dirt(
                        "both orders, one ambiguous outside the period",
                        onLine(4, "18/04/2013", "4/18/2013").replace("23/04/2013,Hcare", "05/06/2013,Hcare"),
                        "9 accepted £6,782,038.15; SP13; SP12 line 10 Date"),
                dirt(
                        "no such day",
                        onLine(4, "18/04/2013", "31/04/2013"),
                        "9 accepted £7,003,798.84; SP11 line 4 Date"),
                dirt("missing", onLine(4, "18/04/2013", ""), "9 accepted £7,003,798.84; SP10 line 4 Date"),
                dirt("month only", onLine(4, "18/04/2013", "Apr-13"), "9 accepted £7,003,798.84; SP11 line 4 Date"),
                dirt("late invoice", onLine(4, "18/04/2013", "18/01/2013"), RIGHT + "; SP14"),
                dirt(
                        "after the period",
                        onLine(4, "18/04/2013", "18/05/2013"),
                        "9 accepted £7,003,798.84; SP15 line 4 Date"),
                dirt(
                        "year mistyped",
                        onLine(4, "18/04/2013", "18/04/2103"),
                        "9 accepted £7,003,798.84; SP16 line 4 Date"),
                dirt("another month's file", CLEAN.replace("/04/2013", "/03/2013"), "refused; SP14; SP17"));
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                dirt(
                        "without thousands",
                        CLEAN.replaceAll("(\\d),(\\d{3})(?=[,.])", "$1$2").replaceAll("(\\d),(\\d{3})(?=[,.])", "$1$2"),
                        RIGHT),
                dirt("blank after the amount", CLEAN.replace("\"\n", " \"\n"), RIGHT),
                dirt("credit in brackets", CLEAN.replace("-31,513.05", "(31,513.05)"), RIGHT),
                dirt("minus behind", CLEAN.replace("-31,513.05", "31,513.05-"), RIGHT),
                dirt("CR", CLEAN.replace("-31,513.05", "31,513.05 CR"), RIGHT),
                dirt("pound between minus and digits", CLEAN.replace("-31,513.05", "-£31,513.05"), RIGHT),
                dirt("minus before pound with blank", CLEAN.replace("-31,513.05", "£ -31,513.05"), RIGHT),
                dirt("typographic minus", CLEAN.replace("-31,513.05", "−31,513.05"), RIGHT),
                dirt(
                        "minus lost on a credit note",
                        onLine(9, "Clinical&Medical-Commercial Sector", "Credit note")
                                .replace("-31,513.05", "31,513.05"),
                        "9 accepted £7,123,976.20; SP25 line 9 Amount"),
                dirt("float noise", CLEAN.replace("\"36,761.62\"", "36761.620000000003"), RIGHT),
                dirt(
                        "fraction of a penny",
                        CLEAN.replace("\"36,761.62\"", "36761.625"),
                        "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt(
                        "####",
                        CLEAN.replace("\"36,761.62\"", "########"),
                        "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt(
                        "scientific",
                        CLEAN.replace("\"36,761.62\"", "3.68E+04"),
                        "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt(
                        "decimal comma",
                        CLEAN.replace("36,761.62", "36.761,62"),
                        "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt(
                        "all with decimal commas",
                        withDelimiter(";").replace(",", "#").replace(".", ",").replace("#", "."),
                        "refused; SP03 line 2 Amount"),
                dirt(
                        "euros",
                        CLEAN.replace("36,761.62", "€36,761.62"),
                        "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt(
                        "in words",
                        CLEAN.replace("36,761.62", "see note"),
                        "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("missing", CLEAN.replace("\"36,761.62\"", ""), "9 accepted £7,055,701.53; SP20 line 11 Amount"),
                dirt(
                        "in euros by the currency column",
                        added("Currency", "GBP", 11, "EUR"),
                        "9 accepted £7,055,701.53; SP21 line 11 Currency"),
                dirt(
                        "credit marked in a column of its own, without minus",
                        added("Doc type", "INV", 11, "CRN"),
                        "9 accepted £7,055,701.53; SP25 line 11 Amount"),
                dirt("a dash", CLEAN.replace("36,761.62", "-"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt(
                        "error of a formula",
                        CLEAN.replace("\"36,761.62\"", "#REF!"),
                        "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("pounds without pence", CLEAN.replace("48,000.00", "48,000"), RIGHT),
                dirt(
                        "over a billion",
                        CLEAN.replace("36,761.62", "7,024,100,964.00"),
                        "9 accepted £7,055,701.53; SP24 line 11 Amount"));
    }
}
