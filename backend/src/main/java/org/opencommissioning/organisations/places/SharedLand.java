package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;

/**
 * On whose land an organisation is: the area of a local authority laid over those of consortia, or the other way round. It is land
 * that is shared, not people, as far as simplified boundaries tell.
 *
 * @param of            whose areas its own is laid over
 * @param on            the day its own boundary speaks of
 * @param edition       the publication that gives its own boundary
 * @param otherOn       the day the others' boundaries speak of
 * @param otherEdition  the publication that gives the others' boundaries
 * @param slivers       how many overlaps are less than a hundredth of either area, and left out
 * @param parts         the largest first
 */
@Serdeable
public record SharedLand(
        OrganisationCode code,
        AreaKind of,
        LocalDate on,
        @Schema(format = "int64", minimum = "1") long edition,
        LocalDate otherOn,
        @Schema(format = "int64", minimum = "1") long otherEdition,
        @Schema(minimum = "0") int slivers,
        @ArraySchema(maxItems = GeoJsonFile.MOST_FEATURES) List<Part> parts) {

    /**
     * What one other area has in common with it.
     *
     * @param code         null where the register knows nobody by the area's name
     * @param share        percent of its own land
     * @param otherShare   percent of the other's land
     * @param practices    active practices of the consortium whose coordinates are in the authority; null where none is placed
     * @param placed       how many practices of the consortium have coordinates
     * @param allPractices how many active practices the consortium has
     */
    @Serdeable
    public record Part(
            @Nullable @Schema(maxLength = 10, example = "9N4")
            String code,

            @Schema(maxLength = 500, example = "NHS Northmoor West")
            String name,

            BigDecimal squareKilometres,
            BigDecimal share,
            BigDecimal otherShare,

            @Nullable @Schema(minimum = "0") Integer practices,

            @Schema(minimum = "0") int placed,
            @Schema(minimum = "0") int allPractices) {}
}
