package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The conditions of a list, each left out where its filter was not given. Conditions are SQL of ours; values are bound. */
public final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Where() {}

    public static Where all() {
        return new Where();
    }

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param value bound to {@code :name}; without one the condition is left out */
    public Where and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** Binds a further value. */
    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The values to bind. */
    public Map<String, Object> values() {
        return values;
    }

    /** A where clause that holds these conditions and more (nulls left out), or no clause when there is none. */
    public String clause(String... more) {
        var all = new ArrayList<>(conditions);
        Stream.of(more).filter(Objects::nonNull).forEach(all::add);
        return all.isEmpty() ? "" : "where " + String.join("\n  and ", all) + "\n";
    }
}
