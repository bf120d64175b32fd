package org.opencommissioning.cli;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** In the invented country it is the day on which the file at hand was received: half past nine in the morning. */
@Singleton
@Replaces(Clock.class)
@Requires(property = "portal.demo", value = "true")
final class DemoClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    void turnTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 30)).toInstant(ZoneOffset.UTC);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The demo's clock shows universal time");
    }
}
