package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * From where nearness is measured.
 *
 * @param latitude      null where no return has brought coordinates for what was asked
 * @param longitude     null with it
 * @param restsOn       what was asked: {@code point}, {@code organisation}, {@code postcode}
 * @param matched       the organisation's code, or the part of the postcode in which organisations have their address
 * @param organisations of a postcode, how many have their own address there and coordinates; the point is the middle of them
 */
@Serdeable
public record NearestFrom(
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,

        @Schema(allowableValues = {"point", "organisation", "postcode"})
        String restsOn,

        @Nullable @Schema(maxLength = 10) String matched,
        @Nullable Integer organisations) {
    static NearestFrom nowhere(String restsOn, String asked) {
        return new NearestFrom(null, null, restsOn, asked, null);
    }

    boolean isKnown() {
        return latitude != null && longitude != null;
    }
}
