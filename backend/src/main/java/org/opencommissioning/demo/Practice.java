package org.opencommissioning.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the practices file: mostly a practice, now and then another cost centre.
 *
 * @param closed  eight digits, empty while it is open
 * @param setting 4 for a GP practice
 */
record Practice(
        String code,
        String name,
        String street,
        String town,
        String postcode,
        String opened,
        String closed,
        int setting,
        Consortium consortium) {
    static final int GP_PRACTICE = 4;
    private static final int CODES_OF_A_CONSORTIUM = 200;

    static List<Practice> draw(long seed, Consortium consortium) {
        var dice = Dice.of(seed, "practices", consortium.index());
        var practices = new ArrayList<Practice>();
        for (int i = 0; i < consortium.practices(); i++) {
            practices.add(draw(practices.size(), GP_PRACTICE, "", consortium, dice));
        }
        for (int i = dice.about(consortium.practices() * .04); i > 0; i--) {
            practices.add(draw(practices.size(), GP_PRACTICE, "20080930", consortium, dice));
        }
        for (int i = dice.about(consortium.practices() * .08); i > 0; i--) {
            practices.add(draw(practices.size(), dice.pick(List.of(0, 1, 2, 8, 9)), "", consortium, dice));
        }
        return practices;
    }

    boolean isOpen() {
        return closed.isEmpty() && setting == GP_PRACTICE;
    }

    private static Practice draw(int place, int setting, String closed, Consortium consortium, Dice dice) {
        int townIndex = dice.below(consortium.towns().size());
        String town = consortium.towns().get(townIndex);
        String street = dice.pick(Words.STREETS);
        return new Practice(
                "Z%05d".formatted(10_000 + consortium.index() * CODES_OF_A_CONSORTIUM + place),
                setting == GP_PRACTICE ? surgery(town, street, dice) : centre(town, setting),
                dice.between(1, 80) + " " + street,
                town,
                consortium.county().postcode(townIndex, dice),
                dice.chance(.6) ? "19740401" : "%d0401".formatted(dice.between(1975, 2005)),
                closed,
                setting,
                consortium);
    }

    private static String surgery(String town, String street, Dice dice) {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> street + " Surgery";
            case 3 -> "The " + town + " Practice";
            case 4 -> town + " Health Centre";
            case 5 -> town + " Medical Centre";
            case 6 -> "Dr " + initials(dice) + " " + dice.pick(Words.SURNAMES) + " & Partners";
            case 7 -> "Drs " + dice.pick(Words.SURNAMES) + " & " + dice.pick(Words.SURNAMES);
            case 8 -> street + " Medical Centre";
            default -> town + " Family Practice";
        };
    }

    static String initials(Dice dice) {
        String letters = "ABCDEGHJKLMNPRST";
        char first = letters.charAt(dice.below(letters.length()));
        return dice.chance(.5) ? "" + first : first + " " + letters.charAt(dice.below(letters.length()));
    }

    private static String centre(String town, int setting) {
        return switch (setting) {
            case 1 -> town + " Walk-in Centre";
            case 2 -> town + " Out of Hours";
            case 8 -> town + " Health Improvement Team";
            case 9 -> town + " Community Clinic";
            default -> town + " Prescribing Account";
        };
    }
}
