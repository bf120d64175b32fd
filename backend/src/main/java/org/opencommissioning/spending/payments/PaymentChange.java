package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.Money;

/**
 * A line that differs between a publication and those it replaced. Lines are compared by what they say, not by where they stand.
 *
 * @param was null where the line was added
 * @param now null where it was removed
 */
@Serdeable
public record PaymentChange(
        @Schema(
                allowableValues = {"added", "removed", "changed"},
                example = "removed")
        String change,

        @Nullable Side was,
        @Nullable Side now) {

    /** What the line says in one of the two publications. */
    @Serdeable
    public record Side(
            @Schema(maxLength = 28, pattern = "^[0-9]+-[0-9]+$", example = "75-15")
            String id,

            LocalDate date,

            @Schema(maxLength = 500, example = "Northern Reach Ambulance Service NHS Trust")
            String supplierName,

            @Nullable @Schema(maxLength = 1000, example = "Ambulance services")
            String expenseArea,

            @Nullable @Schema(maxLength = 1000, example = "Activity above contract")
            String expenseType,

            @Nullable @Schema(maxLength = 10000) String description,

            @Nullable @Schema(maxLength = 1000, example = "416487")
            String reference,

            Money amount) {

        static @Nullable Side read(ResultSet row, String prefix) throws SQLException {
            int line = row.getInt(prefix + "line");
            return line == 0
                    ? null
                    : new Side(
                            row.getLong(prefix + "edition") + "-" + line,
                            row.getObject(prefix + "paid_on", LocalDate.class),
                            row.getString("supplier_name"),
                            row.getString(prefix + "area_name"),
                            row.getString(prefix + "type_name"),
                            row.getString(prefix + "description"),
                            row.getString(prefix + "reference"),
                            new Money(row.getLong(prefix + "amount_pence")));
        }
    }

    static PaymentChange read(ResultSet row) throws SQLException {
        var was = Side.read(row, "was_");
        var now = Side.read(row, "now_");
        return new PaymentChange(was == null ? "added" : now == null ? "removed" : "changed", was, now);
    }
}
