package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Something that can be compared, year by year.
 *
 * @param id     {@code money}, {@code perHead}, {@code people} or {@code practices}
 * @param values of each subject, in each year; null where it is not known
 * @param others of all organisations of the kind, in the newest year in which two subjects have a value
 * @param year   that year; null where there is none
 */
@Serdeable
public record Figure(
        String id,
        List<List<BigDecimal>> values,
        List<Point> others,
        @Nullable String year) {

    /** One organisation's value. */
    @Serdeable
    public record Point(String key, String label, BigDecimal amount) {}
}
