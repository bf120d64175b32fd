package org.opencommissioning.organisations.particulars;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** A post that every consortium must fill with a named person (Commissioning for patients 4.1). */
@Serdeable
public enum Post {
    ACCOUNTABLE_OFFICER,
    /** May serve several consortia. */
    CHIEF_FINANCIAL_OFFICER;

    /** @throws IllegalArgumentException when no post has this code */
    @JsonCreator
    public static Post parse(String code) {
        for (var post : values()) {
            if (post.code().equals(code)) {
                return post;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is not one of accountable-officer, chief-financial-officer");
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
