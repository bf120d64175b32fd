package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;

/** Knows no names beyond the one the submitter gives. */
@Singleton
final class RegisterlessNames implements PublisherNames {
    @Override
    public Collection<String> of(OrganisationCode publisher) {
        return List.of();
    }
}
