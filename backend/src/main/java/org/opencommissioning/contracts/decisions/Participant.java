package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.OrganisationName;

/**
 * What one person did when something was decided, and which interest they declared there.
 *
 * @param person       null where the name is withheld
 * @param withheld     why the name is not published; null where it is
 * @param practice     to which the person belongs
 * @param role         in the consortium
 * @param interest     that was declared at the decision, in the consortium's words; null where none was
 * @param provider     in which that interest lies, where the return gives its code
 * @param providerName in which that interest lies, as the return writes it
 * @param managed      what was done about it, in the consortium's words
 * @param registered   what the consortium's register of interests says of this person, or of their practice, on the day of the
 *                     decision, about the same provider or, where none is declared, about the one that the decision is about; null
 *                     where it says nothing or the name is withheld
 */
@Serdeable
public record Participant(
        @Nullable @Schema(maxLength = 4000, example = "Dr Harriet Quill")
        String person,

        @Nullable @Schema(maxLength = 4000) String withheld,
        @Nullable OrganisationName practice,

        @Nullable @Schema(maxLength = 4000, example = "Member of the governing body")
        String role,

        Participation participation,

        @Nullable @Schema(maxLength = 4000, example = "Partner in the firm")
        String interest,

        @Nullable OrganisationName provider,

        @Nullable @Schema(maxLength = 4000, example = "Dale Diagnostics LLP")
        String providerName,

        @Nullable @Schema(maxLength = 4000, example = "Left before the item began")
        String managed,

        @Nullable RegisteredInterest registered,

        @Schema(format = "int32", minimum = "1", example = "3")
        int line) {
    /** As in a cell of a table: {@code Dr Harriet Quill (left, declared an interest)}. */
    @Override
    public String toString() {
        return (person == null ? "name withheld" : person) + " (" + participation
                + (interest == null ? ")" : ", declared an interest)");
    }
}
