package org.opencommissioning.spending.expenditure;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of the monthly return of expenditure, beside those about files as such. */
final class ExpenditureRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "EX01",
            REFUSE_FILE,
            "There are a service, an allocation, what is paid to date and a forecast outturn.",
            "Name these columns Service, Allocation, Paid to date and Forecast outturn.");
    static final Rule IS_OF_A_MONTH = new Rule(
            "EX02",
            REFUSE_FILE,
            "Expenditure is sent for one month.",
            "Say for which month the file is, such as 2012-10.");
    static final Rule HAS_ROWS = new Rule(
            "EX03", REFUSE_FILE, "At least one line of the file can be published.", "Send the file with its lines.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "EX04",
            REFUSE_FILE,
            "At most half of the lines are refused.",
            "Look at the refused lines: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG =
            new Rule("EX05", REFUSE_FILE, "The file has at most 500 lines.", "Send one line for each service.");

    // A line
    static final Rule AMOUNT_IS_READ = new Rule(
            "EX10",
            REFUSE_ROW,
            "An amount is an amount of money.",
            "Write it as 1234567.00; leave it empty if not known.");
    static final Rule AMOUNT_IS_THERE = new Rule(
            "EX11",
            REFUSE_ROW,
            "Allocation, paid to date and forecast outturn are said of every service.",
            "Give the amount; write 0.00 where it is nothing.");
    static final Rule SERVICE_IS_NAMED =
            new Rule("EX12", REFUSE_ROW, "A line says which service it is.", "Name the service.");
    static final Rule STANDS_ONCE = new Rule(
            "EX13",
            REFUSE_ROW,
            "A service stands once in the file.",
            "Add the lines up, or give them names of their own.");
    static final Rule VAT_IS_KNOWN =
            new Rule("EX14", REFUSE_ROW, "VAT is gross or net.", "Write gross or net, or leave it empty.");
    static final Rule PLAIN_TEXT = new Rule(
            "EX15",
            REFUSE_ROW,
            "Service and note are plain text of at most 500 characters.",
            "Take the markup out and shorten the text.");
    static final Rule TOTALS_ARE_LEFT_OUT = new Rule(
            "EX16",
            NOTE,
            "A totals row is no service.",
            "Nothing to do: the row is left out and compared with the sum of the lines.");

    // What a person should look at
    static final Rule ALLOCATION_ADDS_UP = new Rule(
            "EX30",
            WARN,
            "Opening allocation and changes add up to the allocation.",
            "Correct the figure that is wrong; the difference is shown to readers.");
    static final Rule OUTTURN_ADDS_UP = new Rule(
            "EX31",
            WARN,
            "Paid, accrued and forecast add up to the outturn.",
            "Correct the figure that is wrong; the difference is shown to readers.");
    static final Rule NEVER_LESS = new Rule(
            "EX32",
            WARN,
            "What is paid since 1 April does not become less from month to month.",
            "Check the figure; credits that were taken off belong into the note.");
    static final Rule IS_WHAT_IS_GIVEN = new Rule(
            "EX33",
            WARN,
            "The allocations of all services come to what the Board gave.",
            "Correct the figure that is wrong; both are shown to readers.");
    static final Rule NOTHING_LEFT_IN_MARCH = new Rule(
            "EX34", WARN, "In March nothing is left to forecast.", "Move what is owed to the column Accrued to date.");
    static final Rule WITHIN_THE_CAP = new Rule(
            "EX35",
            WARN,
            "The outturn of running costs a head is at most the year's cap.",
            "Check the figure; it is shown to readers beside the cap.");
    static final Rule TOTALS_AGREE = new Rule(
            "EX36",
            WARN,
            "The totals row is the sum of the lines.",
            "Correct the line or the total; readers see the sum of the lines.");
    static final Rule VAT_IS_SAID = new Rule(
            "EX37",
            NOTE,
            "The file says whether amounts hold VAT.",
            "Add the column VAT with gross or net; until then readers are told that it is not said.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            IS_OF_A_MONTH,
            HAS_ROWS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            AMOUNT_IS_READ,
            AMOUNT_IS_THERE,
            SERVICE_IS_NAMED,
            STANDS_ONCE,
            VAT_IS_KNOWN,
            PLAIN_TEXT,
            TOTALS_ARE_LEFT_OUT,
            ALLOCATION_ADDS_UP,
            OUTTURN_ADDS_UP,
            NEVER_LESS,
            IS_WHAT_IS_GIVEN,
            NOTHING_LEFT_IN_MARCH,
            WITHIN_THE_CAP,
            TOTALS_AGREE,
            VAT_IS_SAID);

    private ExpenditureRules() {}
}
