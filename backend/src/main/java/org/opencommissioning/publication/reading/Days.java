package org.opencommissioning.publication.reading;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.opencommissioning.values.Period;

/** First and last day of a period, both inside. */
@Serdeable
public record Days(LocalDate from, LocalDate to) {
    static Days of(Period period) {
        return new Days(period.from(), period.lastDay());
    }
}
