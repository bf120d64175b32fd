package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * An organisation and how far away it is.
 *
 * @param metres  as the crow flies
 * @param edition the publication that says where it is
 * @param line    the line of its file
 */
@Serdeable
public record NearOrganisation(
        OrganisationName organisation,
        @Nullable @Schema(maxLength = 500) String town,
        @Nullable @Schema(maxLength = 10) String postcode,
        BigDecimal latitude,
        BigDecimal longitude,
        int metres,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static NearOrganisation read(ResultSet row) throws SQLException {
        return new NearOrganisation(
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name")),
                row.getString("town"),
                row.getString("postcode"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getInt("metres"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
