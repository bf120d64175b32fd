package org.opencommissioning.documents;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/**
 * A document that a publication names.
 *
 * @param sha256 of its bytes, which are at {@code /documents/{sha256}.pdf}
 * @param title  as the publication says
 * @param kind   of the publication
 * @param found  where the words stand that were searched for; null where none were
 */
@Serdeable
public record Document(
        @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$") String sha256,

        @Schema(maxLength = 4000, example = "The plan as it was printed")
        String title,

        OrganisationName publisher,

        @Schema(maxLength = 40, example = "plans") String kind,

        LocalDate from,
        LocalDate until,

        @Schema(format = "int32", minimum = "1", example = "812345")
        int size,

        @Schema(format = "int32", minimum = "1", example = "42")
        int pages,

        @Nullable @Schema(maxLength = 2000, example = "… time off for carers …")
        String found,

        long edition,
        int line) {

    static Document read(ResultSet row) throws SQLException {
        var code = new OrganisationCode(row.getString("publisher_code"));
        var period =
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class));
        return new Document(
                row.getString("hash"),
                row.getString("title"),
                new OrganisationName(code, row.getString("publisher_name")),
                row.getString("kind"),
                period.from(),
                period.lastDay(),
                row.getInt("size_bytes"),
                row.getInt("pages"),
                row.getString("found"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
