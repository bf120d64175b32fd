package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.values.OrganisationCode;

/**
 * Who holds a post of an organisation (Commissioning for patients 4.1).
 *
 * @param alsoOf  other organisations where a person of this name holds the same post on the same days
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record Officer(
        Post post,
        @Schema(maxLength = 200) String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @ArraySchema(maxItems = 1000) List<OrganisationCode> alsoOf,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    static Officer read(ResultSet row) throws SQLException {
        return new Officer(
                Post.parse(row.getString("post")),
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Stream.of((String[]) row.getArray("also_of").getArray())
                        .map(OrganisationCode::new)
                        .toList(),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
