package org.opencommissioning.spending;

import java.util.Collection;
import org.opencommissioning.values.OrganisationCode;

/** Under which names a publisher is known; the register of organisations answers. */
@FunctionalInterface
public interface PublisherNames {
    /** @return its name, former names, short names; empty where nothing is known beyond what the submitter said */
    Collection<String> of(OrganisationCode publisher);
}
