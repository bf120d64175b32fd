package org.opencommissioning.organisations.succession;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;

/**
 * All successions from an organisation on, or back from it.
 *
 * @param successions the nearest first; empty where no source names one
 */
@Serdeable
public record SuccessionWalk(
        OrganisationCode code,
        Direction direction,

        @ArraySchema(maxItems = 10_000) List<Succession> successions) {}
