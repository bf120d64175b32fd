package org.opencommissioning.spending;

import static org.opencommissioning.spending.NorthmoorFile.CLEAN;
import static org.opencommissioning.spending.NorthmoorFile.everyLine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.Arguments;

/** Ways to make Northmoor's clean file dirty. */
final class Dirt {
    /** What becomes of a file whose dirt does no harm. */
    static final String RIGHT = "10 accepted £7,092,463.15";

    private Dirt() {}

    static Arguments dirt(String name, String file, String outcome) {
        return dirt(name, file.getBytes(StandardCharsets.UTF_8), outcome);
    }

    static Arguments dirt(String name, byte[] file, String outcome) {
        return Arguments.of(name, file, outcome);
    }

    static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static String headed(String headings) {
        return headings + CLEAN.substring(CLEAN.indexOf('\n'));
    }

    static String withDelimiter(String delimiter) {
        return everyLine(line ->
                cells(line).stream().map(cell -> cell.replace("\"", "")).collect(Collectors.joining(delimiter)));
    }

    static List<String> cells(String line) {
        return Arrays.asList(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    static String without(String line, int column) {
        var cells = new ArrayList<>(cells(line));
        cells.remove(column);
        return String.join(",", cells);
    }

    static String swapped(String line) {
        var cells = new ArrayList<>(cells(line));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    static String twoAmounts(String second, boolean differ) {
        var lines = CLEAN.lines().toList();
        return lines.stream()
                .map(line -> line + ","
                        + (line.startsWith("Department family")
                                ? second
                                : differ ? "1.00" : cells(line).getLast()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String added(String heading, String cell, int line, String other) {
        var lines = new ArrayList<String>();
        CLEAN.lines()
                .forEach(text ->
                        lines.add(text + "," + (lines.isEmpty() ? heading : lines.size() + 1 == line ? other : cell)));
        return String.join("\n", lines) + "\n";
    }
}
