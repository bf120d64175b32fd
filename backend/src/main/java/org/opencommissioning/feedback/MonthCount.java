package org.opencommissioning.feedback;

import io.micronaut.serde.annotation.Serdeable;

/** A month, 2013-04, and how many items are about care in it. */
@Serdeable
public record MonthCount(String month, long items) {}
