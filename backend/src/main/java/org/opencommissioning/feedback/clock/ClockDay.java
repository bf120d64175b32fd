package org.opencommissioning.feedback.clock;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * One day of the calendar while a clock runs.
 *
 * @param number which working day it is, from 1; null where it does not count
 * @param why    why it does not count: {@code Saturday}, {@code Sunday}, a bank holiday's name, a pause's reason, {@code Day of
 *               receipt}; null where it counts
 */
@Serdeable
public record ClockDay(
        LocalDate date, @Nullable Integer number, @Nullable String why) {}
