package org.opencommissioning.interests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How much of a provider is held, where a register says it in a band and not to the per cent (decisions/0516). */
@Serdeable
public enum ShareBand {
    UNDER_5("Under 5%", 0, 5, "(under|lessthan|below)5|0to5"),
    FROM_5_TO_25("5% to 25%", 5, 25, "(from|between)?5(to|and)25"),
    FROM_25_TO_50("25% to 50%", 25, 50, "(from|between)?25(to|and)50"),
    MORE_THAN_HALF("More than half", 50, 100, "(morethan|over|above)(half|50)|50to100");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String title;
    private final BigDecimal from;
    private final BigDecimal to;
    private final Pattern spelling;

    ShareBand(String title, int from, int to, String spelling) {
        this.title = title;
        this.from = BigDecimal.valueOf(from);
        this.to = BigDecimal.valueOf(to);
        this.spelling = Pattern.compile(spelling);
    }

    /** As a register writes it: "5% to 25%", "5-25 per cent", "More than half". */
    static Optional<ShareBand> written(String text) {
        var reduced = text.toLowerCase(Locale.ROOT)
                .replaceAll("per ?cent", "")
                .replace("<", "under")
                .replace(">", "over")
                .replaceAll("(?<=[\\d%])\\s*[-–—]\\s*(?=\\d)", "to")
                .replaceAll("[^a-z0-9.]|\\.$", "");
        for (var band : values()) {
            if (band.spelling.matcher(reduced).matches()) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** Whether a share in per cent lies in it. 25 lies in both bands that it bounds; 5 is not under 5, and 50 is not more than half. */
    boolean holds(BigDecimal share) {
        boolean beyond = this == MORE_THAN_HALF ? share.compareTo(from) > 0 : share.compareTo(from) >= 0;
        return beyond && (this == UNDER_5 ? share.compareTo(to) < 0 : share.compareTo(to) <= 0);
    }

    /** As the form offers it. */
    String title() {
        return title;
    }

    /** @throws IllegalArgumentException when no band has this code */
    @JsonCreator
    public static ShareBand parse(String code) {
        for (var band : values()) {
            if (band.code.equals(code)) {
                return band;
            }
        }
        throw new IllegalArgumentException(
                "'" + code + "' is not one of under-5, from-5-to-25, from-25-to-50, more-than-half");
    }

    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
