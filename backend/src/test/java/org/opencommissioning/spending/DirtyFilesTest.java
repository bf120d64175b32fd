package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.spending.Dirt.RIGHT;
import static org.opencommissioning.spending.Dirt.bytes;
import static org.opencommissioning.spending.Dirt.cells;
import static org.opencommissioning.spending.Dirt.dirt;
import static org.opencommissioning.spending.Dirt.withDelimiter;
import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.everyLine;
import static org.opencommissioning.spending.NorthmoorFile.onLine;
import static org.opencommissioning.spending.NorthmoorFile.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Northmoor's clean file in one wrong encoding and shape after the other: loaded with the right total, or refused. */
class DirtyFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void aboutTheCleanFileThereIsNothingToFind() {
        assertThat(read(CLEAN).inShort()).isEqualTo(RIGHT);
        assertThat(read(CLEAN).findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"encodings", "shapes"})
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
                dirt(
                        "pound signs encoded twice",
                        new String(pounds.getBytes(StandardCharsets.UTF_8), WINDOWS),
                        RIGHT + "; RF14"),
                dirt(
                        "UTF-16 with mark, little end first",
                        ("\ufeff" + CLEAN).getBytes(StandardCharsets.UTF_16LE),
                        RIGHT),
                dirt("UTF-16 with mark, big end first", ("\ufeff" + CLEAN).getBytes(StandardCharsets.UTF_16BE), RIGHT),
                dirt("UTF-16 without mark", (CLEAN).getBytes(StandardCharsets.UTF_16LE), "refused; RF03"),
                dirt("NUL bytes at the end", CLEAN + "\0\0\0", "refused; RF03"),
                dirt("no-break spaces", CLEAN.replace(" ", "\u00a0"), RIGHT),
                dirt(
                        "padded cells",
                        everyLine(line -> line.replace(",41", " , 41").replace("Department of", "  Department of")),
                        RIGHT),
                dirt("back-tick for apostrophe", CLEAN.replace("'", "`"), RIGHT));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                dirt("semicolons", withDelimiter(";"), RIGHT),
                dirt("tabs", withDelimiter("\t"), RIGHT),
                dirt("bars", withDelimiter("|"), RIGHT),
                dirt("spaces before quotation marks", CLEAN.replace(",\"", ", \""), RIGHT),
                dirt(
                        "every cell quoted",
                        everyLine(line -> cells(line).stream()
                                .map(cell -> "\"" + cell.replace("\"", "") + "\"")
                                .collect(Collectors.joining(","))),
                        RIGHT),
                dirt("separator line of a spreadsheet", "sep=,\n" + CLEAN, RIGHT),
                dirt(
                        "quotation mark opened and never closed",
                        onLine(5, "MARKET CROSS", "\"MARKET CROSS"),
                        "refused; RF06 line 5"),
                dirt(
                        "quotation mark closed rows later",
                        onLine(5, "MARKET CROSS SURGERY", "\"MARKET CROSS SURGERY")
                                .replace("A MOORHOUSE", "A MOORHOUSE\""),
                        "refused; RF06 line 5"),
                dirt(
                        "cut off in the middle of a row",
                        CLEAN.substring(0, CLEAN.indexOf(",41000109")),
                        "9 accepted £7,055,701.53; SP20 line 11 Amount"),
                dirt(
                        "cut off in the middle of an amount",
                        CLEAN.substring(0, CLEAN.length() - 8),
                        "refused; RF06 line 11"),
                dirt("empty", "", "refused; RF02"),
                dirt("only white space", " \n \n", "refused; RF02"),
                dirt("headings and no payments", CLEAN.lines().findFirst().orElseThrow(), "refused; SP50"),
                dirt("PDF", "%PDF-1.4\n" + CLEAN, "refused; RF01"),
                dirt("web page", "<html><table>" + CLEAN, "refused; RF01"),
                dirt("old Excel", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "refused; RF01"),
                dirt("picture", bytes(0x89, 'P', 'N', 'G', 13, 10), "refused; RF01"),
                dirt("damaged zip", "PK\3\4 and no more", "refused; RF01"));
    }
}
