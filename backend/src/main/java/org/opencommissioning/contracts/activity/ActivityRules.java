package org.opencommissioning.contracts.activity;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of contract activity, beside those about files as such. What they say never repeats a count. */
final class ActivityRules {
    // The file
    static final Rule IS_ABOUT_NO_PATIENT = new Rule(
            "CA01",
            REFUSE_FILE,
            "Nothing in the file tells of a single patient: no NHS number, no full date, no full postcode, no column"
                    + " for one.",
            "Count what was done, take the column or the rows out, and send counts only. What was sent has been"
                    + " destroyed.");
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "CA02",
            REFUSE_FILE,
            "There are columns for the contract's reference, the point of delivery and the actual activity, and for"
                    + " the month where the return is of several.",
            "Name them as in the template.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "CA03",
            REFUSE_FILE,
            "No two columns could be the same thing.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule IS_OF_WHOLE_MONTHS = new Rule(
            "CA04",
            REFUSE_FILE,
            "A return of activity is of one whole month or of several, a year at most.",
            "Send it for a month, 2013-03, or for a financial year, 2012/13.");
    static final Rule HAS_ROWS =
            new Rule("CA05", REFUSE_FILE, "The file holds at least one row.", "Send the return with its rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "CA06",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG = new Rule(
            "CA07",
            REFUSE_FILE,
            "A return has at most 50,000 rows.",
            "Send one consortium's contracts, a year at most.");

    // A row
    static final Rule NAMES_A_CONTRACT = new Rule(
            "CA10",
            REFUSE_ROW,
            "A row has the reference of a contract, of at most 80 characters, with a letter or a digit.",
            "Write the reference as the register of contracts has it: C/2011/04.");
    static final Rule MONTH_IS_IN_PERIOD = new Rule(
            "CA11",
            REFUSE_ROW,
            "The month is one of the return's period.",
            "Write the month as 2013-03, or send the return for the period that the row belongs to.");
    static final Rule POINT_IS_KNOWN = new Rule(
            "CA12",
            REFUSE_ROW,
            "The point of delivery is one of the list.",
            "Write elective admission, day case, emergency admission, first attendance, follow-up attendance, A&E"
                    + " attendance, contact, test, bed day, call or journey.");
    static final Rule ACTUAL_IS_A_COUNT = new Rule(
            "CA13",
            REFUSE_ROW,
            "Actual activity is counted in whole numbers from 0 to 10,000,000.",
            "Write the count in digits, 0 where there was none.");
    static final Rule PLANNED_IS_A_COUNT = new Rule(
            "CA14",
            REFUSE_ROW,
            "Planned activity, where it is given, is a whole number from 0 to 10,000,000.",
            "Write the number in digits, or leave the cell empty.");
    static final Rule UNIT_IS_THAT_OF_POINT = new Rule(
            "CA15",
            REFUSE_ROW,
            "A unit, where it is given, is the one in which its point of delivery is counted.",
            "Count day cases as admissions and bed days as bed days, on rows of their own.");
    static final Rule PRICE_IS_POUNDS = new Rule(
            "CA16",
            REFUSE_ROW,
            "A price, where it is given, is an amount of pounds from 0 up.",
            "Write what one costs: 1234.00.");
    static final Rule COUNTED_ONCE = new Rule(
            "CA17",
            REFUSE_ROW,
            "No two rows count the same activity.",
            "Add the rows of one contract, month and point of delivery up into one.");

    // What a person should look at
    static final Rule CONTRACT_IS_PUBLISHED = new Rule(
            "CA30",
            WARN,
            "The contract stands in the consortium's published register of contracts.",
            "Correct the reference, or publish the register first: without it nobody can say whose activity it is.");
    static final Rule IS_OF_ITS_TERM = new Rule(
            "CA31",
            WARN,
            "The month lies between the first and the last day of the contract.",
            "Look whether the reference is that of an earlier or a later contract.");

    // Worth knowing
    static final Rule SMALL_COUNTS_ARE_KEPT = new Rule(
            "CA40",
            NOTE,
            "Small counts are not published.",
            "Nothing to do: they are suppressed, larger ones rounded, before anything is published.");

    static final List<Rule> ALL = List.of(
            IS_ABOUT_NO_PATIENT,
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            IS_OF_WHOLE_MONTHS,
            HAS_ROWS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            NAMES_A_CONTRACT,
            MONTH_IS_IN_PERIOD,
            POINT_IS_KNOWN,
            ACTUAL_IS_A_COUNT,
            PLANNED_IS_A_COUNT,
            UNIT_IS_THAT_OF_POINT,
            PRICE_IS_POUNDS,
            COUNTED_ONCE,
            CONTRACT_IS_PUBLISHED,
            IS_OF_ITS_TERM,
            SMALL_COUNTS_ARE_KEPT);

    private ActivityRules() {}
}
