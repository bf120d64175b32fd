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
 */
public record Delivery(
        OrganisationCode publisher,
        String publisherName,
        Period period,
        String fileName,
        long sizeBytes,
        Bytes content) {
    /** The untouched bytes of the file. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}
