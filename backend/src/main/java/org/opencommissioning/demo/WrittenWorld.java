package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Files of an invented world in a folder, for those who want them outside the portal.
 *
 * @param bytes of all files together
 */
public record WrittenWorld(int files, long bytes) {

    /**
     * Writes each delivery's file, the document that a plan names beside it, and {@code deliveries.csv}, which says in what order they
     * were received and why.
     */
    public static WrittenWorld of(Stream<DemoDelivery> deliveries, Path folder) throws IOException {
        Files.createDirectories(folder);
        int files = 0;
        long bytes = 0;
        try (var manifest = CsvWriter.builder().build(folder.resolve("deliveries.csv"), UTF_8)) {
            manifest.writeRecord("kind", "publisher", "publisher_name", "period", "file", "received_on", "reason");
            for (var all = deliveries.iterator(); all.hasNext(); ) {
                var delivery = all.next();
                var content = delivery.bytes();
                Files.write(folder.resolve(delivery.fileName()), content);
                var document = PlanDocument.of(delivery);
                if (document.isPresent()) {
                    Files.write(folder.resolve(PlanDocument.fileName(delivery)), document.get());
                }
                manifest.writeRecord(
                        delivery.kind(),
                        delivery.publisher().text(),
                        delivery.publisherName(),
                        delivery.period().toString(),
                        delivery.fileName(),
                        delivery.receivedOn().toString(),
                        delivery.isCorrection() ? delivery.reason() : "");
                files++;
                bytes += content.length;
            }
        }
        return new WrittenWorld(files, bytes);
    }

    /** Writes one publisher's file of exactly so many payment lines. */
    public static WrittenWorld oneFile(BenchmarkPayments payments, long lines, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            payments.writeOneFile(lines, out);
        }
        return new WrittenWorld(1, Files.size(file));
    }
}
