package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationName;

/**
 * The people that a consortium is responsible for, as counted on one day.
 *
 * @param byFile       patients of the practices that the file counts under it; null where there are none
 * @param byMembership patients of the practices that belonged to it on that day by the register; null where there are none
 * @param difference   patients by the file less patients by membership; null where one of them is not known
 * @param unregistered people in its area who are registered with no practice, in neither sum; null where nobody has stated it
 * @param edition      the publication that counted
 */
@Serdeable
public record Population(
        OrganisationName consortium,
        LocalDate countedOn,
        @Nullable Heads byFile,
        @Nullable Heads byMembership,

        @Nullable @Schema(format = "int64", example = "0") Long difference,

        @Nullable @Schema(format = "int32", minimum = "0", example = "1250")
        Integer unregistered,

        long edition) {

    /**
     * Patients added up over practices.
     *
     * @param weighted null unless every practice's list is weighted in the file
     */
    @Serdeable
    public record Heads(
            @Schema(format = "int32", minimum = "1", example = "12")
            int practices,

            @Schema(format = "int64", minimum = "0", example = "98512")
            long registered,

            @Nullable @Schema(minimum = "0", example = "101220.5")
            BigDecimal weighted) {

        /** From the columns {@code <of>_practices} and so on; null where there are no practices. */
        private static @Nullable Heads read(ResultSet row, String of) throws SQLException {
            int practices = row.getInt(of + "_practices");
            return practices == 0
                    ? null
                    : new Heads(practices, row.getLong(of + "_registered"), row.getBigDecimal(of + "_weighted"));
        }
    }

    static Population read(ResultSet row) throws SQLException {
        var byFile = Heads.read(row, "file");
        var byMembership = Heads.read(row, "member");
        return new Population(
                ListSize.name(row, "consortium"),
                row.getObject("counted_on", LocalDate.class),
                byFile,
                byMembership,
                byFile == null || byMembership == null ? null : byFile.registered() - byMembership.registered(),
                row.getObject("unregistered", Integer.class),
                row.getLong("edition"));
    }
}
