package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * One line of a published payment file.
 *
 * @param id           edition and line, such as {@code 76-13}
 * @param supplierName the supplier's name as the publisher wrote it
 * @param amount       negative for credits
 * @param line         of the file, 1 for its first
 * @param corrected    whether a later publication has replaced the one in which this line stands
 * @param replies      of organisations that it names, about this line or all of its publication, the newest first
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

        boolean corrected,

        @ArraySchema(maxItems = 200) List<Reply> replies) {}
