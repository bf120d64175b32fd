package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.particulars.Particular;
import org.opencommissioning.returns.reading.Column;

/** Latitude and longitude as sent in one cell, checked against where Great Britain is. */
record SentPosition(BigDecimal latitude, BigDecimal longitude) {
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final Pattern SHAPE = Pattern.compile(NUMBER + "\\s*[,;\\s]\\s*" + NUMBER);
    private static final int PLACES = 6;
    private static final BigDecimal SOUTH = new BigDecimal("49.8");
    private static final BigDecimal NORTH = new BigDecimal("60.9");
    private static final BigDecimal WEST = new BigDecimal("-8.7");
    private static final BigDecimal EAST = new BigDecimal("1.8");

    static <C extends Column> SentPosition of(HeadedRow<C> row, C column) throws HeadedRow.Refused {
        var parts = SHAPE.matcher(row.text(column));
        if (!parts.matches()) {
            throw row.refused(BodyRules.COORDINATES_ARE_DEGREES, column, "'%s' is no latitude and longitude.");
        }
        var sent = new SentPosition(degrees(parts.group(1)), degrees(parts.group(2)));
        if (sent.isInGreatBritain()) {
            return sent;
        }
        if (new SentPosition(sent.longitude, sent.latitude).isInGreatBritain()) {
            throw row.refused(BodyRules.LATITUDE_FIRST, column, "'%s' is longitude before latitude.");
        }
        throw row.refused(BodyRules.IN_GREAT_BRITAIN, column, "'%s' is outside Great Britain.");
    }

    private static BigDecimal degrees(String text) {
        return new BigDecimal(text).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private boolean isInGreatBritain() {
        return isBetween(SOUTH, latitude, NORTH) && isBetween(WEST, longitude, EAST);
    }

    private static boolean isBetween(BigDecimal least, BigDecimal number, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    Particular placed(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Particular.Placed(latitude, longitude, from, to);
    }
}
