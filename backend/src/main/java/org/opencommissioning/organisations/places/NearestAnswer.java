package org.opencommissioning.organisations.places;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.util.List;
import org.opencommissioning.organisations.OrganisationRole;

/**
 * The nearest active organisations of a role, as far as a return has brought their coordinates.
 *
 * @param organisations the nearest first
 * @param placed        how many active organisations of the role have coordinates
 * @param active        how many there are; the others cannot be found by nearness
 */
@Serdeable
public record NearestAnswer(
        NearestFrom from,
        OrganisationRole role,
        @ArraySchema(maxItems = 100) List<NearOrganisation> organisations,
        int placed,
        int active) {}
