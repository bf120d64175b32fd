package org.opencommissioning.demo;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * One invented file on its way to the portal.
 *
 * @param kind       {@code payments}, {@code boundaries}, or of the register {@code practices}, {@code consortia}, {@code trusts}
 * @param period     a month of payments; for a register extract the day it shows
 * @param receivedOn the day the publisher sent it; never earlier than the delivery before
 * @param reason     why it replaces what was published for the period: a cause and words, {@code entered-twice: …}; null for a first delivery
 * @param content    opens the bytes from the start, the same bytes each time
 */
public record DemoDelivery(
        String kind,
        OrganisationCode publisher,
        String publisherName,
        Period period,
        String fileName,
        LocalDate receivedOn,
        @Nullable String reason,
        Delivery.Bytes content) {

    public boolean isCorrection() {
        return reason != null;
    }

    public byte[] bytes() throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    /** The file as it is handed in; its bytes are held in memory as long as the answer is. */
    public Delivery delivery() throws IOException {
        byte[] bytes = bytes();
        return new Delivery(
                publisher, publisherName, period, fileName, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
