package org.opencommissioning.plans.comparison;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.opencommissioning.plans.PlanItem;
import org.opencommissioning.plans.PlanPart;

/**
 * One thing that is planned, in all plans that have it.
 *
 * @param title as the first of them says
 * @param items one of each plan that has it; the others do not
 */
@Serdeable
public record ComparedItem(
        PlanPart part,

        @Schema(maxLength = 4000, example = "People are scanned within six weeks")
        String title,

        @ArraySchema(maxItems = 4) List<PlanItem> items) {}
