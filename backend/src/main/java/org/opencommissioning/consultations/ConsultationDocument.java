package org.opencommissioning.consultations;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.feedback.written.Named;
import org.opencommissioning.values.OrganisationName;

/**
 * A file that belongs to a consultation.
 *
 * @param words  what it holds
 * @param sha256 of its bytes, which are at {@code /documents/{sha256}.pdf}
 */
@Serdeable
public record ConsultationDocument(
        OrganisationName consortium,

        @Schema(maxLength = 20, pattern = "^[0-9A-Za-z-]{1,20}$", example = "NW-1")
        String reference,

        @Schema(maxLength = 200, example = "The full proposal")
        String title,

        @Schema(maxLength = 20000, example = "What it costs, and who was asked before.")
        String words,

        @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$") String sha256,

        @Schema(format = "int32", minimum = "1", example = "812345")
        int size,

        @Schema(format = "int32", minimum = "1", example = "42")
        int pages,

        long edition,
        int line) {

    static ConsultationDocument read(ResultSet row) throws SQLException {
        return new ConsultationDocument(
                Named.read(row, "consortium"),
                row.getString("reference"),
                row.getString("title"),
                row.getString("words"),
                row.getString("document"),
                row.getInt("size_bytes"),
                row.getInt("pages"),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
