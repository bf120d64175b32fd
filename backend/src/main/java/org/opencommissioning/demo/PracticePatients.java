package org.opencommissioning.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The patients of a practice on the first day of a quarter, and the same weighted for need. */
record PracticePatients(Practice practice, long patients, double weighted) {
    private static final YearMonth BASE = YearMonth.of(2013, 4);
    private static final double GROWTH_A_QUARTER = .0018;
    private static final int MONTHS_OF_A_QUARTER = 3;

    static int quartersFromBase(YearMonth quarter) {
        return Math.floorDiv(
                quarter.getYear() * 12 + quarter.getMonthValue() - BASE.getYear() * 12 - BASE.getMonthValue(),
                MONTHS_OF_A_QUARTER);
    }

    /** Of each open practice of a consortium, in the register's order. */
    static List<PracticePatients> of(Country country, Consortium consortium, int quartersFromBase) {
        var members = country.openPractices(consortium);
        var usual = Dice.of(country.seed(), "list sizes", consortium.index());
        double need = usual.lognormal(0, .05);
        var shares =
                members.stream().mapToDouble(practice -> usual.lognormal(0, .5)).toArray();
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        var counted = new ArrayList<PracticePatients>();
        for (int place = 0; place < shares.length; place++) {
            var dice = Dice.of(country.seed(), "list size", consortium.index(), place, quartersFromBase);
            double trend = 1 + quartersFromBase * GROWTH_A_QUARTER;
            long patients = Math.round(consortium.people() * shares[place] / all * trend * dice.between(.995, 1.005));
            double weighted = patients
                    * need
                    * Dice.of(country.seed(), "need", consortium.index(), place).lognormal(0, .06);
            counted.add(new PracticePatients(members.get(place), patients, weighted));
        }
        return counted;
    }
}
