package org.opencommissioning.alerts;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.api.editions.AsAt;

/** How often somebody is told: at seven in the morning in England, each day or on Mondays. */
@Serdeable
public enum Rhythm {
    DAILY,
    WEEKLY;

    private static final LocalTime AT = LocalTime.of(7, 0);

    public static Optional<Rhythm> find(String slug) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.slug().equals(slug))
                .findFirst();
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first time for a mail after a moment. */
    Instant next(Instant after) {
        var today = after.atZone(AsAt.ENGLAND).toLocalDate();
        var day = switch (this) {
            case DAILY -> today;
            case WEEKLY -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        };
        var at = day.atTime(AT).atZone(AsAt.ENGLAND).toInstant();
        return at.isAfter(after)
                ? at
                : day.plusDays(this == DAILY ? 1 : 7)
                        .atTime(AT)
                        .atZone(AsAt.ENGLAND)
                        .toInstant();
    }
}
