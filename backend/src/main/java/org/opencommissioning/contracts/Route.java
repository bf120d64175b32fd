package org.opencommissioning.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By which route a provider was chosen (Commissioning for patients 5.1, 5.11). */
@Serdeable
public enum Route {
    /** Whoever meets the standard may provide, and patients choose; first called any willing provider. */
    ANY_QUALIFIED_PROVIDER("open", "any (qualified|willing)( provider)?|aqp|awp"),
    /** Anybody could make an offer. */
    OPEN("open", "open.*|tender|(public )?invitation to tender"),
    /** Some of those who asked were invited to make an offer. */
    RESTRICTED("selective", "restricted.*|selective|request for quotation.*|(competitive )?quotation.*"),
    /** Terms were negotiated with some. */
    NEGOTIATED("limited", "negotiated.*|competitive (dialogue|procedure).*|limited"),
    /** Called off from an agreement that others had made. */
    FRAMEWORK("selective", "(call-?off from |call off from )?(a )?framework.*|mini-?competition.*"),
    /** Given to one without competition. */
    SINGLE_ACTION("direct", "single (tender )?action.*|direct( award)?|single tender|without competition|sole source"),
    /** Some other way, which the register describes. */
    OTHER(null, "other.*|grant.*");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String method;
    private final String spellings;

    Route(@Nullable String method, String spellings) {
        this.method = method;
        this.spellings = spellings;
    }

    static final List<String> CODES = List.of(
            "any-qualified-provider", "open", "restricted", "negotiated", "framework", "single-action", "other");

    /** The route that words mean; empty where they mean none. */
    public static Optional<Route> written(String words) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        for (var route : values()) {
            if (plain.equals(route.code) || plain.replace('-', ' ').matches(route.spellings)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }

    /** Its word in the Open Contracting Data Standard's list of procurement methods; null where none of that list says it. */
    @Nullable
    String method() {
        return method;
    }

    /** @throws IllegalArgumentException when no route has this code */
    @JsonCreator
    public static Route parse(String code) {
        for (var route : values()) {
            if (route.code.equals(code)) {
                return route;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not one of " + String.join(", ", CODES));
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
