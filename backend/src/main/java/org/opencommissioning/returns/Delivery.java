package org.opencommissioning.returns;

import java.io.IOException;
import java.io.InputStream;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * A file as somebody delivered it: who publishes and for which period is said by the one who submits, never read from a name.
 *
 * @param fileName  as sent; shown back to the submitter, never trusted
 * @param sizeBytes length of {@code content}
 * @param content   opens the untouched bytes from the start; may be opened more than once
 * @param guidance  what people have said about the file
 * @param watcher   looks on
 */
public record Delivery(
        OrganisationCode publisher,
        String publisherName,
        Period period,
        String fileName,
        long sizeBytes,
        Bytes content,
        Guidance guidance,
        Watcher watcher) {
    /** A file of which nobody has said anything yet. */
    public Delivery(
            OrganisationCode publisher,
            String publisherName,
            Period period,
            String fileName,
            long sizeBytes,
            Bytes content) {
        this(publisher, publisherName, period, fileName, sizeBytes, content, Guidance.NONE, Watcher.NOBODY);
    }

    /** The untouched bytes of the file. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}
