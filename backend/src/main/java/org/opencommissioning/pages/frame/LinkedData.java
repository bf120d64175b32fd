package org.opencommissioning.pages.frame;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a page is about, in the words of schema.org, for search engines. */
public record LinkedData(Map<String, Object> members) {
    public static LinkedData of(String type, String name) {
        return new LinkedData(Map.of()).with("@context", "https://schema.org").with("@type", type).with("name", name);
    }

    /** @param value text, a number, a list of these, or the members of an inner thing; left out where null */
    public LinkedData with(String member, Object value) {
        var all = new LinkedHashMap<>(members);
        if (value != null) {
            all.put(member, value);
        }
        return new LinkedData(all);
    }
}
