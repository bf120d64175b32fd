package org.opencommissioning.api.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gives schemas the names people would: {@code PaymentList} for {@code ListAnswer_Payment_}, no names of Java classes around them. */
final class SchemaNames {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern LIST = Pattern.compile("ListAnswer_(?:\\w+\\.)?(\\w+)_");
    private static final Pattern ITEM = Pattern.compile("Answer_(?:\\w+\\.)?(\\w+)_");
    private static final Pattern NESTED = Pattern.compile("\\w+\\.(\\w+)");

    private SchemaNames() {}

    static String tidy(String name) {
        var list = LIST.matcher(name);
        if (list.matches()) {
            return list.group(1) + "List";
        }
        var item = ITEM.matcher(name);
        if (item.matches()) {
            return item.group(1) + "Answer";
        }
        return NESTED.matcher(name).replaceAll("$1");
    }

    @SuppressWarnings("unchecked")
    static void tidy(Map<String, Object> document) {
        var components = (Map<String, Object>) document.get("components");
        var named = new TreeMap<String, Object>();
        ((Map<String, Object>) components.get("schemas")).forEach((name, schema) -> {
            if (named.put(tidy(name), schema) != null) {
                throw new IllegalStateException("Two schemas would be called " + tidy(name));
            }
        });
        components.put("schemas", named);
        Tree.eachMap(
                document,
                map -> map.computeIfPresent(
                        "$ref",
                        (name, reference) -> ((String) reference).startsWith(SCHEMAS)
                                ? SCHEMAS + tidy(((String) reference).substring(SCHEMAS.length()))
                                : reference));
    }

    /** The generator names the constants of an enum as Java does; answers and questions write them as {@code gp-practice}. */
    static void asWritten(Object document) {
        Tree.eachMap(document, map -> {
            if (map.get("enum") instanceof List<?> values) {
                map.put(
                        "enum",
                        values.stream()
                                .map(String::valueOf)
                                .map(SchemaNames::written)
                                .toList());
            }
        });
    }

    private static String written(String constant) {
        return constant.matches("[A-Z][A-Z0-9_]*")
                ? constant.toLowerCase(Locale.ROOT).replace('_', '-')
                : constant;
    }
}
