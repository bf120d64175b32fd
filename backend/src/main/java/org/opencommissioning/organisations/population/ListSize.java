package org.opencommissioning.organisations.population;

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
 * The patients of one practice on the day they were counted.
 *
 * @param commissioner whose practice it was, as the file says
 * @param consortium   to which it belonged on that day, as the register says
 * @param registered   patients
 * @param weighted     patients, weighted for need
 * @param edition      the publication that said it
 * @param line         the line of its file
 */
@Serdeable
public record ListSize(
        OrganisationName practice,
        LocalDate countedOn,
        @Nullable OrganisationName commissioner,
        @Nullable OrganisationName consortium,

        @Schema(format = "int32", minimum = "0", example = "5903")
        int registered,

        @Nullable @Schema(minimum = "0", example = "6120.5") BigDecimal weighted,

        long edition,
        int line) {

    static ListSize read(ResultSet row) throws SQLException {
        return new ListSize(
                name(row, "practice"),
                row.getObject("counted_on", LocalDate.class),
                name(row, "commissioner"),
                name(row, "consortium"),
                row.getInt("registered"),
                row.getBigDecimal("weighted"),
                row.getLong("edition"),
                row.getInt("line"));
    }

    /** From the columns {@code <of>_code} and {@code <of>_name}; null where there is none. */
    static @Nullable OrganisationName name(ResultSet row, String of) throws SQLException {
        var code = row.getString(of + "_code");
        return code == null ? null : new OrganisationName(new OrganisationCode(code), row.getString(of + "_name"));
    }
}
