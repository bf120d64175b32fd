package org.opencommissioning.organisations.particulars;

import org.opencommissioning.values.OrganisationCode;

/** One thing said of one organisation. */
public record Said(OrganisationCode organisation, Particular what) {}
