package org.opencommissioning.returns.reading;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** Rules about files as such, the same for every kind of return. */
public final class FileRules {
    public static final Rule IS_A_TABLE = new Rule(
            "RF01",
            REFUSE_FILE,
            "The file is a CSV file or an Excel workbook (.xlsx).",
            "Save the table as CSV or .xlsx.");
    public static final Rule HAS_CONTENT =
            new Rule("RF02", REFUSE_FILE, "The file is not empty.", "Send the file that holds the table.");
    public static final Rule IS_TEXT = new Rule(
            "RF03", REFUSE_FILE, "A CSV file holds text only.", "Save the table again as \"CSV UTF-8\" and send that.");
    public static final Rule IS_OF_REASONABLE_SIZE = new Rule(
            "RF04",
            REFUSE_FILE,
            "A workbook unpacks to at most 1 GB, a row has at most 200 columns and a cell at most 32,767 characters.",
            "Send the table alone, without other sheets, pictures or columns.");
    public static final Rule IS_UTF8 = new Rule(
            "RF05",
            NOTE,
            "Text is encoded in UTF-8.",
            "Nothing to do if the letters look right; otherwise save as \"CSV UTF-8\".");
    public static final Rule QUOTES_ARE_CLOSED = new Rule(
            "RF06",
            REFUSE_FILE,
            "Every quotation mark that opens a cell is closed in the same row.",
            "Look at the named line for a quotation mark too many or too few.");
    public static final Rule HAS_HEADINGS = new Rule(
            "RF07",
            REFUSE_FILE,
            "One row names the columns.",
            "Put the headings of the template in the row above the first payment.");
    public static final Rule ONE_TABLE = new Rule(
            "RF08",
            REFUSE_FILE,
            "The file holds one table with one set of headings.",
            "Send each table as a file of its own, or bring all rows under the same headings.");
    public static final Rule HEADINGS_STAND_ONCE = new Rule(
            "RF09", NOTE, "The headings stand once, above the rows.", "Nothing to do: repeated headings are left out.");
    public static final Rule NOTHING_ABOVE_HEADINGS = new Rule(
            "RF10",
            NOTE,
            "The headings are the first row.",
            "Nothing to do: the rows above the headings are left out.");
    public static final Rule NO_SHEET_LEFT_OUT = new Rule(
            "RF11",
            WARN,
            "Every sheet of a workbook is read.",
            "If the sheet holds rows that belong to the return, unhide it and give it headings.");
    public static final Rule NO_FORMULAS = new Rule(
            "RF12",
            NOTE,
            "Cells hold values, not formulas.",
            "Check the values as last saved: they are what was read.");
    public static final Rule ROW_FITS_HEADINGS = new Rule(
            "RF13",
            REFUSE_ROW,
            "A row has no more cells than there are columns.",
            "Look for a comma that is not within quotation marks.");
    public static final Rule TEXT_IS_WHOLE = new Rule(
            "RF14",
            WARN,
            "Text holds no signs that a wrong encoding left behind.",
            "Save the table again as \"CSV UTF-8\" from the original.");

    public static final Rule NO_HIDDEN_ROWS = new Rule(
            "RF15",
            WARN,
            "No row of a sheet is hidden or filtered out.",
            "Hidden rows are read: delete those that do not belong to the return.");

    /** All of them, in the order of their ids. */
    public static final List<Rule> ALL = List.of(
            IS_A_TABLE,
            HAS_CONTENT,
            IS_TEXT,
            IS_OF_REASONABLE_SIZE,
            IS_UTF8,
            QUOTES_ARE_CLOSED,
            HAS_HEADINGS,
            ONE_TABLE,
            HEADINGS_STAND_ONCE,
            NOTHING_ABOVE_HEADINGS,
            NO_SHEET_LEFT_OUT,
            NO_FORMULAS,
            ROW_FITS_HEADINGS,
            TEXT_IS_WHOLE,
            NO_HIDDEN_ROWS);

    private FileRules() {}
}
