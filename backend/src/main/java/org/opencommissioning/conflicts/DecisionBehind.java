package org.opencommissioning.conflicts;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.values.Money;

/**
 * A decision that stands behind money: it led to, or changed, a published contract with the provider that ran on the day of the payment,
 * and was taken by then. Of those who were there only people with an interest in the provider are counted: one that they declared
 * then, or that the register of interests of the time has under their name, or under their practice's where a practice holds it.
 *
 * @param contract that it led to or changed
 * @param amount   of the payments it stands behind; several decisions may stand behind the same payments
 * @param decided  with an interest, and took the decision with others or alone
 * @param attended with an interest, and there without a voice
 * @param left     with an interest, and not in the room
 * @param declared of all these, by whom an interest was declared at the decision
 */
@Serdeable
public record DecisionBehind(
        @Schema(maxLength = 120, pattern = ContractId.PATTERN, example = "9N4-D-2012-03")
        String id,

        LocalDate decidedOn,

        @Schema(maxLength = 4000, example = "Saturday scans")
        String title,

        @Schema(maxLength = 120, pattern = ContractId.PATTERN, example = "9N4-C-2011-04")
        String contract,

        Money amount,

        @Schema(format = "int32", minimum = "0", example = "1")
        int decided,

        @Schema(format = "int32", minimum = "0", example = "0")
        int attended,

        @Schema(format = "int32", minimum = "0", example = "0")
        int abstained,

        @Schema(format = "int32", minimum = "0", example = "1")
        int left,

        @Schema(format = "int32", minimum = "0", example = "1")
        int declared) {

    /** In the order of {@link ConflictQueries}. */
    static DecisionBehind read(String[] cells) {
        return new DecisionBehind(
                cells[0],
                LocalDate.parse(cells[1]),
                cells[2],
                cells[3],
                new Money(Long.parseLong(cells[4])),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]));
    }

    /** As in a cell of a table: {@code 9N4-D-2012-03 of 2012-06-13 (with an interest: 0 decided, 0 attended, 0 abstained, 1 left; 1 declared)}. */
    @Override
    public String toString() {
        return "%s of %s (with an interest: %d decided, %d attended, %d abstained, %d left; %d declared)"
                .formatted(id, decidedOn, decided, attended, abstained, left, declared);
    }
}
