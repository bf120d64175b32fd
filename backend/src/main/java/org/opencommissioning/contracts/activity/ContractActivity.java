package org.opencommissioning.contracts.activity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.disclosure.ControlledCount;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What was done under a contract in one month at one point of delivery, beside what was agreed.
 *
 * @param consortium  whose return says so
 * @param reference   of the contract, as the return writes it
 * @param contract    id of the contract in the consortium's newest register; null where the register has none of this reference
 * @param title       of that contract
 * @param tie         {@code reference} where return and register write the same but for capitals, {@code letters} where only letters and
 *                    digits are the same
 * @param confidence  how sure the tie is, 0 to 1; null where there is none
 * @param serviceLine of the consortium's plan that the contract belongs to
 * @param unit        in which this point of delivery is counted
 * @param planned     by the contract for the month; null where the return does not say
 * @param actual      counted
 * @param price       of one
 * @param value       the published figure at that price; null where it is suppressed or has no price
 * @param line        of the return's file
 */
@Serdeable
public record ContractActivity(
        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-03")
        String month,

        OrganisationName consortium,
        @Schema(maxLength = 80, example = "C/2011/04") String reference,

        @Nullable @Schema(maxLength = 120, pattern = ContractId.PATTERN, example = "9N4-C-2011-04")
        String contract,

        @Nullable @Schema(maxLength = 4000, example = "Diagnostic imaging in the community")
        String title,

        @Nullable
        @Schema(
                maxLength = 10,
                allowableValues = {"reference", "letters"},
                example = "reference")
        String tie,

        @Nullable @Schema(minimum = "0", maximum = "1", format = "double", example = "1.00")
        BigDecimal confidence,

        @Nullable @Schema(maxLength = 4000, example = "S4") String serviceLine,
        PointOfDelivery point,
        ActivityUnit unit,

        @Nullable @Schema(format = "int64", minimum = "0", example = "3300")
        Long planned,

        ControlledCount actual,
        @Nullable Money price,
        @Nullable Money value,
        long edition,
        int line) {
    private static final BigDecimal SAME_REFERENCE = new BigDecimal("1.00");
    /** Two contracts of one consortium whose references differ in signs alone would be refused as one by its register. */
    private static final BigDecimal SAME_LETTERS = new BigDecimal("0.95");

    static ContractActivity read(ResultSet row) throws SQLException {
        var rule = new SmallCounts(
                row.getInt("rule_version"), row.getInt("smallest"), row.getInt("largest"), row.getInt("rounded_to"));
        var reference = row.getString("reference");
        var tied = row.getArray("tied") == null
                ? null
                : (String[]) row.getArray("tied").getArray();
        var tie = tied == null ? null : reference.equalsIgnoreCase(tied[1]) ? "reference" : "letters";
        var point = PointOfDelivery.parse(row.getString("point"));
        var shown = row.getObject("actual", Long.class);
        var pence = row.getObject("price_pence", Long.class);
        return new ContractActivity(
                row.getString("month"),
                new OrganisationName(
                        new OrganisationCode(row.getString("consortium_code")), row.getString("consortium_name")),
                reference,
                tied == null ? null : tied[0],
                tied == null ? null : tied[2],
                tie,
                tie == null ? null : tie.equals("reference") ? SAME_REFERENCE : SAME_LETTERS,
                tied == null ? null : tied[3],
                point,
                point.unit(),
                row.getObject("planned", Long.class),
                ControlledCount.of(shown, rule),
                pence == null ? null : new Money(pence),
                pence == null || shown == null ? null : new Money(Math.multiplyExact(pence, shown)),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
