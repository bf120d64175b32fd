package org.opencommissioning.spending.payments;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.regex.Pattern;

/** A payment is named for ever by the edition that published it and its line in the file: {@code 76-13}. */
@Schema(type = "string", pattern = "^[1-9][0-9]{0,17}-[1-9][0-9]{0,8}$", maxLength = 28, example = "76-13")
public record PaymentId(long edition, int line) {
    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{0,17})-([1-9][0-9]{0,8})");

    /** @throws IllegalArgumentException unless the text is an edition and a line */
    public static PaymentId parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a payment such as 76-13");
        }
        return new PaymentId(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** Empty where the text is no edition and line. */
    public static Optional<PaymentId> find(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(parse(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return edition + "-" + line;
    }
}
