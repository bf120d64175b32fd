package org.opencommissioning.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A county of the invented country.
 *
 * @param postcodeArea begins with Q, V or X, with which no real postcode begins
 * @param region       number of the region whose ambulance trust serves it
 */
record County(int index, String name, String postcodeArea, int region, List<String> towns) {
    private static final int TOWNS = 45;
    private static final int COUNTIES_OF_A_REGION = 4;
    private static final String SECOND_LETTERS = "ABCDEFGHKLMNOPRSTUWY";

    static List<County> draw(long seed, int count) {
        var places = Words.places(Dice.of(seed, "places"));
        var counties = new ArrayList<County>();
        for (int i = 0; i < count; i++) {
            var towns = places.subList(i * TOWNS, (i + 1) * TOWNS);
            var area = "QVX".charAt(i / SECOND_LETTERS.length())
                    + SECOND_LETTERS.substring(i % SECOND_LETTERS.length()).substring(0, 1);
            counties.add(new County(i, towns.getFirst() + "shire", area, i / COUNTIES_OF_A_REGION, towns));
        }
        return counties;
    }

    /** A postcode in one of the county's towns. */
    String postcode(int town, Dice dice) {
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        return "%s%d %d%c%c"
                .formatted(
                        postcodeArea,
                        town + 1,
                        dice.between(1, 9),
                        letters.charAt(dice.below(letters.length())),
                        letters.charAt(dice.below(letters.length())));
    }
}
