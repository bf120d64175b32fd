package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One feature of a boundary file as it was sent.
 *
 * @param number     its place in the file, from 1
 * @param properties those that hold text or a number, in the order of the file
 * @param shape      null where it has no geometry
 */
record Feature(
        int number,
        Map<String, String> properties,
        @Nullable SentShape shape) {
    private static final Pattern ONS_CODE = Pattern.compile("[A-Z]\\d{8}");
    private static final Pattern ODS_CODE = Pattern.compile("[0-9A-Z]{3,5}");

    /** The spellings seen: {@code name}, {@code CCG13NM}, {@code ccg_name}. */
    @Nullable
    String name() {
        return property(key -> key.equals("name") || key.endsWith("nm") || key.endsWith("name"), value -> true);
    }

    /** A code of the Organisation Data Service: {@code code}, {@code CCG13CDH}, {@code ods_code}. */
    @Nullable
    String odsCode() {
        return property(
                key -> isCode(key) || key.endsWith("cdh"),
                value -> ODS_CODE.matcher(value).matches());
    }

    /** A code of the Office for National Statistics: {@code ons_code}, {@code CCG13CD}. */
    @Nullable
    String onsCode() {
        return property(Feature::isCode, value -> ONS_CODE.matcher(value).matches());
    }

    private static boolean isCode(String key) {
        return key.endsWith("code") || key.endsWith("cd");
    }

    @Nullable
    private String property(Predicate<String> key, Predicate<String> value) {
        return properties.entrySet().stream()
                .filter(property -> key.test(property.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank() && value.test(text))
                .findFirst()
                .orElse(null);
    }
}
