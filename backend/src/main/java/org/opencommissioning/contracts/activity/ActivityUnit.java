package org.opencommissioning.contracts.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;

/** In what activity is counted. Different units are never added up. */
@Serdeable
public enum ActivityUnit {
    ADMISSIONS("admissions?|spells?|stays?|fces?"),
    ATTENDANCES("attendances?|appointments?|visits?"),
    BED_DAYS("bed ?days?|days? in bed|nights?"),
    CALLS("calls?"),
    CONTACTS("contacts?|face to face contacts?"),
    JOURNEYS("journeys?|incidents?|responses?"),
    TESTS("tests?|scans?|examinations?");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String spellings;

    ActivityUnit(String spellings) {
        this.spellings = spellings;
    }

    /** Empty where the words name no unit. */
    static Optional<ActivityUnit> written(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        for (var unit : values()) {
            if (plain.matches(unit.spellings)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when no unit has this code */
    @JsonCreator
    public static ActivityUnit parse(String code) {
        for (var unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(
                "'" + code + "' is not one of admissions, attendances, bed-days, calls, contacts, journeys, tests");
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
