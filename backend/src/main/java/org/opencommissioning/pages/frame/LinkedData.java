package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a page is about, in the words of schema.org, for search engines. */
public record LinkedData(Map<String, Object> members) {
    public static LinkedData of(String type, @Nullable String name) {
        return new LinkedData(Map.of())
                .with("@context", "https://schema.org")
                .with("@type", type)
                .with("name", name);
    }

    /** The members as they stand inside another thing. */
    public Map<String, Object> inside() {
        var inside = new LinkedHashMap<>(members);
        inside.remove("@context");
        return inside;
    }

    /** @param value text, a number, a list of these, or the members of an inner thing; left out where null */
    public LinkedData with(String member, @Nullable Object value) {
        var all = new LinkedHashMap<>(members);
        if (value != null) {
            all.put(member, value);
        }
        return new LinkedData(all);
    }
}
