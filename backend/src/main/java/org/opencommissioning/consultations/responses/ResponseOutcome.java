package org.opencommissioning.consultations.responses;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a moderator decides of somebody's answers. */
public enum ResponseOutcome {
    /** Its choices count, and its words are published without what tells who somebody is. */
    PUBLISH,
    /** Its choices count; its words stay behind the wall. */
    COUNT,
    /** Neither: it is abuse, nonsense or one of a flood. */
    REFUSE;

    public static Optional<ResponseOutcome> find(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
