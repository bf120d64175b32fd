package org.opencommissioning.returns.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;

/** What a workbook may unpack to. Its parts are unpacked once and counted: what a zip archive says about itself is not believed. */
final class WorkbookLimits {
    static final int COLUMNS = 200;
    private static final long MOST_BYTES_PACKED = 64L << 20;
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_BYTES_OF_STRINGS = 64L << 20;
    private static final Pattern WORKBOOK = Pattern.compile("(?i)/?xl/workbook\\d*\\.xml");
    private static final int MOST_PARTS = 1_000;

    private long bytes;
    private final Set<String> parts = new HashSet<>();

    private WorkbookLimits() {}

    /** @throws NotReadable unless this is a workbook within the limits */
    static void check(Delivery delivery) throws IOException {
        if (delivery.sizeBytes() > MOST_BYTES_PACKED) {
            throw tooLarge("is larger than 64 MB");
        }
        byte[] packed;
        try (var in = delivery.content().open()) {
            packed = in.readAllBytes();
        }
        try (var zip = ZipFile.builder().setByteArray(packed).get()) {
            new WorkbookLimits().unpack(zip);
        } catch (NotReadable refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // from memory: only damage can fail
            throw new NotReadable(
                    Finding.ofFile(FileRules.IS_A_TABLE, "The workbook is damaged and cannot be unpacked."));
        }
    }

    private void unpack(ZipFile zip) throws IOException {
        for (var part : Collections.list(zip.getEntries())) {
            parts.add(part.getName());
            if (parts.size() > MOST_PARTS) {
                throw tooLarge("has more than " + MOST_PARTS + " parts");
            }
            try (var content = zip.getInputStream(part)) {
                count(content, part.getName().endsWith("sharedStrings.xml") ? MOST_BYTES_OF_STRINGS : MOST_BYTES);
            }
        }
        if (parts.stream().noneMatch(name -> WORKBOOK.matcher(name).matches())) {
            throw new NotReadable(Finding.ofFile(
                    FileRules.IS_A_TABLE,
                    "This is " + FileKind.OTHER_ARCHIVE.called
                            + ", not an Excel workbook. Send the table as CSV or as .xlsx."));
        }
    }

    private void count(InputStream part, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long ofPart = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            ofPart += read;
            bytes += read;
            if (ofPart > most || bytes > MOST_BYTES) {
                throw tooLarge("unpacks to more than can be right for a table");
            }
        }
    }

    private static NotReadable tooLarge(String says) {
        return new NotReadable(Finding.ofFile(FileRules.IS_OF_REASONABLE_SIZE, "The workbook " + says + "."));
    }

    static void refuseWide(SentRow row) throws NotReadable {
        if (row.cells().length > COLUMNS && row.width() > COLUMNS) {
            var message =
                    "Line " + row.line() + " holds " + row.width() + " columns; at most " + COLUMNS + " are read.";
            throw new NotReadable(Finding.ofRow(FileRules.IS_OF_REASONABLE_SIZE, row.line(), message));
        }
    }
}
