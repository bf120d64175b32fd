package org.opencommissioning.organisations.history;

import io.micronaut.serde.annotation.Serdeable;

/** How many practices offer a service. */
@Serdeable
public record ServiceCount(String service, int practices) {}
