package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.opencommissioning.returns.ReturnRow;

/**
 * What one feature of a boundary file says.
 *
 * @param line     the feature's number in the file
 * @param cells    name, code and coordinates as sent
 * @param name     as the file gives it; null where it gives a code alone
 * @param code     as the file gives it; null where it gives a name alone
 * @param match    the consortium it means; null where nobody is known by that name
 * @param geometry in degrees; null where the feature has none
 */
public record BoundaryRow(
        long line,
        List<String> cells,
        @Nullable String name,
        @Nullable String code,
        KnownOwners.@Nullable Match match,
        @Nullable Geometry geometry)
        implements ReturnRow {
    static final List<String> HEADINGS = List.of("name", "code", "geometry", "coordinates");

    /** Square metres; null where there is no geometry. */
    @Nullable
    Double areaM2() {
        return geometry == null ? null : Projection.EQUAL_AREA.of(geometry).getArea();
    }
}
