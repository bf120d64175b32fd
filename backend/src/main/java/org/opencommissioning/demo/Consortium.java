package org.opencommissioning.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented GP commissioning consortium.
 *
 * @param towns         the part of its county's towns that it covers
 * @param practices     how many practices belong to it
 * @param people        registered with its practices in 2013
 * @param monthlyBudget pounds a month that pass through its payment files in 2013/14
 * @param lines         lines of a usual month's file in 2013/14
 */
record Consortium(
        int index,
        String code,
        String name,
        County county,
        List<String> towns,
        int practices,
        double people,
        double monthlyBudget,
        double lines) {
    private static final int CONSORTIA_OF_A_COUNTY = 5;
    private static final int TOWNS = 8;
    private static final String LETTERS = "ABCDEFGHJKLMPQRSTUVWXYZ";
    private static final double PEOPLE_OF_A_PRACTICE = 7_000;
    private static final double POUNDS_PER_HEAD = 1_270;

    static List<Consortium> draw(long seed, int count) {
        var counties = County.draw(seed, Math.ceilDiv(count, CONSORTIA_OF_A_COUNTY));
        var consortia = new ArrayList<Consortium>();
        for (int i = 0; i < count; i++) {
            consortia.add(draw(i, counties.get(i / CONSORTIA_OF_A_COUNTY), Dice.of(seed, "consortium", i)));
        }
        return consortia;
    }

    /** Spread as measured: practices 10 to 122 with median 33, lines of a file 132 to 500 with median about 340. */
    private static Consortium draw(int index, County county, Dice dice) {
        int place = index % CONSORTIA_OF_A_COUNTY;
        var towns = county.towns().subList(place * TOWNS, (place + 1) * TOWNS);
        int practices = (int) Math.clamp(dice.lognormal(3.5, .5), 8, 122);
        double people = practices * PEOPLE_OF_A_PRACTICE * dice.between(.85, 1.15);
        double perHead = POUNDS_PER_HEAD * dice.lognormal(0, .08);
        double lines = 325 * StrictMath.pow(practices / 33.0, .55) * dice.lognormal(0, .15);
        return new Consortium(
                index,
                "9" + LETTERS.charAt(index / 10) + index % 10,
                "NHS " + name(place, county, towns, dice),
                county,
                towns,
                practices,
                people,
                people * perHead * .82 / 12,
                lines);
    }

    private static String name(int place, County county, List<String> towns, Dice dice) {
        var compass = List.of("North ", "South ", "East ", "West ", "Mid ").get(place);
        return switch (dice.below(6)) {
            case 0 -> compass + county.name();
            case 1 -> towns.get(1) + " and " + towns.get(2);
            case 2 -> "Vale of " + towns.get(1);
            default -> towns.get(1);
        };
    }
}
