package org.opencommissioning.api.editions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Which state of the published data is asked for: an edition's number, or a moment. Without one the newest is meant. */
@Schema(
        type = "string",
        maxLength = 35,
        pattern = "^[0-9TZ:.+-]+$",
        description =
                "The state as published by an edition (its number), at the end of a day (2013-03-31) or at a moment"
                        + " (2013-03-31T09:00:00Z). Without it, the newest.",
        example = "2013-03-31")
public sealed interface AsAt {
    /** The day ends when it ends in England. */
    ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** The newest state. */
    record Newest() implements AsAt {}

    /** @param number counted from 1 */
    record OfEdition(long number) implements AsAt {}

    /** All that was published at that moment or before. */
    record OfMoment(Instant moment) implements AsAt {}

    AsAt NEWEST = new Newest();

    /** @throws IllegalArgumentException when it is neither an edition's number nor an ISO date or instant */
    static AsAt parse(String text) {
        try {
            if (text.matches("[1-9][0-9]{0,17}")) {
                return new OfEdition(Long.parseLong(text));
            }
            if (text.length() == 10) {
                return new OfMoment(LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(ENGLAND)
                        .toInstant()
                        .minusNanos(1000));
            }
            return new OfMoment(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is neither an edition nor a date such as 2013-03-31", e);
        }
    }
}
