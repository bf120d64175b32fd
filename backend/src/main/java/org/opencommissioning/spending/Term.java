package org.opencommissioning.spending;

import org.opencommissioning.returns.reading.Blank;

/**
 * What is known about a text that a file repeats: a supplier's name, an expense area.
 *
 * @param text     as sent, white space collapsed
 * @param slid     whether it runs over several lines, so that words of a neighbouring row may be in it
 * @param personal whether, as an area or type, it speaks of payments for one patient's care
 * @param primaryCare whether it is plainly about general practice
 * @param person   whether, as a supplier, it looks like a natural person
 * @param patient  whether it identifies a patient
 * @param credit   whether it speaks of a credit note
 * @param total    whether it labels a total
 * @param numeric  whether it has no letters
 */
record Term(
        String text,
        boolean slid,
        boolean personal,
        boolean primaryCare,
        boolean person,
        boolean patient,
        boolean credit,
        boolean total,
        boolean numeric) {

    static Term of(String sent) {
        var text = Blank.collapse(sent);
        return new Term(
                text,
                sent.strip().indexOf('\n') >= 0 || sent.strip().indexOf('\r') >= 0,
                PersonalPayee.isAbout(text),
                PersonalPayee.isPrimaryCare(text),
                PersonalPayee.isPerson(text),
                PatientDetails.in(text),
                CreditNote.in(text),
                TotalsLabel.is(text),
                !text.isEmpty() && text.chars().noneMatch(Character::isLetter));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
