package org.opencommissioning.organisations.population;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of the return of list sizes, beside those about files as such. */
final class ListSizeRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "LS01",
            REFUSE_FILE,
            "There is a practice code and a number of patients for each practice.",
            "Name these columns Practice code and Number of patients.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "LS02",
            REFUSE_FILE,
            "No two columns could both be the practice code, the consortium or the number of patients.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule PERIOD_FITS = new Rule(
            "LS03",
            REFUSE_FILE,
            "List sizes are sent for a day, a month or a quarter.",
            "Give the day, month or quarter in which patients were counted, such as 2021-01.");
    static final Rule ONE_DAY = new Rule(
            "LS04",
            REFUSE_FILE,
            "All patients of a file were counted on one day.",
            "Send each day's counts as a file of their own.");
    static final Rule IS_OF_THE_PERIOD = new Rule(
            "LS05",
            REFUSE_FILE,
            "Patients were counted on a day of the period.",
            "Send the file for the period in which its patients were counted.");
    static final Rule HAS_PRACTICES =
            new Rule("LS06", REFUSE_FILE, "The file holds at least one practice.", "Send the file with its rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "LS07",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule SAYS_THE_DAY = new Rule(
            "LS08",
            NOTE,
            "The file says on which day patients were counted.",
            "Nothing to do if it was the first day of the period; otherwise add the column Extract date.");
    static final Rule SUMS_ARE_LEFT_OUT = new Rule(
            "LS09",
            NOTE,
            "Each row is one practice: rows that add up practices, or count only one sex or age, are left out.",
            "Nothing to do: the rows of all patients count.");
    static final Rule TOTAL_IS_THE_SUM = new Rule(
            "LS10", WARN, "A totals row is the sum of the rows it sums.", "Check that no practice is missing.");
    static final Rule ONE_PUBLISHER = new Rule(
            "LS21",
            REFUSE_FILE,
            "The patients of one day are published by one body.",
            "Ask the body that published that day's counts to correct them.");

    // A row
    static final Rule CODE_FITS = new Rule(
            "LS11",
            REFUSE_ROW,
            "A practice is named by its code, a letter and five digits.",
            "Correct the practice code.");
    static final Rule PRACTICE_ONCE =
            new Rule("LS12", REFUSE_ROW, "A practice stands once in a file.", "Keep the row that is right.");
    static final Rule HAS_A_NUMBER =
            new Rule("LS13", REFUSE_ROW, "There is a number of patients.", "Fill in the number.");
    static final Rule IS_A_NUMBER = new Rule(
            "LS14", REFUSE_ROW, "The number of patients is a whole number.", "Write digits only, such as 5903.");
    static final Rule NOT_NEGATIVE =
            new Rule("LS15", REFUSE_ROW, "No number of people is below zero.", "Correct the number.");
    static final Rule NOT_TOO_MANY = new Rule(
            "LS16",
            HOLD_ROW,
            "A practice has fewer than 500,000 patients.",
            "Correct the number; if it is right, tell the Board, who can let it through.");
    static final Rule WEIGHTED_IS_A_NUMBER = new Rule(
            "LS17",
            REFUSE_ROW,
            "A weighted list size is a number that is not below zero.",
            "Correct it or leave it empty.");
    static final Rule COMMISSIONER_IS_A_CODE =
            new Rule("LS18", REFUSE_ROW, "The consortium is given by its code.", "Correct the consortium's code.");
    static final Rule DATE_IS_A_DAY =
            new Rule("LS19", REFUSE_ROW, "The day of counting is a day of the calendar.", "Write it as 2021-01-01.");
    static final Rule UNREGISTERED_NAMES_CONSORTIUM = new Rule(
            "LS20",
            REFUSE_ROW,
            "People registered with no practice are stated for a consortium, once.",
            "Give the consortium's code in such a row and leave the practice code empty.");

    // What a person should look at
    static final Rule PRACTICE_IS_KNOWN = new Rule(
            "LS30",
            WARN,
            "The practice is in the register.",
            "Check the code, or publish the register that holds it; the number counts for the file's consortium"
                    + " meanwhile.");
    static final Rule COMMISSIONER_IS_KNOWN = new Rule(
            "LS31",
            WARN,
            "The consortium is in the register.",
            "Check the code, or publish the register that holds it.");
    static final Rule CHANGE_IS_PLAUSIBLE = new Rule(
            "LS32",
            WARN,
            "A list changes by less than a fifth, or by fewer than 500 people, from one count to the next.",
            "Check both numbers; practices that merge or take over another's patients do change so.");
    static final Rule NOBODY_IS_MISSING = new Rule(
            "LS33",
            WARN,
            "Every practice of the last count is in the file, unless it closed.",
            "Check that no practice was left out.");
    static final Rule COMMISSIONER_AGREES = new Rule(
            "LS34",
            NOTE,
            "The file's consortium is the one to which the practice belonged on that day in the register.",
            "Nothing to do: both are published, apart, and compared.");
    static final Rule NOT_EMPTY =
            new Rule("LS35", NOTE, "A practice has patients.", "Nothing to do if the practice is closing.");

    private static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            PERIOD_FITS,
            ONE_DAY,
            IS_OF_THE_PERIOD,
            HAS_PRACTICES,
            MOST_ROWS_ARE_GOOD,
            SAYS_THE_DAY,
            SUMS_ARE_LEFT_OUT,
            TOTAL_IS_THE_SUM,
            ONE_PUBLISHER,
            CODE_FITS,
            PRACTICE_ONCE,
            HAS_A_NUMBER,
            IS_A_NUMBER,
            NOT_NEGATIVE,
            NOT_TOO_MANY,
            WEIGHTED_IS_A_NUMBER,
            COMMISSIONER_IS_A_CODE,
            DATE_IS_A_DAY,
            UNREGISTERED_NAMES_CONSORTIUM,
            PRACTICE_IS_KNOWN,
            COMMISSIONER_IS_KNOWN,
            CHANGE_IS_PLAUSIBLE,
            NOBODY_IS_MISSING,
            COMMISSIONER_AGREES,
            NOT_EMPTY);

    static List<Rule> all() {
        return ALL;
    }

    private ListSizeRules() {}
}
