package org.opencommissioning.contracts.activity;

import static org.opencommissioning.contracts.activity.ActivityUnit.ADMISSIONS;
import static org.opencommissioning.contracts.activity.ActivityUnit.ATTENDANCES;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;

/** How care is given, a closed list, so that no free text crosses the wall. Each is counted in one unit. */
@Serdeable
public enum PointOfDelivery {
    /** Planned, with a night in hospital. */
    ELECTIVE_ADMISSION(ADMISSIONS, "elective( in-?patients?)?( admissions?)?|planned admissions?|el"),
    /** Planned, without one. */
    DAY_CASE(ADMISSIONS, "day ?cases?|dc"),
    EMERGENCY_ADMISSION(ADMISSIONS, "(emergency|non elective|unplanned)( in-?patients?)?( admissions?)?|nel|ne"),
    FIRST_ATTENDANCE(
            ATTENDANCES, "(out-?patients? )?(first|new)( out-?patients?)?( attendances?| appointments?)?|opfa"),
    FOLLOW_UP_ATTENDANCE(
            ATTENDANCES, "(out-?patients? )?follow ?ups?( out-?patients?)?( attendances?| appointments?)?|opfu"),
    EMERGENCY_ATTENDANCE(
            ATTENDANCES,
            "a ?& ?e( attendances?)?|accident and emergency( attendances?)?|emergency attendances?|a and e"),
    /** At home, in a clinic or in the community. */
    CONTACT(ActivityUnit.CONTACTS, "(community |face to face )?contacts?"),
    TEST(ActivityUnit.TESTS, "(diagnostic )?(tests?|imaging|scans?)|diagnostics"),
    BED_DAY(ActivityUnit.BED_DAYS, "(occupied )?bed ?days?|obds?"),
    CALL(ActivityUnit.CALLS, "(telephone )?calls?( answered)?"),
    JOURNEY(ActivityUnit.JOURNEYS, "(ambulance |patient )?(journeys?|incidents?|responses?)");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final ActivityUnit unit;
    private final String spellings;

    PointOfDelivery(ActivityUnit unit, String spellings) {
        this.unit = unit;
        this.spellings = spellings;
    }

    /** Empty where the words name none. */
    static Optional<PointOfDelivery> written(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        for (var point : values()) {
            if (plain.replace(' ', '-').equals(point.code) || plain.matches(point.spellings)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when none has this code */
    @JsonCreator
    public static PointOfDelivery parse(String code) {
        for (var point : values()) {
            if (point.code.equals(code)) {
                return point;
            }
        }
        throw new IllegalArgumentException("'" + code
                + "' is not one of elective-admission, day-case, emergency-admission, first-attendance,"
                + " follow-up-attendance, emergency-attendance, contact, test, bed-day, call, journey");
    }

    @JsonValue
    public String code() {
        return code;
    }

    public ActivityUnit unit() {
        return unit;
    }

    @Override
    public String toString() {
        return code;
    }
}
