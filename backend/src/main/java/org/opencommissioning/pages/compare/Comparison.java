package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.organisations.OrganisationRole;

/**
 * Organisations side by side, year by year.
 *
 * @param role         of what is compared
 * @param years        financial years, oldest first
 * @param figures      what can be compared
 * @param areas        what the newest year's money was for: the largest of each subject; of consortia only
 * @param boundariesOn the day on whose boundaries money is shown; null for those of its time
 * @param unmapped     of all consortia's money, by year, what cannot be shown on those boundaries
 */
@Serdeable
public record Comparison(
        @ArraySchema(maxItems = 5) List<Subject> subjects,
        @Nullable OrganisationRole role,
        @ArraySchema(maxItems = 10) List<String> years,
        @ArraySchema(maxItems = 10) List<Figure> figures,
        @ArraySchema(maxItems = 100) List<ComparePage.ComparedArea> areas,
        @Nullable LocalDate boundariesOn,
        @ArraySchema(maxItems = 10) List<ComparePage.Unmapped> unmapped) {}
