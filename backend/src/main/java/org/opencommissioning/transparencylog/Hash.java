package org.opencommissioning.transparencylog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 hash, written as 64 lower-case hexadecimal digits. */
@Serdeable
@Schema(type = "string", pattern = "^[0-9a-f]{64}$", minLength = 64, maxLength = 64)
public record Hash(String hex) {
    static final int BYTES = 32;

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException unless the text is 64 lower-case hexadecimal digits */
    public Hash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("'" + hex + "' is not a SHA-256 hash in lower-case hexadecimal digits");
        }
    }

    @JsonCreator
    public static Hash parse(String hex) {
        return new Hash(hex);
    }

    /** @param bytes exactly 32 */
    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @JsonValue
    public String hex() {
        return hex;
    }

    @Override
    public String toString() {
        return hex;
    }
}
