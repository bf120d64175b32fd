package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.opencommissioning.organisations.places.DrawnMap;

/**
 * A consortium's area among its neighbours.
 *
 * @param map null where it has no boundary
 */
@Serdeable
public record OwnArea(
        @Nullable BigDecimal squareKilometres, @Nullable DrawnMap map) {}
