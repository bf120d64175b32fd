package org.opencommissioning.spending.suppliers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * Somebody who was paid.
 *
 * @param names        as publishers wrote it, most frequent first
 * @param organisation in the register; null where the name was not matched to it
 * @param match        null where the name was not matched
 * @param total        of all payments
 */
@Serdeable
public record Supplier(
        @Schema(maxLength = 10, pattern = "^[0-9]+$", example = "17")
        String id,

        @Schema(maxLength = 500, example = "Northmoor General Hospital NHS Foundation Trust")
        String name,

        @ArraySchema(maxItems = 1000) List<Spelling> names,
        @Nullable OrganisationName organisation,
        @Nullable Match match,
        Money total,

        @Schema(format = "int64", minimum = "0", example = "48")
        long lines) {

    /** A name as publishers wrote it, and on how many lines. */
    @Serdeable
    public record Spelling(
            @Schema(maxLength = 500, example = "Northmoor General Hospital NHS FT")
            String name,

            @Schema(format = "int64", minimum = "0", example = "3")
            long lines) {
        /** As in a cell of a table: {@code Northmoor General Hospital NHS FT (24)}. */
        @Override
        public String toString() {
            return name + " (" + lines + ")";
        }
    }

    /**
     * How the most frequent name was matched to the register.
     *
     * @param confidence 0 to 1
     */
    @Serdeable
    public record Match(
            @Schema(maxLength = 40, example = "normalised-name")
            String method,

            @Schema(minimum = "0", maximum = "1", format = "double", example = "0.98")
            BigDecimal confidence) {}

    static Supplier read(ResultSet row) throws SQLException {
        var code = row.getString("organisation_code");
        return new Supplier(
                row.getString("supplier_id"),
                row.getString("supplier_name"),
                spellings(row),
                code == null
                        ? null
                        : new OrganisationName(new OrganisationCode(code), row.getString("organisation_name")),
                code == null ? null : new Match(row.getString("method"), row.getBigDecimal("confidence")),
                new Money(row.getLong("pence")),
                row.getLong("lines"));
    }

    private static List<Spelling> spellings(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var lines = (Long[]) row.getArray("name_lines").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Spelling(names[i], lines[i]))
                .toList();
    }
}
