package org.opencommissioning.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Steps through a document of maps and lists. */
final class Tree {
    private Tree() {}

    /** The map of that name, made where it is missing. */
    static Map<String, Object> map(Map<String, Object> parent, String name) {
        return map(parent.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** A map that may be changed later, in the order given: names and values by turns. */
    static Map<String, Object> of(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** Shows each map in the tree, parents first. */
    static void eachMap(Object node, Consumer<Map<String, Object>> taker) {
        switch (node) {
            case Map<?, ?> map -> {
                taker.accept(map(map));
                map.values().forEach(value -> eachMap(value, taker));
            }
            case List<?> list -> list.forEach(value -> eachMap(value, taker));
            case null, default -> {}
        }
    }
}
