package org.opencommissioning.organisations.succession;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * That one body came after another.
 *
 * @param on      first day on which the successor had the tasks; null where no source dates it
 * @param share   percent of the predecessor that went this way; null where no source says
 * @param shareOf what the share counts
 * @param steps   how many successions away from the organisation asked for, from 1
 * @param edition the publication that says so, or that let it be counted
 * @param line    the line of its file; null where it was counted over memberships
 */
@Serdeable
public record Succession(
        OrganisationName predecessor,
        OrganisationName successor,
        SuccessionReason reason,
        @Nullable LocalDate on,

        @Nullable @Schema(minimum = "0", maximum = "100", example = "62.50")
        BigDecimal share,

        @Nullable ShareOf shareOf,

        @Schema(minimum = "1", maximum = "1000") int steps,

        @Schema(format = "int64", minimum = "1") long edition,
        @Nullable @Schema(minimum = "1") Integer line) {

    /** The body that a walk in the direction comes to. */
    OrganisationName reached(Direction direction) {
        return switch (direction) {
            case FORWARDS -> successor;
            case BACKWARDS -> predecessor;
        };
    }

    static Succession read(ResultSet row, int steps) throws SQLException {
        var shareOf = row.getString("share_of");
        return new Succession(
                name(row, "predecessor"),
                name(row, "successor"),
                SuccessionReason.parse(row.getString("reason")),
                row.getObject("happened_on", LocalDate.class),
                row.getBigDecimal("share"),
                shareOf == null ? null : ShareOf.parse(shareOf),
                steps,
                row.getLong("edition"),
                row.getObject("line", Integer.class));
    }

    private static OrganisationName name(ResultSet row, String which) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(which)), row.getString(which + "_name"));
    }
}
