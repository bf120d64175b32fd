package org.opencommissioning.publication.replies;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What an organisation says about a figure that names it.
 *
 * @param organisation that says it
 * @param aboutEdition the publication it is about; null where it is about all that is computed of the organisation
 * @param aboutLine    the line of it; null where it is about all of it
 * @param edition      that made it public
 */
@Serdeable
public record Reply(
        @Schema(maxLength = 28, pattern = "^[0-9]+-[0-9]+$", example = "91-2")
        String id,

        OrganisationName organisation,

        @Nullable @Schema(format = "int64", minimum = "1", example = "76")
        Long aboutEdition,

        @Nullable @Schema(format = "int32", minimum = "1", example = "15")
        Integer aboutLine,

        @Schema(maxLength = 5000, example = "The invoice was for two quarters: the rate has not changed.")
        String words,

        Instant publishedAt,

        @Schema(format = "int64", minimum = "1", example = "91")
        long edition,

        @Schema(format = "int32", minimum = "1", example = "2")
        int line) {
    static Reply read(ResultSet row) throws SQLException {
        long edition = row.getLong("edition");
        int line = row.getInt("line");
        return new Reply(
                edition + "-" + line,
                new OrganisationName(new OrganisationCode(row.getString("organisation")), row.getString("name")),
                row.getObject("about_edition", Long.class),
                row.getObject("about_line", Integer.class),
                row.getString("words"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                edition,
                line);
    }

    /** Those about one line, or about all of its publication. */
    public static List<Reply> aboutLine(List<Reply> aboutPublication, int line) {
        return aboutPublication.isEmpty()
                ? aboutPublication
                : aboutPublication.stream()
                        .filter(reply -> reply.aboutLine == null || reply.aboutLine == line)
                        .toList();
    }

    /** In one cell of a file: who says what. */
    @Override
    public String toString() {
        return organisation.name() + ": " + words;
    }
}
