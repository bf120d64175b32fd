package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.opencommissioning.organisations.places.DrawnMap;
import org.opencommissioning.organisations.places.SharedLand;

/**
 * The area of a consortium or a local authority among its neighbours.
 *
 * @param map  null where it has no boundary
 * @param land the authorities on a consortium's land, or the consortia on an authority's; null where nobody has published both maps
 */
@Serdeable
public record OwnArea(
        @Nullable BigDecimal squareKilometres,
        @Nullable DrawnMap map,
        @Nullable SharedLand land) {}
