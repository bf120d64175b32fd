package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.values.OrganisationName;

/**
 * What no consortium covers, and what is covered twice.
 *
 * @param map              the boundaries held against each other; null while none are published
 * @param practices        active GP practices that the register puts into no consortium on the day it speaks of
 * @param consortia        active consortia without an area on the map
 * @param withoutGeometry  features of the boundary file that have no geometry
 * @param unknown          features that the register knows no consortium for
 */
@Serdeable
public record CoverageReport(
        @Nullable Fit map,
        @ArraySchema(maxItems = 10_000) List<PracticeWithout> practices,
        @ArraySchema(maxItems = 1_000) List<ConsortiumWithout> consortia,
        @ArraySchema(maxItems = 2_000) List<Odd> withoutGeometry,
        @ArraySchema(maxItems = 2_000) List<Odd> unknown) {

    /**
     * Since when something has stood.
     *
     * @param edition the publication that first said so without one after it that did not
     * @param on      the day that publication speaks of
     */
    @Serdeable
    public record Since(long edition, LocalDate on) {}

    /**
     * How well the areas fit each other.
     *
     * @param on                 the day the boundaries speak of
     * @param edition            the publication they come from
     * @param areas              features that have a geometry
     * @param squareKilometres   of all areas together
     * @param toleranceKm2       what is smaller is counted, not listed
     * @param toleranceMetres    what is narrower on average is counted, not listed
     * @param slivers            how many overlaps and gaps are that small
     * @param sliverKm2          what they come to
     */
    @Serdeable
    public record Fit(
            LocalDate on,
            long edition,
            int areas,
            BigDecimal squareKilometres,
            BigDecimal toleranceKm2,
            int toleranceMetres,
            int slivers,
            BigDecimal sliverKm2,
            @ArraySchema(maxItems = 10_000) List<Seam> overlaps,
            @ArraySchema(maxItems = 10_000) List<Seam> gaps) {}

    /**
     * An overlap of two areas, or a gap that areas enclose.
     *
     * @param areas           names of the areas that meet there
     * @param metresWide      on average
     */
    @Serdeable
    public record Seam(
            @ArraySchema(maxItems = 100) List<Named> areas, BigDecimal squareKilometres, int metresWide, Since since) {}

    /** A consortium, or what a boundary file calls an area nobody is known for. */
    @Serdeable
    public record Named(@Nullable String code, String name) {}

    /**
     * A practice without a consortium.
     *
     * @param lastConsortium where it belonged before; null where the register tells of none
     * @param leftOn         its last day there
     */
    @Serdeable
    public record PracticeWithout(
            String code,
            String name,
            @Nullable String postcode,
            @Nullable OrganisationName lastConsortium,
            @Nullable LocalDate leftOn,
            Since since) {}

    /** An active consortium that no feature means. */
    @Serdeable
    public record ConsortiumWithout(String code, String name, Since since) {}

    /** A feature of which something is missing. */
    @Serdeable
    public record Odd(@Nullable String code, String name, int feature, Since since) {}
}
