package org.opencommissioning.pages.money;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Publishers who have not sent a month that others have published: its sum is not whole.
 *
 * @param publishers at least one
 * @param of         all who publish, that month or an earlier one, and have not closed
 * @param late       the due day is over
 */
@Serdeable
public record Awaited(long publishers, long of, LocalDate dueOn, boolean late) {}
