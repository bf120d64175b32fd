package org.opencommissioning.spending.allocations;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of the return of allocations, beside those about files as such. */
final class AllocationRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "AL01",
            REFUSE_FILE,
            "There is a consortium, by code or name, and an amount.",
            "Name these columns Consortium code and Amount.");
    static final Rule IS_OF_A_YEAR = new Rule(
            "AL02",
            REFUSE_FILE,
            "Allocations are sent for one financial year.",
            "Say for which year the file is, such as 2012/13.");
    static final Rule ONE_PUBLISHER = new Rule(
            "AL03",
            REFUSE_FILE,
            "The allocations of a year are published by one body.",
            "Ask the body that published that year's allocations to correct them.");
    static final Rule HAS_ROWS = new Rule(
            "AL04", REFUSE_FILE, "At least one line of the file can be published.", "Send the file with its lines.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "AL05",
            REFUSE_FILE,
            "At most half of the lines are refused.",
            "Look at the refused lines: something is wrong with the file as a whole.");
    static final Rule UNIT_IS_CLEAR = new Rule(
            "AL06",
            REFUSE_FILE,
            "Where the file gives the allocation a head, amount and people agree with it.",
            "Give amounts in pounds, and the number of people beside them.");
    static final Rule IN_POUNDS = new Rule(
            "AL07",
            NOTE,
            "Amounts are in pounds.",
            "Nothing to do: the allocation a head proves that they are thousands of pounds.");
    static final Rule HEADINGS_FIT = new Rule(
            "AL08",
            WARN,
            "A heading stands above what it names.",
            "Correct the headings; what the columns hold was told by the allocation a head.");
    static final Rule NOT_TOO_LONG =
            new Rule("AL09", REFUSE_FILE, "The file has at most 50,000 lines.", "Send one financial year only.");

    // A line
    static final Rule AMOUNT_IS_READ =
            new Rule("AL10", REFUSE_ROW, "The amount is an amount of money.", "Write it as 1234567.00.");
    static final Rule COMPONENT_IS_KNOWN = new Rule(
            "AL11",
            REFUSE_ROW,
            "The component is one that allocations have.",
            "Write programme, running-costs, development-fund, non-recurring, regionally-lodged, named-support,"
                    + " risk-pool-in, risk-pool-out, carry-forward, overspend-deduction, quality-premium or"
                    + " practice-budget.");
    static final Rule DATE_IS_IN_YEAR = new Rule(
            "AL12",
            REFUSE_ROW,
            "An in-year change was decided on a day of the year.",
            "Write the day as 2012-10-01; leave it empty for what the year opened with.");
    static final Rule SIGN_FITS = new Rule(
            "AL13",
            REFUSE_ROW,
            "What is given is not below zero, what is taken away not above; an in-year change may be either.",
            "Correct the sign or the component.");
    static final Rule CONSORTIUM_IS_KNOWN = new Rule(
            "AL14",
            HOLD_ROW,
            "The register tells whose allocation it is.",
            "Give the consortium's code, or its name as in the register.");
    static final Rule NO_TWINS = new Rule(
            "AL15",
            HOLD_ROW,
            "No two consortia have the same amount, growth and people.",
            "Find out whose figures these are, and send the other's.");
    static final Rule PRACTICE_HAS_BUDGET = new Rule(
            "AL16",
            REFUSE_ROW,
            "A practice budget, and nothing else, names its practice.",
            "Give the practice's code, or take it away.");
    static final Rule STANDS_ONCE = new Rule(
            "AL17",
            REFUSE_ROW,
            "A component stands once for a consortium, practice, day and recipient.",
            "Keep the line that is right, or tell the lines apart by their dates.");
    static final Rule SUPPORT_IS_NAMED = new Rule(
            "AL18",
            REFUSE_ROW,
            "Support for an organisation says for which.",
            "Name the organisation in the column Recipient.");
    static final Rule YEAR_AGREES = new Rule(
            "AL19",
            REFUSE_ROW,
            "A line is of the year that the file is sent for.",
            "Send each year as a file of its own.");
    static final Rule PLAIN_TEXT = new Rule(
            "AL20",
            REFUSE_ROW,
            "Recipient and note are plain text of at most 500 characters.",
            "Take the markup out and shorten the text.");

    // What a person should look at
    static final Rule BUDGETS_ADD_UP = new Rule(
            "AL30",
            WARN,
            "The practice budgets of a consortium add up to its programme component.",
            "Correct the practice budgets; the difference is shown to readers.");
    static final Rule NOBODY_IS_MISSING = new Rule(
            "AL31",
            WARN,
            "Every consortium that is open in the year has an allocation.",
            "Add the consortia that are missing.");
    static final Rule NAME_IS_THE_REGISTERS = new Rule(
            "AL32",
            NOTE,
            "A consortium is named as in the register.",
            "Check that the right one is meant; give its code so next time.");
    static final Rule PRACTICE_BELONGS = new Rule(
            "AL33",
            WARN,
            "A practice budget is of a practice that belongs to the consortium in the year.",
            "Check the practice's code and its consortium.");
    static final Rule WITHIN_THE_CAP = new Rule(
            "AL34",
            WARN,
            "Running costs a head are within the year's range.",
            "Check the amount and the number of people.");
    static final Rule SIZES_ARE_NUMBERS = new Rule(
            "AL35",
            WARN,
            "Target, distances, growth and people are numbers.",
            "Correct them; until then they are left out.");
    static final Rule HAS_COMPONENTS = new Rule(
            "AL36",
            NOTE,
            "Each line says which component it is.",
            "Nothing to do where all are programme allocations; otherwise add the column Component.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            IS_OF_A_YEAR,
            ONE_PUBLISHER,
            HAS_ROWS,
            MOST_ROWS_ARE_GOOD,
            UNIT_IS_CLEAR,
            IN_POUNDS,
            HEADINGS_FIT,
            NOT_TOO_LONG,
            AMOUNT_IS_READ,
            COMPONENT_IS_KNOWN,
            DATE_IS_IN_YEAR,
            SIGN_FITS,
            CONSORTIUM_IS_KNOWN,
            NO_TWINS,
            PRACTICE_HAS_BUDGET,
            STANDS_ONCE,
            SUPPORT_IS_NAMED,
            YEAR_AGREES,
            PLAIN_TEXT,
            BUDGETS_ADD_UP,
            NOBODY_IS_MISSING,
            NAME_IS_THE_REGISTERS,
            PRACTICE_BELONGS,
            WITHIN_THE_CAP,
            SIZES_ARE_NUMBERS,
            HAS_COMPONENTS);

    private AllocationRules() {}
}
