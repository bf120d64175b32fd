package org.opencommissioning.spending.totals;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.util.List;

/**
 * Payments added up.
 *
 * @param groups largest first, except months, which are in order
 * @param total  of all groups, those beyond the limit included
 */
@Serdeable
public record Totals(
        GroupBy by, @ArraySchema(maxItems = 1000) List<Group> groups, Sum total) {}
