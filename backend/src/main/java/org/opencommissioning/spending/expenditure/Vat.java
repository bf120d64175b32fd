package org.opencommissioning.spending.expenditure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether amounts hold the tax that cannot be had back. */
@Serdeable
public enum Vat {
    /** Tax included. */
    GROSS,
    /** Tax left out. */
    NET;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when it is neither */
    @JsonCreator
    public static Vat parse(String slug) {
        return written(slug).orElseThrow(() -> new IllegalArgumentException("'" + slug + "' is neither gross nor net"));
    }

    /** As a file may write it: "Gross", "Net of VAT", "incl. VAT". */
    static Optional<Vat> written(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(vat -> plain.startsWith(vat.slug()) || plain.startsWith(vat == GROSS ? "incl" : "excl"))
                .findFirst();
    }
}
