package org.opencommissioning.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * The example world: an invented county of three consortia and a dozen practices, April 2011 to March 2013.
 * What its files tell is written down in {@code demo/northmoor/README.md} beside them.
 */
public final class Northmoor {
    private static final String FOLDER = "/demo/northmoor/";

    private Northmoor() {}

    /** Every delivery in the order in which it was received, register extracts first. */
    public static List<DemoDelivery> deliveries() {
        try (var manifest = CsvReader.builder().ofNamedCsvRecord(open("deliveries.csv"))) {
            return manifest.stream().map(Northmoor::delivery).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What invented moderators decide of the feedback, item by item. */
    public static InputStream decisions() {
        return Northmoor.class.getResourceAsStream("/demo/decisions/northmoor-feedback.csv");
    }

    private static DemoDelivery delivery(NamedCsvRecord row) {
        String path = row.getField("file");
        String reason = row.getField("reason");
        return new DemoDelivery(
                row.getField("kind"),
                OrganisationCode.parse(row.getField("publisher")),
                row.getField("publisher_name"),
                Period.parse(row.getField("period")),
                path.substring(path.lastIndexOf('/') + 1),
                LocalDate.parse(row.getField("received_on")),
                reason.isEmpty() ? null : reason,
                () -> open(path));
    }

    private static InputStream open(String path) {
        return Northmoor.class.getResourceAsStream(FOLDER + path);
    }
}
