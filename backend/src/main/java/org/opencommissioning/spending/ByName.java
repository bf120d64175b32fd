package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.opencommissioning.values.OrganisationCode;

/** Spellings that differ only in capitals and punctuation are one supplier. */
@Singleton
final class ByName implements SupplierMatch {
    @Override
    public Map<String, Matched> match(Connection connection, SortedSet<String> names, OrganisationCode payer) {
        var matched = new TreeMap<String, Matched>();
        for (var name : names) {
            matched.put(name, new Matched(key(name), name, null, "none", 0));
        }
        return matched;
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
    }
}
