package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.particulars.Post;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * Who holds a post of which organisation (Commissioning for patients 4.1). The register gives names, not persons: two rows of one name
 * may be two people.
 *
 * @param from    first day; null where no source dates it
 * @param to      last day; null while it lasts
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record PostHolder(
        @Schema(maxLength = 200) String name,
        Post post,
        OrganisationName organisation,
        OrganisationRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static PostHolder read(ResultSet row) throws SQLException {
        return new PostHolder(
                row.getString("name"),
                Post.parse(row.getString("post")),
                new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("organisation_name")),
                OrganisationRole.parse(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
