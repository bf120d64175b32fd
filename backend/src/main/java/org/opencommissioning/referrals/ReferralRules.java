package org.opencommissioning.referrals;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of referrals, beside those about files as such. */
final class ReferralRules {
    // The file
    static final Rule IS_ABOUT_NO_PATIENT = new Rule(
            "RE01",
            REFUSE_FILE,
            "Nothing in the file tells of a single patient: no NHS number, no full date, no full postcode, no column"
                    + " for one.",
            "Count the referrals, take the column or the rows out, and send counts only. What was sent has been"
                    + " destroyed.");
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "RE02",
            REFUSE_FILE,
            "There are columns for practice, provider, specialty, urgency, choice and the number of referrals, and for"
                    + " the month where the return is of several.",
            "Name them as in the template.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "RE03",
            REFUSE_FILE,
            "No two columns could be the same thing.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule IS_OF_WHOLE_MONTHS = new Rule(
            "RE04",
            REFUSE_FILE,
            "A return of referrals is of one whole month or of several, a year at most.",
            "Send it for a month, 2013-03, or for a financial year, 2012/13.");
    static final Rule HAS_REFERRALS =
            new Rule("RE05", REFUSE_FILE, "The file holds at least one count.", "Send the return with its rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "RE06",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG = new Rule(
            "RE07",
            REFUSE_FILE,
            "A return has at most 1,000,000 rows.",
            "Send one month, or one consortium's practices, at a time.");

    // A row
    static final Rule PRACTICE_IS_A_CODE =
            new Rule("RE10", REFUSE_ROW, "The practice is given by its code.", "Write a code such as N91001.");
    static final Rule PROVIDER_IS_A_CODE =
            new Rule("RE11", REFUSE_ROW, "The provider is given by its code.", "Write a code such as R9N.");
    static final Rule SPECIALTY_IS_KNOWN = new Rule(
            "RE12",
            REFUSE_ROW,
            "The specialty is a treatment function, by its code or its name.",
            "Write the three digits of the treatment function, such as 110.");
    static final Rule SAYS_WHETHER_URGENT =
            new Rule("RE13", REFUSE_ROW, "It is said whether the referrals were urgent.", "Write yes or no.");
    static final Rule SAYS_WHETHER_CHOICE = new Rule(
            "RE14",
            REFUSE_ROW,
            "Of referrals that could wait it is said whether a choice was offered.",
            "Write yes or no.");
    static final Rule IS_A_COUNT = new Rule(
            "RE15",
            REFUSE_ROW,
            "Referrals are counted in whole numbers from 0 to 1,000,000.",
            "Write the count in digits, 0 where there were none.");
    static final Rule MONTH_IS_IN_PERIOD = new Rule(
            "RE16",
            REFUSE_ROW,
            "The month is one of the return's period.",
            "Write the month as 2013-03, or send the return for the period that the row belongs to.");
    static final Rule COUNTED_ONCE = new Rule(
            "RE17",
            REFUSE_ROW,
            "No two rows count the same referrals.",
            "Add the rows of one month, practice, provider, specialty, urgency and choice up into one.");

    // Worth knowing
    static final Rule SMALL_COUNTS_ARE_KEPT = new Rule(
            "RE30",
            NOTE,
            "Small counts are not published.",
            "Nothing to do: they are suppressed, larger ones rounded, before anything is published.");

    static final List<Rule> ALL = List.of(
            IS_ABOUT_NO_PATIENT,
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            IS_OF_WHOLE_MONTHS,
            HAS_REFERRALS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            PRACTICE_IS_A_CODE,
            PROVIDER_IS_A_CODE,
            SPECIALTY_IS_KNOWN,
            SAYS_WHETHER_URGENT,
            SAYS_WHETHER_CHOICE,
            IS_A_COUNT,
            MONTH_IS_IN_PERIOD,
            COUNTED_ONCE,
            SMALL_COUNTS_ARE_KEPT);

    private ReferralRules() {}
}
