package org.opencommissioning.interests;

import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Whose register, and of which period. */
public record RegisterId(OrganisationCode consortium, Period period) {}
