package org.opencommissioning.security;

import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.values.OrganisationCode;

/** A role that somebody holds today, and the organisation for which they hold it. */
@Serdeable
public record Grant(Role role, OrganisationCode organisation) {}
