package org.opencommissioning.interests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Locale;

/** Under which rules an interest was declared, by the day of its declaration (decisions/0361). */
@Serdeable
public enum Regime {
    /** Codes of conduct of the time before there were statutory consortia. */
    CODE_OF_CONDUCT(LocalDate.MIN),
    /** The Board's guidance of 2013. */
    BOARD_GUIDANCE(LocalDate.of(2013, 4, 1)),
    /** The template of 2016/17, with four kinds of interest. */
    STATUTORY_GUIDANCE(LocalDate.of(2016, 4, 1));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final LocalDate from;

    Regime(LocalDate from) {
        this.from = from;
    }

    static Regime on(LocalDate declared) {
        var found = CODE_OF_CONDUCT;
        for (var regime : values()) {
            if (!declared.isBefore(regime.from)) {
                found = regime;
            }
        }
        return found;
    }

    /** @throws IllegalArgumentException when no regime has this code */
    @JsonCreator
    public static Regime parse(String code) {
        for (var regime : values()) {
            if (regime.code.equals(code)) {
                return regime;
            }
        }
        throw new IllegalArgumentException(
                "'" + code + "' is not one of code-of-conduct, board-guidance, statutory-guidance");
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
