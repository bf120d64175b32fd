package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * Areas drawn on one sheet, north up, in whole units from its upper left corner.
 *
 * @param on      the day the boundaries speak of
 * @param edition the publication they come from
 */
@Serdeable
public record DrawnMap(
        int width,
        int height,
        LocalDate on,
        long edition,
        @ArraySchema(maxItems = GeoJsonFile.MOST_FEATURES) List<Outline> areas) {

    /**
     * One area.
     *
     * @param code null where the register knows no consortium by its name
     * @param path the line round it, as the {@code d} of an SVG path
     */
    @Serdeable
    public record Outline(
            @Nullable @Schema(maxLength = 10, example = "9N4")
            String code,

            @Schema(maxLength = 500) String name,
            @Schema(maxLength = 1_000_000) String path) {}
}
