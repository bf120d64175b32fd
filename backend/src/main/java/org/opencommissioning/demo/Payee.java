package org.opencommissioning.demo;

import java.util.Locale;

/** A supplier as one publisher spells it: nearly always in one way, now and then in another. */
record Payee(String usual, String other) {

    /** Most publishers write the name in full; some shorten, join or drop words in their own way. */
    static Payee of(String name, Dice dice) {
        var usual = dice.chance(.7) ? name : spelling(name, dice);
        return new Payee(usual, dice.chance(.3) ? spelling(name, dice) : usual);
    }

    String name(Dice dice) {
        return dice.chance(.05) ? other : usual;
    }

    private static String spelling(String name, Dice dice) {
        return switch (dice.below(6)) {
            case 0 -> name.replace(" & ", " and ").replace(" and ", " & ");
            case 1 -> name.replace(" NHS Foundation Trust", " NHS FT").replace(" Ltd", " Limited");
            case 2 -> name.replace(" Foundation Trust", " Found Trust").replace(" Ltd", " Ltd.");
            case 3 -> name.replace(" Hospital", " Hosp").replace("Medical Centre", "Med Ctr");
            case 4 -> name.replace("The ", "").replace(" NHS Trust", " NHST");
            default -> name.toLowerCase(Locale.ROOT).equals(name) ? name : name.toUpperCase(Locale.ROOT);
        };
    }
}
