package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * One line of a published payment file.
 *
 * @param id           edition and line, such as {@code 76-13}
 * @param supplierName the supplier's name as the publisher wrote it
 * @param amount       negative for credits
 * @param line         of the file, 1 for its first
 * @param corrected    whether a later publication has replaced the one in which this line stands
 */
@Serdeable
public record Payment(
        @Schema(maxLength = 28, pattern = "^[0-9]+-[0-9]+$", example = "76-13")
        String id,

        LocalDate date,
        OrganisationName payer,
        PaidSupplier supplier,

        @Schema(maxLength = 500, example = "Northmoor General Hospital NHS FT")
        String supplierName,

        @Nullable @Schema(maxLength = 1000, example = "Acute commissioning")
        String expenseArea,

        @Nullable @Schema(maxLength = 1000, example = "Contract baseline")
        String expenseType,

        @Nullable @Schema(maxLength = 10000) String description,

        @Nullable @Schema(maxLength = 1000, example = "412709")
        String reference,

        Money amount,

        @Schema(minimum = "1", format = "int64", example = "76")
        long edition,

        @Schema(minimum = "1", format = "int32", example = "13")
        int line,

        boolean corrected) {

    static Payment read(ResultSet row) throws SQLException {
        long edition = row.getLong("edition");
        int line = row.getInt("line");
        return new Payment(
                edition + "-" + line,
                row.getObject("paid_on", LocalDate.class),
                new OrganisationName(new OrganisationCode(row.getString("payer_code")), row.getString("payer_name")),
                supplier(row),
                row.getString("written_name"),
                row.getString("expense_area"),
                row.getString("expense_type"),
                row.getString("description"),
                row.getString("reference"),
                new Money(row.getLong("amount_pence")),
                edition,
                line,
                row.getBoolean("corrected"));
    }

    private static PaidSupplier supplier(ResultSet row) throws SQLException {
        var code = row.getString("supplier_code");
        return new PaidSupplier(
                row.getString("supplier_id"),
                row.getString("supplier_name"),
                code == null ? null : new OrganisationCode(code));
    }
}
