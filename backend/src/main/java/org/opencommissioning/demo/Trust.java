package org.opencommissioning.demo;

import java.util.ArrayList;
import java.util.List;

/** An invented NHS trust: each county has acute and mental health trusts, most a community trust, each region one for ambulances. */
record Trust(
        String code, String name, Programme programme, County county, String town, String postcode, String opened) {
    private static final String LAST = "0123456789ABCDEFGHJKLMPQRSTUVWXYZ";

    static List<Trust> draw(long seed, List<County> counties) {
        var dice = Dice.of(seed, "trusts");
        var trusts = new ArrayList<Trust>();
        for (var county : counties) {
            for (int i = dice.between(3, 4); i > 0; i--) {
                trusts.add(trust(trusts.size(), Programme.ACUTE, acute(8 * i, county, dice), county, 8 * i, dice));
            }
            trusts.add(trust(trusts.size(), Programme.MENTAL_HEALTH, mind(county, dice), county, 0, dice));
            if (dice.chance(.67)) {
                var name = county.name() + " Community Health NHS Trust";
                trusts.add(trust(trusts.size(), Programme.COMMUNITY, name, county, 5, dice));
            }
            if (county.index() % 4 == 0) {
                var name = county.towns().get(6) + " and Region Ambulance Service NHS Trust";
                trusts.add(trust(trusts.size(), Programme.AMBULANCE, name, county, 6, dice));
            }
        }
        return trusts;
    }

    private static String acute(int town, County county, Dice dice) {
        var place = county.towns().get(town);
        var kind = dice.chance(.6) ? " NHS Foundation Trust" : " NHS Trust";
        return switch (dice.below(4)) {
            case 0 -> place + " Hospitals" + kind;
            case 1 -> place + " University Hospitals" + kind;
            case 2 -> place + " General Hospital" + kind;
            default -> place + " and District Hospitals" + kind;
        };
    }

    private static String mind(County county, Dice dice) {
        return county.name() + (dice.chance(.5) ? " Partnership NHS Foundation Trust" : " Mental Health NHS Trust");
    }

    private static Trust trust(int number, Programme programme, String name, County county, int town, Dice dice) {
        return new Trust(
                "R" + (2 + number / LAST.length()) + LAST.charAt(number % LAST.length()),
                name,
                programme,
                county,
                county.towns().get(town),
                county.postcode(town, dice),
                "%d0401".formatted(dice.between(1992, 2008)));
    }
}
