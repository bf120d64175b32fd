package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.values.OrganisationCode;

/** What is to be near to what: exactly one of a point, an organisation and a postcode. */
@Introspected
public record NearestQuestion(
        @Nullable @QueryValue @Parameter(description = "Of those that are looked for; without it GP practices")
        OrganisationRole role,

        @Nullable @QueryValue @Parameter(description = "In degrees (WGS84)")
        BigDecimal latitude,

        @Nullable @QueryValue @Parameter(description = "In degrees (WGS84)")
        BigDecimal longitude,

        @Nullable
        @QueryValue
        @Parameter(description = "Code of the organisation to measure from; it is not in the answer")
        OrganisationCode organisation,

        @Nullable @QueryValue @Parameter(description = "A postcode, or the beginning of one", example = "NM4 1AA")
        String postcode,

        @Nullable @QueryValue @Parameter(description = "Only what was open on this day, where it was then")
        LocalDate on,

        @Nullable
        @QueryValue
        @Parameter(description = "How many at most")
        @Schema(minimum = "1", maximum = "100", defaultValue = "10")
        Integer limit) {
    private static final int USUAL = 10;
    private static final int MOST = 100;
    private static final BigDecimal QUARTER = BigDecimal.valueOf(90);
    private static final BigDecimal HALF = BigDecimal.valueOf(180);

    public static NearestQuestion practicesNear(OrganisationCode organisation, int most) {
        return new NearestQuestion(null, null, null, organisation, null, null, most);
    }

    public static NearestQuestion practicesNear(String postcode, int most) {
        return new NearestQuestion(null, null, null, null, postcode, null, most);
    }

    OrganisationRole wanted() {
        return role == null ? OrganisationRole.GP_PRACTICE : role;
    }

    int most() {
        return limit == null ? USUAL : limit;
    }

    /** @throws org.opencommissioning.api.problems.Refusal when it is no question */
    NearestQuestion checked() {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "limit", limit.toString(), "From 1 to 100 organisations can be asked for.", "Write limit=10.");
        }
        boolean point = latitude != null || longitude != null;
        long asked = Stream.of(point ? "point" : null, organisation, postcode)
                .filter(Objects::nonNull)
                .count();
        if (asked != 1 || point && (latitude == null || longitude == null)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    point ? latitude == null ? "latitude" : "longitude" : "organisation",
                    "",
                    "Nearness is measured from one point, one organisation or one postcode.",
                    "Give latitude and longitude, or organisation, or postcode.");
        }
        if (point) {
            mustBeWithin("latitude", latitude, QUARTER);
            mustBeWithin("longitude", longitude, HALF);
        }
        if (postcode != null && Postcode.parse(postcode).isEmpty()) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "postcode", postcode, "'" + postcode + "' is no postcode.", "Write TS18 1HU, TS18 1 or TS18.");
        }
        return this;
    }

    private static void mustBeWithin(String parameter, BigDecimal degrees, BigDecimal most) {
        if (degrees.abs().compareTo(most) > 0) {
            throw ProblemKind.BAD_VALUE.refusal(
                    parameter,
                    degrees.toPlainString(),
                    "There is no %s of %s degrees.".formatted(parameter, degrees.toPlainString()),
                    "Write degrees (WGS84), the latitude from -90 to 90, the longitude from -180 to 180.");
        }
    }
}
