package org.opencommissioning.publication.checking;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as a CSV file, one a line (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe before it. */
public final class FindingsCsv {
    private static final String FORMULA = "=+-@'\t\r\n";

    private FindingsCsv() {}

    public static byte[] of(CheckedFile checked) {
        var header = "rule,severity,line,column,value,message,sentence,mend\r\n";
        return checked.findings().stream()
                .map(FindingsCsv::line)
                .collect(Collectors.joining("", header, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(CheckedFile.CheckFinding found) {
        return Stream.of(
                        found.rule(),
                        found.severity(),
                        found.line(),
                        found.column(),
                        found.value(),
                        found.message(),
                        found.sentence(),
                        found.mend())
                .map(value -> Objects.toString(value, ""))
                .map(FindingsCsv::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
