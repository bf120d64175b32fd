package org.opencommissioning.organisations.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postcode, or as much of one as was typed.
 *
 * @param text  in capitals, with its blank: {@code LS6 2AB}, {@code LS6 2}, {@code LS6}, {@code LS}
 * @param stems beginnings of postcodes that are meant, the most exact first
 */
record Postcode(String text, List<Stem> stems) {
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,2})(\\d[0-9A-Z]?)(?:\\s*(\\d)([A-Z]{0,2}))?");
    private static final Pattern AREA = Pattern.compile("[A-Z]{1,2}");

    /**
     * What all postcodes of a place begin with.
     *
     * @param called as readers say it: {@code LS6}
     * @param shape  a regular expression that they match from their beginning on, for {@code LS} is not {@code L}
     */
    record Stem(String called, String shape) {
        /** For an index of beginnings; may let others through, which {@link #shape} does not. */
        String like() {
            return called + "%";
        }
    }

    /** Empty where the text is no postcode; an area alone counts only in capitals, since it could begin a name. */
    static Optional<Postcode> parse(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        if (AREA.matcher(text).matches()) {
            return Optional.of(new Postcode(text, List.of(new Stem(text, "^" + text + "\\d"))));
        }
        var capitals = text.toUpperCase(Locale.ROOT);
        var parts = SHAPE.matcher(capitals);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var district = parts.group(1) + parts.group(2);
        var stems = new ArrayList<Stem>();
        if (parts.group(3) == null) {
            stems.add(new Stem(district, "^" + district + " "));
            return Optional.of(new Postcode(district, stems));
        }
        var sector = district + " " + parts.group(3);
        if (!parts.group(4).isEmpty()) {
            stems.add(new Stem(sector + parts.group(4), "^" + sector + parts.group(4)));
        }
        stems.add(new Stem(sector, "^" + sector));
        stems.add(new Stem(district, "^" + district + " "));
        return Optional.of(new Postcode(sector + parts.group(4), stems));
    }
}
