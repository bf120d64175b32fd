package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.api.search.Found;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * Organisations side by side.
 *
 * @param problems     wrong parameters; the answer is to the rest
 * @param role         of what is compared; null while nothing is
 * @param years        financial years, oldest first
 * @param figures      what can be compared, the chosen one among them
 * @param figure       id of the chosen one
 * @param areas        what the newest year's money was for: the largest of each subject
 * @param boundariesOn the day on whose boundaries money is shown; null for those of its time
 * @param unmapped     of all consortia's money, by year, what cannot be shown on those boundaries
 * @param asked        words that were looked for to add; null where none were
 * @param found        what they found
 * @param choices      organisations that could be added
 */
@Serdeable
public record ComparePage(
        List<Subject> subjects,
        List<FieldProblem> problems,
        @Nullable OrganisationRole role,
        List<String> years,
        List<Figure> figures,
        @Nullable String figure,
        List<ComparedArea> areas,
        @Nullable LocalDate boundariesOn,
        List<Unmapped> unmapped,
        @Nullable String asked,
        List<Found> found,
        List<OrganisationName> choices) {

    /** @param amounts of each subject */
    @Serdeable
    public record ComparedArea(String name, List<Money> amounts) {}

    /** @param paid by all consortia in the year */
    @Serdeable
    public record Unmapped(String year, Money amount, Money paid) {}
}
