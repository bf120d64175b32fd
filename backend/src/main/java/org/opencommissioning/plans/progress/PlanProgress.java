package org.opencommissioning.plans.progress;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.time.LocalDate;
import java.util.List;

/** How far a plan is. @param day on which it is rated: that of the edition */
@Serdeable
public record PlanProgress(
        LocalDate day, @ArraySchema(maxItems = 15000) List<ItemProgress> items) {}
