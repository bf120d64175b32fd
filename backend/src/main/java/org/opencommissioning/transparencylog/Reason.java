package org.opencommissioning.transparencylog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/**
 * Why a publication supersedes another.
 *
 * @param words commitment to the published explanation: words can be withdrawn, an entry cannot (decisions/0101)
 */
@Serdeable
public record Reason(Code code, @Nullable Hash words) {
    /** What happened to the older publication. */
    @Serdeable
    public enum Code {
        CORRECTION,
        WITHDRAWAL;

        /** @throws IllegalArgumentException for any other word */
        @JsonCreator
        public static Code parse(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
