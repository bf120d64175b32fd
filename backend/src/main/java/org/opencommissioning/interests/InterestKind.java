package org.opencommissioning.interests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an interest consists of, as the register's template divides them. */
@Serdeable
public enum InterestKind {
    /** Money may follow from it: a share, a directorship, a post. */
    FINANCIAL("financial.*"),
    /** Standing in a profession may follow from it. */
    NON_FINANCIAL_PROFESSIONAL("non-?financialprofessional.*|professional.*"),
    /** A personal advantage that is not money may follow from it. */
    NON_FINANCIAL_PERSONAL("non-?financialpersonal.*|personal.*"),
    /** Somebody close has the interest. */
    INDIRECT("indirect.*");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Pattern spelling;

    InterestKind(String spelling) {
        this.spelling = Pattern.compile(spelling);
    }

    /** As a register writes it: "Non-Financial Professional Interest". */
    static Optional<InterestKind> written(String text) {
        var reduced = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z-]", "").replace("non-", "non");
        for (var kind : values()) {
            if (kind.spelling.matcher(reduced).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalArgumentException when no kind has this code */
    @JsonCreator
    public static InterestKind parse(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "'" + code + "' is not one of financial, non-financial-professional, non-financial-personal, indirect");
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
