package org.opencommissioning.publication;

import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A publication whose transaction is still open: it has its number, not yet its edition. */
public record Draft(long publicationId, String kind, OrganisationCode publisher, Period period) {}
