package org.opencommissioning.plans;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.util.List;

/**
 * A plan with all that it says, and how it came to say it.
 *
 * @param items    of the newest version, in the file's order
 * @param versions the newest first
 * @param changes  from each version to the next, the newest first
 * @param duties   of plans, each met or not
 */
@Serdeable
public record PlanInFull(
        Plan plan,
        @ArraySchema(maxItems = 5000) List<PlanItem> items,
        @ArraySchema(maxItems = 1000) List<PlanVersion> versions,
        @ArraySchema(maxItems = 10000) List<PlanChange> changes,
        @ArraySchema(maxItems = 20) List<PlanDuty> duties) {}
