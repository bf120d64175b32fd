package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.everyLine;
import static org.opencommissioning.spending.NorthmoorFile.onLine;
import static org.opencommissioning.spending.NorthmoorFile.read;
import static org.opencommissioning.spending.NorthmoorFile.with;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Northmoor's clean file with one kind of dirt after the other: it is loaded with the right total, or refused by name. */
class DirtyPaymentFilesTest {
    private static final String RIGHT = "10 accepted £7,092,463.15";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void aboutTheCleanFileThereIsNothingToFind() {
        assertThat(read(CLEAN).inShort()).isEqualTo(RIGHT);
        assertThat(read(CLEAN).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"encodings", "shapes", "headings", "columns", "dates", "amounts", "rows", "others"})
    void dirtIsCleanedOrNamed(String dirt, byte[] file, String outcome) {
        assertThat(read(file).inShort()).isEqualTo(outcome);
    }

    static Stream<Arguments> encodings() {
        var pounds = everyLine(line -> line.replaceAll("\"(-?)([\\d,.]+)\"$", "\"$1£$2\""));
        return Stream.of(
                dirt("byte order mark", "\ufeff" + CLEAN, RIGHT),
                dirt("Windows line ends", CLEAN.replace("\n", "\r\n"), RIGHT),
                dirt("old Mac line ends", CLEAN.replace("\n", "\r"), RIGHT),
                dirt("pound signs in UTF-8", pounds, RIGHT),
                dirt("pound signs in Windows-1252", pounds.getBytes(WINDOWS), RIGHT),
                dirt("pound signs encoded twice", new String(pounds.getBytes(StandardCharsets.UTF_8), WINDOWS), RIGHT + "; RF14"),
                dirt("UTF-16 with mark, little end first", utf16("\ufeff" + CLEAN, StandardCharsets.UTF_16LE), RIGHT),
                dirt("UTF-16 with mark, big end first", utf16("\ufeff" + CLEAN, StandardCharsets.UTF_16BE), RIGHT),
                dirt("UTF-16 without mark", utf16(CLEAN, StandardCharsets.UTF_16LE), "refused; RF03"),
                dirt("NUL bytes at the end", CLEAN + "\0\0\0", "refused; RF03"),
                dirt("no-break spaces", CLEAN.replace(" ", "\u00a0"), RIGHT),
                dirt("padded cells", everyLine(line -> line.replace(",41", " , 41").replace("Department of", "  Department of")), RIGHT),
                dirt("back-tick for apostrophe", CLEAN.replace("'", "`"), RIGHT));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                dirt("semicolons", withDelimiter(";"), RIGHT),
                dirt("tabs", withDelimiter("\t"), RIGHT),
                dirt("bars", withDelimiter("|"), RIGHT),
                dirt("spaces before quotation marks", CLEAN.replace(",\"", ", \""), RIGHT),
                dirt("every cell quoted", everyLine(line -> cells(line).stream().map(cell -> "\"" + cell.replace("\"", "") + "\"").collect(Collectors.joining(","))), RIGHT),
                dirt("separator line of a spreadsheet", "sep=,\n" + CLEAN, RIGHT),
                dirt("quotation mark opened and never closed", onLine(5, "MARKET CROSS", "\"MARKET CROSS"), "refused; RF06 line 5"),
                dirt("quotation mark closed rows later",
                        onLine(5, "MARKET CROSS SURGERY", "\"MARKET CROSS SURGERY").replace("A MOORHOUSE", "A MOORHOUSE\""),
                        "refused; RF06 line 5"),
                dirt("cut off in the middle of a row", CLEAN.substring(0, CLEAN.indexOf(",41000109")), "9 accepted £7,055,701.53; SP20 line 11 Amount"),
                dirt("cut off in the middle of an amount", CLEAN.substring(0, CLEAN.length() - 8), "refused; RF06 line 11"),
                dirt("empty", "", "refused; RF02"),
                dirt("only white space", " \n \n", "refused; RF02"),
                dirt("headings and no payments", CLEAN.lines().findFirst().orElseThrow(), "refused; SP50"),
                dirt("PDF", "%PDF-1.4\n" + CLEAN, "refused; RF01"),
                dirt("web page", "<html><table>" + CLEAN, "refused; RF01"),
                dirt("old Excel", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "refused; RF01"),
                dirt("picture", bytes(0x89, 'P', 'N', 'G', 13, 10), "refused; RF01"),
                dirt("damaged zip", "PK\3\4 and no more", "refused; RF01"));
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                dirt("title rows above", "NHS Northmoor CCG\nPayments over £25k,April 2013\n\n" + CLEAN, RIGHT),
                dirt("misspelled", headed("Depatment family,Entuty,Date,Expsene type,Expense aera,Suppklier,Transation number,Amuont"), RIGHT),
                dirt("other words", headed("Dept,CCG,Payment Date,Expenditure,Cost Centre,Vendor Name,Invoice No,Gross Amount (£)").replace("Expenditure", "Subjective"), RIGHT),
                dirt("in capitals with blanks", headed(" DEPARTMENT FAMILY , ENTITY , DATE , EXPENSE TYPE , EXPENSE AREA , SUPPLIER , TRANSACTION NUMBER , AMOUNT "), RIGHT),
                dirt("repeated in the middle", with(6, CLEAN.lines().findFirst().orElseThrow()), RIGHT),
                dirt("other headings in the middle", with(6, "Amount,Supplier,Date,Entity,,,,"), "refused; RF08 line 6"),
                dirt("lost", CLEAN.substring(CLEAN.indexOf('\n') + 1), "refused; RF07"),
                dirt("date unlabelled", headed("Department family,Entity,,Expense type,Expense area,Supplier,Transaction number,Amount"), RIGHT + "; SP04"),
                dirt("amount unlabelled", headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,"), RIGHT + "; SP04"),
                dirt("amount in strange words", headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,How much"), RIGHT + "; SP04"),
                dirt("one label lost at the left", headed("Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount"), RIGHT + "; SP04"),
                dirt("one label lost in the middle", headed("Department family,Entity,Date,Expense type,Supplier,Transaction number,Amount"),
                        "refused; SP03 line 2 Amount"),
                dirt("two amounts that differ", twoAmounts("Amount", true), "refused; SP02"),
                dirt("two amounts that agree", twoAmounts("Amount", false), RIGHT),
                dirt("net and gross", twoAmounts("Net value", true).replace(",Amount", ",Gross value"), "refused; SP02"),
                dirt("amounts in thousands", headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount (£000)"), "refused; SP04; SP06"),
                dirt("amounts in millions", headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount £m"), "refused; SP06"),
                dirt("thousands by the title", "Payments in April 2013 (£'000)\n" + CLEAN, "refused; SP06 line 1 Department family"),
                dirt("a threshold in the title", "Payments over £25,000 (£25k) in April 2013\n" + CLEAN, RIGHT),
                dirt("money under an unknown heading too", twoAmounts("Of which capital", true), RIGHT + "; SP04"),
                dirt("column of patients", headed("Patient name,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount"), "refused; SP05"));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                dirt("area and type labels exchanged", headed("Department family,Entity,Date,Expense area,Expense type,Supplier,Transaction number,Amount"), RIGHT + "; SP04"),
                dirt("amount and number labels exchanged", headed("Department family,Entity,Date,Expense type,Expense area,Supplier,Amount,Transaction number"),
                        "refused; SP03 line 2 Amount"),
                dirt("supplier and date labels exchanged", headed("Department family,Entity,Supplier,Expense type,Expense area,Date,Transaction number,Amount"),
                        "refused; SP03 line 2 Date; SP03 line 2 Supplier"),
                dirt("no supplier column", everyLine(line -> without(line, 5)), "refused; SP01"),
                dirt("no entity column", everyLine(line -> without(line, 1)), RIGHT),
                dirt("no area, type or number", everyLine(line -> without(without(without(line, 6), 4), 3)), RIGHT),
                dirt("columns in another order", everyLine(line -> swapped(line)), RIGHT),
                dirt("phantom columns", everyLine(line -> line + ",,,,,,"), RIGHT),
                dirt("empty first column", everyLine(line -> "," + line), RIGHT),
                dirt("amount and number exchanged in one row", onLine(4, "41000103,\"88,664.31\"", "\"88,664.31\",41000103"),
                        "9 accepted £7,003,798.84; SP23 line 4 Amount"),
                dirt("number twice in one row", onLine(4, "41000103,\"88,664.31\"", "41000103,41000103"),
                        "9 accepted £7,003,798.84; SP23 line 4 Amount"),
                dirt("row shifted to the right", onLine(4, "18/04/2013", ",18/04/2013"),
                        "9 accepted £7,003,798.84; RF13 line 4; SP10 line 4 Date"),
                dirt("row shifted to the left", onLine(4, "NHS Northmoor CCG,", ""),
                        "9 accepted £7,003,798.84; SP20 line 4 Amount; SP11 line 4 Date; SP41 line 4 Entity"),
                dirt("comma in a name without quotation marks", onLine(7, "HOLLIN BANK NURSING", "HOLLIN BANK, NURSING"),
                        "9 accepted £7,064,549.64; RF13 line 7"),
                dirt("amount cut at its comma", onLine(4, "\"88,664.31\"", "88,664.31"),
                        "9 accepted £7,003,798.84; RF13 line 4; SP22 line 4 Amount"));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                dirt("month first", everyLine(line -> line.replaceAll("(\\d\\d)/04/2013", "4/$1/2013")), RIGHT),
                dirt("with month names", CLEAN.replaceAll("(\\d\\d)/04/2013", "$1-Apr-13"), RIGHT),
                dirt("ISO", CLEAN.replaceAll("(\\d\\d)/04/2013", "2013-04-$1"), RIGHT),
                dirt("with time", CLEAN.replace("/04/2013", "/04/2013 00:00:00"), RIGHT),
                dirt("day numbers of a spreadsheet", everyLine(line -> line.replace("30/04/2013", "41394").replace("18/04/2013", "41382").replace("09/04/2013", "41373").replace("23/04/2013", "41387")), RIGHT),
                dirt("three formats in one file", onLine(4, "18/04/2013", "18-Apr-13").replace("09/04/2013", "9 April 2013"), RIGHT),
                dirt("line break in the cell", CLEAN.replace("30/04/2013", "\"30/04/2013\n\""), RIGHT),
                dirt("both orders in one file", onLine(4, "18/04/2013", "4/18/2013"),
                        RIGHT + "; SP13"),
                dirt("both orders, one ambiguous outside the period", onLine(4, "18/04/2013", "4/18/2013").replace("23/04/2013,Hcare", "05/06/2013,Hcare"),
                        "9 accepted £6,782,038.15; SP13; SP12 line 10 Date"),
                dirt("no such day", onLine(4, "18/04/2013", "31/04/2013"), "9 accepted £7,003,798.84; SP11 line 4 Date"),
                dirt("missing", onLine(4, "18/04/2013", ""), "9 accepted £7,003,798.84; SP10 line 4 Date"),
                dirt("month only", onLine(4, "18/04/2013", "Apr-13"), "9 accepted £7,003,798.84; SP11 line 4 Date"),
                dirt("late invoice", onLine(4, "18/04/2013", "18/01/2013"), RIGHT + "; SP14"),
                dirt("after the period", onLine(4, "18/04/2013", "18/05/2013"), "9 accepted £7,003,798.84; SP15 line 4 Date"),
                dirt("year mistyped", onLine(4, "18/04/2013", "18/04/2103"), "9 accepted £7,003,798.84; SP16 line 4 Date"),
                dirt("another month's file", CLEAN.replace("/04/2013", "/03/2013"), "refused; SP14; SP17"));
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                dirt("without thousands", CLEAN.replaceAll("(\\d),(\\d{3})(?=[,.])", "$1$2").replaceAll("(\\d),(\\d{3})(?=[,.])", "$1$2"), RIGHT),
                dirt("blank after the amount", CLEAN.replace("\"\n", " \"\n"), RIGHT),
                dirt("credit in brackets", CLEAN.replace("-31,513.05", "(31,513.05)"), RIGHT),
                dirt("minus behind", CLEAN.replace("-31,513.05", "31,513.05-"), RIGHT),
                dirt("CR", CLEAN.replace("-31,513.05", "31,513.05 CR"), RIGHT),
                dirt("pound between minus and digits", CLEAN.replace("-31,513.05", "-£31,513.05"), RIGHT),
                dirt("minus before pound with blank", CLEAN.replace("-31,513.05", "£ -31,513.05"), RIGHT),
                dirt("typographic minus", CLEAN.replace("-31,513.05", "−31,513.05"), RIGHT),
                dirt("minus lost on a credit note", onLine(9, "Clinical&Medical-Commercial Sector", "Credit note").replace("-31,513.05", "31,513.05"),
                        "9 accepted £7,123,976.20; SP25 line 9 Amount"),
                dirt("float noise", CLEAN.replace("\"36,761.62\"", "36761.620000000003"), RIGHT),
                dirt("fraction of a penny", CLEAN.replace("\"36,761.62\"", "36761.625"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("####", CLEAN.replace("\"36,761.62\"", "########"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("scientific", CLEAN.replace("\"36,761.62\"", "3.68E+04"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("decimal comma", CLEAN.replace("36,761.62", "36.761,62"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("all with decimal commas", withDelimiter(";").replace(",", "#").replace(".", ",").replace("#", "."), "refused; SP03 line 2 Amount"),
                dirt("euros", CLEAN.replace("36,761.62", "€36,761.62"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("in words", CLEAN.replace("36,761.62", "see note"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("missing", CLEAN.replace("\"36,761.62\"", ""), "9 accepted £7,055,701.53; SP20 line 11 Amount"),
                dirt("in euros by the currency column", added("Currency", "GBP", 11, "EUR"), "9 accepted £7,055,701.53; SP21 line 11 Currency"),
                dirt("credit marked in a column of its own, without minus", added("Doc type", "INV", 11, "CRN"), "9 accepted £7,055,701.53; SP25 line 11 Amount"),
                dirt("a dash", CLEAN.replace("36,761.62", "-"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("error of a formula", CLEAN.replace("\"36,761.62\"", "#REF!"), "9 accepted £7,055,701.53; SP21 line 11 Amount"),
                dirt("pounds without pence", CLEAN.replace("48,000.00", "48,000"), RIGHT),
                dirt("over a billion", CLEAN.replace("36,761.62", "7,024,100,964.00"), "9 accepted £7,055,701.53; SP24 line 11 Amount"));
    }

    static Stream<Arguments> rows() {
        var total = ",,,,,,Total,\"7,092,463.15\"";
        return Stream.of(
                dirt("blank rows", with(6, ",,,,,,,\n\n , ,,,,,,"), RIGHT),
                dirt("total at the end", with(12, total), RIGHT),
                dirt("total without a label", with(12, ",,,,,,,\"7,092,463.15\""), RIGHT),
                dirt("total under the supplier", with(12, ",,,,,Grand Total,,\"7,092,463.15\""), RIGHT),
                dirt("total below the department", with(12, "Total,,,,,,,\"7,092,463.15\""), RIGHT),
                dirt("total with its date", with(12, "Department of Health,NHS Northmoor CCG,30/04/2013,,,,,\"7,092,463.15\""), RIGHT),
                dirt("total that does not add up", with(12, total.replace("7,092", "7,155")), RIGHT + "; SP35 line 12 Amount"),
                dirt("minus lost beside a total", with(12, total).replace("-31,513.05", "31,513.05"), "10 accepted £7,155,489.25; SP35 line 12 Amount"),
                dirt("subtotals", with(12, total).replace("Department of Health,NHS Northmoor CCG,18/04/2013,C&M-GMS Global Sum,PRC DELEGATED CO-COMMISSIONING,M",
                        "Sub-total,,,,,,,\"6,554,117.50\"\nDepartment of Health,NHS Northmoor CCG,18/04/2013,C&M-GMS Global Sum,PRC DELEGATED CO-COMMISSIONING,M"), RIGHT),
                dirt("total in disguise", with(12, "Department of Health,NHS Northmoor CCG,30/04/2013,All,ALL,EVERYONE,1,\"7,092,463.15\""), RIGHT + "; SP36 line 12 Amount"),
                dirt("remark below", with(12, "Amounts include VAT where it cannot be recovered"), RIGHT + "; SP32 line 12"),
                dirt("words slid into a row of their own", with(5, ",,,,CO-COMMISSIONING,,,"), RIGHT + "; SP32 line 5"),
                dirt("words slid into the next row's cell", onLine(4, "C&M-GMS Global Sum", "\"Baseline\nC&M-GMS Global Sum\""), RIGHT + "; SP33"),
                dirt("exact repeat", with(5, CLEAN.lines().skip(3).findFirst().orElseThrow()), "11 accepted £7,181,127.46"),
                dirt("everything pasted twice", CLEAN + CLEAN, "refused; SP37"),
                dirt("supplier missing", onLine(4, "MARKET CROSS SURGERY", ""), "9 accepted £7,003,798.84; SP30 line 4 Supplier"),
                dirt("supplier numbered", onLine(4, "MARKET CROSS SURGERY", "10008721"), RIGHT + "; SP31"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                dirt("another body's file", CLEAN.replace("NHS Northmoor CCG", "NHS Southmere CCG"), "refused; SP40"),
                dirt("another body's row", onLine(4, "NHS Northmoor CCG", "NHS Southmere CCG"), "9 accepted £7,003,798.84; SP41 line 4 Entity"),
                dirt("its name in full", CLEAN.replace("NHS Northmoor CCG", "Northmoor Clinical Commissioning Group"), RIGHT),
                dirt("a person paid for care", onLine(7, "HOLLIN BANK NURSING HOME LTD", "MRS J HOLLINGWORTH"), "9 accepted £7,064,549.64; SP42 line 7 Supplier"),
                dirt("a patient's number", onLine(8, "ST BRIDE'S HOSPICE", "ST BRIDE'S HOSPICE re NHS no 943 476 5919"), "9 accepted £7,044,463.15; SP43 line 8"));
    }

    private static Arguments dirt(String name, String file, String outcome) {
        return dirt(name, file.getBytes(StandardCharsets.UTF_8), outcome);
    }

    private static Arguments dirt(String name, byte[] file, String outcome) {
        return Arguments.of(name, file, outcome);
    }

    private static byte[] utf16(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static String headed(String headings) {
        return headings + CLEAN.substring(CLEAN.indexOf('\n'));
    }

    private static String withDelimiter(String delimiter) {
        return everyLine(line -> cells(line).stream()
                .map(cell -> cell.replace("\"", ""))
                .collect(Collectors.joining(delimiter)));
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    private static String without(String line, int column) {
        var cells = new java.util.ArrayList<>(cells(line));
        cells.remove(column);
        return String.join(",", cells);
    }

    private static String swapped(String line) {
        var cells = new java.util.ArrayList<>(cells(line));
        java.util.Collections.reverse(cells);
        return String.join(",", cells);
    }

    private static String twoAmounts(String second, boolean differ) {
        var lines = CLEAN.lines().toList();
        return lines.stream()
                .map(line -> line + "," + (line.startsWith("Department family") ? second : differ ? "1.00" : cells(line).getLast()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String added(String heading, String cell, int line, String other) {
        var lines = new java.util.ArrayList<String>();
        CLEAN.lines().forEach(text -> lines.add(
                text + "," + (lines.isEmpty() ? heading : lines.size() + 1 == line ? other : cell)));
        return String.join("\n", lines) + "\n";
    }
}
