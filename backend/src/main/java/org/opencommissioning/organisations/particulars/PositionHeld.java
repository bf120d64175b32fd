package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Where an organisation was, in degrees (WGS84).
 *
 * @param from    first day; null where no source gives it
 * @param to      last day; null while it lasts, or where no source gives it
 * @param edition the publication that says so
 * @param line    the line of its file
 */
@Serdeable
public record PositionHeld(
        @Schema(example = "54.5701") BigDecimal latitude,
        @Schema(example = "-1.3185") BigDecimal longitude,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Schema(format = "int64", minimum = "1") long edition,
        @Schema(minimum = "1") int line) {
    /** Mean radius of the Earth in metres (IUGG), as in the search for the nearest. */
    private static final double RADIUS = 6_371_008.8;

    /** As the crow flies, by the haversine formula. */
    public int metresTo(PositionHeld other) {
        double here = Math.toRadians(latitude.doubleValue());
        double there = Math.toRadians(other.latitude.doubleValue());
        double east = Math.toRadians(other.longitude.subtract(longitude).doubleValue());
        double chord = Math.pow(Math.sin((there - here) / 2), 2)
                + Math.cos(here) * Math.cos(there) * Math.pow(Math.sin(east / 2), 2);
        return (int) Math.round(2 * RADIUS * Math.asin(Math.sqrt(chord)));
    }

    static PositionHeld read(ResultSet row) throws SQLException {
        return new PositionHeld(
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
