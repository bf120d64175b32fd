package org.opencommissioning.plans.progress;

import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of progress, beside those about files as such. */
final class ProgressRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "PG01",
            REFUSE_FILE,
            "There are columns for the part and the reference.",
            "Name them Part and Reference, beside Value reached, Saved £, Reached on and Narrative.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "PG02",
            REFUSE_FILE,
            "No two columns could be the same thing.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule HAS_ROWS =
            new Rule("PG03", REFUSE_FILE, "The file holds at least one row.", "Send the file with its rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "PG04",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG = new Rule(
            "PG05", REFUSE_FILE, "A file has at most 5,000 rows.", "Send the progress of one consortium's plan.");
    static final Rule IS_WITHIN_A_YEAR = new Rule(
            "PG06",
            REFUSE_FILE,
            "Progress is of a month, a quarter or another stretch of days within one financial year.",
            "Give the period, such as 2013-06 or 2013-04-01/2013-06-30.");

    // A row
    static final Rule PART_IS_MEASURED = new Rule(
            "PG10",
            REFUSE_ROW,
            "What makes progress is an objective, a scheme or a milestone.",
            "Write objective, scheme or milestone.");
    static final Rule HAS_REFERENCE = new Rule(
            "PG11",
            REFUSE_ROW,
            "A row has a reference of at most 40 characters, once in its part.",
            "Give the reference that the item has in the plan.");
    static final Rule SAYS_SOMETHING = new Rule(
            "PG12",
            REFUSE_ROW,
            "A row has a value, what was saved, a day or a narrative.",
            "Fill in what was reached, or leave the row out.");
    static final Rule VALUES_ARE_NUMBERS =
            new Rule("PG13", REFUSE_ROW, "A value that was reached is a number.", "Write 12.5, without the unit.");
    static final Rule MONEY_IS_POUNDS =
            new Rule("PG14", REFUSE_ROW, "What was saved is an amount of pounds.", "Write 1234567.00.");
    static final Rule DATES_ARE_DAYS = new Rule(
            "PG15",
            REFUSE_ROW,
            "Days are days of the calendar.",
            "Write 2013-04-01 or 01/04/2013, the day before the month.");
    static final Rule IS_NOT_YET_TO_COME = new Rule(
            "PG16",
            REFUSE_ROW,
            "A milestone was reached by the end of the period.",
            "Give the day on which it was reached; report what comes later with its own period.");
    static final Rule FITS_ITS_PART = new Rule(
            "PG17",
            REFUSE_ROW,
            "An objective has a value, a scheme what it saved, a milestone its day.",
            "Move the cell to the column that belongs to the part.");
    static final Rule IS_SHORT_ENOUGH =
            new Rule("PG18", REFUSE_ROW, "No cell has more than 4,000 characters.", "Shorten the narrative.");

    // What a person should look at
    static final Rule IS_PLANNED = new Rule(
            "PG30",
            WARN,
            "What is reported is an item of the published plan of the year.",
            "Correct the reference, or publish the plan first: without it nobody can say how far this is.");
    static final Rule STILL_STANDS = new Rule(
            "PG31",
            WARN,
            "What is reported stands in the plan's newest version.",
            "Look whether it was left out on purpose: readers see it as dropped, with what was reported.");
    static final Rule IS_NOT_RATED = new Rule(
            "PG32",
            WARN,
            "A file of progress holds no ratings.",
            "Nothing to do: ratings are worked out from the plan's baseline, target and days, and the column is left"
                    + " out.");
    static final Rule NO_MARKUP = new Rule(
            "PG33",
            WARN,
            "Texts hold no tags of web pages.",
            "Paste the text without its formatting; the tags were taken out.");
    static final Rule NO_FORMULAS = new Rule(
            "PG34",
            WARN,
            "No text begins like a formula.",
            "Write the text as it should be read; files that readers take have a mark before it.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            HAS_ROWS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            IS_WITHIN_A_YEAR,
            PART_IS_MEASURED,
            HAS_REFERENCE,
            SAYS_SOMETHING,
            VALUES_ARE_NUMBERS,
            MONEY_IS_POUNDS,
            DATES_ARE_DAYS,
            IS_NOT_YET_TO_COME,
            FITS_ITS_PART,
            IS_SHORT_ENOUGH,
            IS_PLANNED,
            STILL_STANDS,
            IS_NOT_RATED,
            NO_MARKUP,
            NO_FORMULAS);

    private ProgressRules() {}
}
