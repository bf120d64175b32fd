package org.opencommissioning.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Practices of a consortium whose people have shares in a clinic of the county.
 *
 * @param joined  bought shares in the physiotherapy company on {@link #joinedOn}
 * @param always  has held some since the company was founded
 * @param owner   a practice that is a member of the co-operative for out-of-hours care
 * @param former  where somebody has left that co-operative
 * @param steered whether referrals of {@code joined} to the company grew when the shares were bought
 */
record Holders(Practice joined, Practice always, Practice owner, Practice former, LocalDate joinedOn, boolean steered) {
    static Holders of(Country country, Consortium consortium) {
        var dice = Dice.of(country.seed(), "interests", consortium.index());
        var practices = new ArrayList<>(country.openPractices(consortium));
        dice.shuffle(practices);
        return new Holders(
                practices.get(0),
                practices.get(1),
                practices.get(2),
                practices.get(3),
                LocalDate.of(2012, dice.between(8, 12), 1),
                dice.chance(.3));
    }

    /** One in eight consortia has never published a register. */
    static boolean hasRegister(Consortium consortium) {
        return consortium.index() % 8 != 5;
    }

    List<Practice> all() {
        return List.of(joined, always, owner, former);
    }
}
