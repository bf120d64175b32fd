package org.opencommissioning.organisations.register;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** What register files must keep to. An oddity that real registers hold is named and published as sent. */
final class RegisterRules {
    static final Rule IS_TEXT = new Rule(
            "RG01",
            REFUSE_FILE,
            "The file is a CSV file.",
            "Send the file as the Organisation Data Service publishes it.");
    static final Rule HAS_ROWS = new Rule(
            "RG02", REFUSE_FILE, "The file holds at least one organisation.", "Send the file that holds the register.");
    static final Rule HAS_27_COLUMNS = new Rule(
            "RG03",
            REFUSE_FILE,
            "The file has 27 columns and no headings.",
            "Send the file as it was downloaded. Its columns have no headings and are read by their place, so a file"
                    + " with one more or fewer is not read at all: nobody could say which one it is.");
    static final Rule IS_OF_ITS_KIND = new Rule(
            "RG04",
            REFUSE_FILE,
            "The codes in the file are those of the kind of register it is sent as.",
            "Send the file again as the kind that it is.");
    static final Rule PERIOD_FITS = new Rule(
            "RG05",
            REFUSE_FILE,
            "A register is sent for the day it speaks of, an amendment for its month.",
            "Give the day of the file, or the month of the amendments.");
    static final Rule ROW_HAS_27_COLUMNS = new Rule(
            "RG06",
            REFUSE_ROW,
            "Each row has 27 columns.",
            "Look for a comma or a quotation mark too many or too few in the row.");
    static final Rule CODE_FITS = new Rule(
            "RG10",
            REFUSE_ROW,
            "The code has the shape of the register's codes.",
            "Correct the code in the first column.");
    static final Rule CODE_ONCE = new Rule(
            "RG11", REFUSE_ROW, "A code stands once in a file.", "Keep the row that is right and take the others out.");
    static final Rule ONE_CONSORTIUM = new Rule(
            "RG12",
            REFUSE_ROW,
            "A practice belongs to one consortium.",
            "Keep the row with the consortium that the practice belongs to.");
    static final Rule HAS_NAME = new Rule("RG13", REFUSE_ROW, "The organisation has a name.", "Fill in the name.");
    static final Rule DATE_IS_A_DAY = new Rule(
            "RG14", REFUSE_ROW, "A date is a day written as eight digits, 20130401.", "Write year, month and day.");
    static final Rule CLOSED_AFTER_OPENED = new Rule(
            "RG15", REFUSE_ROW, "An organisation closes after it opens.", "Correct the open date or the close date.");
    static final Rule LEFT_AFTER_JOINED = new Rule(
            "RG16",
            REFUSE_ROW,
            "A practice leaves a consortium after it joins it.",
            "Correct the date of joining or of leaving.");
    static final Rule STATUS_IS_KNOWN = new Rule(
            "RG17",
            REFUSE_ROW,
            "The status is A (active), C (closed), D (dormant) or P (proposed).",
            "Correct the status in column M.");
    static final Rule COMMISSIONER_IS_A_CODE =
            new Rule("RG18", REFUSE_ROW, "The commissioner is given by its code.", "Correct the code in column O.");
    static final Rule CODE_IS_NOT_REUSED = new Rule(
            "RG19",
            REFUSE_ROW,
            "A code is never used for another organisation.",
            "Give the new organisation a code of its own, or correct the open date.");
    static final Rule STATUS_FITS_DATES =
            new Rule("RG20", WARN, "The status agrees with the dates.", "Correct the status or the dates.");
    static final Rule MEMBER_WHILE_OPEN = new Rule(
            "RG21",
            WARN,
            "A practice belongs to a consortium only while the practice is open.",
            "Correct the date; until then only days on which it was open count.");
    static final Rule MEMBER_WHILE_CONSORTIUM_OPEN = new Rule(
            "RG22",
            WARN,
            "A practice belongs to a consortium only while the consortium exists.",
            "Correct the date; until then only days on which the consortium existed count.");
    static final Rule COMMISSIONER_IS_KNOWN = new Rule(
            "RG23",
            WARN,
            "The commissioner is in the register.",
            "Publish the register that holds it, or correct the code; until then no membership follows.");
    static final Rule ACTIVE_PRACTICE_HAS_CONSORTIUM = new Rule(
            "RG24", WARN, "An active practice belongs to a consortium.", "Fill in the commissioner in column O.");
    static final Rule POSTCODE_FITS =
            new Rule("RG25", WARN, "A postcode is written like TS18 1HU.", "Correct the postcode.");
    static final Rule COMMISSIONERS_AGREE = new Rule(
            "RG26",
            NOTE,
            "The commissioner in column O and the organisation in column X are the same.",
            "Nothing to do: the commissioner in column O counts.");
    static final Rule HAS_POSTCODE =
            new Rule("RG27", NOTE, "There is a postcode.", "Fill in the postcode if there is one.");
    static final Rule CONSORTIA_ARE_KNOWN = new Rule(
            "RG28",
            WARN,
            "The consortia are published before their practices.",
            "Publish the register of consortia; memberships follow then.");
    static final Rule NOBODY_IS_LEFT_OUT = new Rule(
            "RG29",
            WARN,
            "Whoever was open in the last register of the kind stands in this one too, with its close date if it has"
                    + " closed.",
            "Send the whole register, or leave it so: from the day of the file on nobody knows whether those that it"
                    + " leaves out are open, and they were last seen in the register before.");
    static final Rule NO_PERSONS = new Rule(
            "RG30",
            REFUSE_ROW,
            "Persons are not organisations: rows of individual practitioners are left out.",
            "Nothing to do: these rows are published nowhere.");

    /** All of them, in the order of their ids. */
    static final List<Rule> ALL = List.of(
            IS_TEXT,
            HAS_ROWS,
            HAS_27_COLUMNS,
            IS_OF_ITS_KIND,
            PERIOD_FITS,
            ROW_HAS_27_COLUMNS,
            CODE_FITS,
            CODE_ONCE,
            ONE_CONSORTIUM,
            HAS_NAME,
            DATE_IS_A_DAY,
            CLOSED_AFTER_OPENED,
            LEFT_AFTER_JOINED,
            STATUS_IS_KNOWN,
            COMMISSIONER_IS_A_CODE,
            CODE_IS_NOT_REUSED,
            STATUS_FITS_DATES,
            MEMBER_WHILE_OPEN,
            MEMBER_WHILE_CONSORTIUM_OPEN,
            COMMISSIONER_IS_KNOWN,
            ACTIVE_PRACTICE_HAS_CONSORTIUM,
            POSTCODE_FITS,
            COMMISSIONERS_AGREE,
            HAS_POSTCODE,
            CONSORTIA_ARE_KNOWN,
            NOBODY_IS_LEFT_OUT,
            NO_PERSONS);

    private RegisterRules() {}
}
