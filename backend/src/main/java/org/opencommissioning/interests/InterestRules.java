package org.opencommissioning.interests;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of the register of interests, beside those about files as such. */
final class InterestRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "IN01",
            REFUSE_FILE,
            "There are columns for the role, the provider, the kind of interest and the date it was declared.",
            "Name them Role, Provider, Kind of interest and Date declared.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "IN02",
            REFUSE_FILE,
            "No two columns could be the same thing.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule HAS_INTERESTS =
            new Rule("IN03", REFUSE_FILE, "The file holds at least one interest.", "Send the register with its rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "IN04",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG =
            new Rule("IN05", REFUSE_FILE, "A register has at most 20,000 rows.", "Send one consortium's register.");

    // A row
    static final Rule SOMEBODY_HOLDS_IT = new Rule(
            "IN10",
            REFUSE_ROW,
            "An interest is a person's or a practice's.",
            "Give a name, or the practice's code, or both.");
    static final Rule SAYS_WHETHER_PUBLISHED = new Rule(
            "IN11",
            REFUSE_ROW,
            "Where there is a column for it, each row says yes or no to publishing the name.",
            "Write yes or no.");
    static final Rule WITHHELD_HAS_REASON = new Rule(
            "IN12",
            REFUSE_ROW,
            "A name that is not published is withheld for a reason that is.",
            "Give the reason in the column Reason the name is withheld.");
    static final Rule WITHHELD_STANDS_NOWHERE = new Rule(
            "IN13",
            REFUSE_ROW,
            "A withheld name stands nowhere else in its row.",
            "Take the name out of the other cells: they are published as sent.");
    static final Rule PRACTICE_IS_A_CODE =
            new Rule("IN14", REFUSE_ROW, "A practice is given by its code.", "Correct the code, or leave it empty.");
    static final Rule PROVIDER_IS_A_CODE =
            new Rule("IN15", REFUSE_ROW, "A provider's code is a code.", "Correct the code, or leave it empty.");
    static final Rule PROVIDER_IS_NAMED = new Rule(
            "IN16", REFUSE_ROW, "The body in which the interest lies is named.", "Fill in the name of the provider.");
    static final Rule ROLE_IS_NAMED = new Rule(
            "IN17",
            REFUSE_ROW,
            "The role in the consortium is named.",
            "Fill in the role: member of the governing body, employee.");
    static final Rule KIND_IS_KNOWN = new Rule(
            "IN18",
            REFUSE_ROW,
            "An interest is financial, non-financial professional, non-financial personal or indirect.",
            "Write one of the four.");
    static final Rule SHARE_IS_PER_CENT = new Rule(
            "IN19",
            REFUSE_ROW,
            "A share is a percentage above 0 and up to 100.",
            "Write 12.5 for twelve and a half per cent; leave it empty where there is none.");
    static final Rule DATES_ARE_DAYS = new Rule(
            "IN20",
            REFUSE_ROW,
            "Dates are days of the calendar.",
            "Write 2013-04-01 or 01/04/2013, the day before the month.");
    static final Rule IS_DECLARED =
            new Rule("IN21", REFUSE_ROW, "An interest has the day on which it was declared.", "Fill in the day.");
    static final Rule ENDS_AFTER_IT_BEGAN =
            new Rule("IN22", REFUSE_ROW, "An interest does not end before it began.", "Correct one of the two days.");
    static final Rule IS_SHORT_ENOUGH = new Rule(
            "IN23", REFUSE_ROW, "No cell has more than 1,000 characters.", "Shorten the text to what readers need.");
    static final Rule BAND_IS_KNOWN = new Rule(
            "IN24",
            REFUSE_ROW,
            "A band of shares is under 5%, 5% to 25%, 25% to 50% or more than half.",
            "Write one of the four; leave it empty where there is none.");
    static final Rule BAND_HOLDS_SHARE = new Rule(
            "IN25",
            REFUSE_ROW,
            "Where a share and a band are given, the share lies in the band.",
            "Correct one of the two, or leave one out.");

    // What a person should look at
    static final Rule IS_MANAGED = new Rule(
            "IN30",
            WARN,
            "It is said how the interest is managed.",
            "Say what is done when it comes up in a decision.");
    static final Rule IS_IN_TIME = new Rule(
            "IN31",
            NOTE,
            "An interest is declared within 28 days.",
            "Nothing to do: the days are counted and published beside the interest.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            HAS_INTERESTS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            SOMEBODY_HOLDS_IT,
            SAYS_WHETHER_PUBLISHED,
            WITHHELD_HAS_REASON,
            WITHHELD_STANDS_NOWHERE,
            PRACTICE_IS_A_CODE,
            PROVIDER_IS_A_CODE,
            PROVIDER_IS_NAMED,
            ROLE_IS_NAMED,
            KIND_IS_KNOWN,
            SHARE_IS_PER_CENT,
            DATES_ARE_DAYS,
            IS_DECLARED,
            ENDS_AFTER_IT_BEGAN,
            IS_SHORT_ENOUGH,
            BAND_IS_KNOWN,
            BAND_HOLDS_SHARE,
            IS_MANAGED,
            IS_IN_TIME);

    private InterestRules() {}
}
