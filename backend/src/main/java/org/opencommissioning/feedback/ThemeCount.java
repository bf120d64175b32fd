package org.opencommissioning.feedback;

import io.micronaut.serde.annotation.Serdeable;

/** A theme and how many items speak of it. */
@Serdeable
public record ThemeCount(String theme, String title, long items) {}
