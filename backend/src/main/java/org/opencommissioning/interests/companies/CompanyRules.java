package org.opencommissioning.interests.companies;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a list of companies, beside those about files as such. */
final class CompanyRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "CO01",
            REFUSE_FILE,
            "There is one column each for number, name, status and postcode of the registered office.",
            "Name them Company number, Company name, Company status and Address postal code.");
    static final Rule NOT_TOO_LONG =
            new Rule("CO02", REFUSE_FILE, "The file has 1 to 20,000 companies.", "Send it in parts, or with its rows.");
    static final Rule NUMBER_FITS = new Rule(
            "CO10",
            REFUSE_ROW,
            "A company's number is eight digits, or two letters and six digits.",
            "Write it with its leading zeros, such as 07227455.");
    static final Rule NUMBER_ONCE =
            new Rule("CO11", REFUSE_ROW, "No earlier row is about the same company.", "Keep the row that is meant.");
    static final Rule HAS_A_NAME = new Rule(
            "CO12",
            REFUSE_ROW,
            "A company has a name and a status, each of at most 200 characters.",
            "Write them as the register of companies does.");
    static final Rule DATES_ARE_DAYS = new Rule(
            "CO13",
            REFUSE_ROW,
            "Dates are days of the calendar, and a company does not cease before it is created.",
            "Write 2010-04-19.");
    static final Rule IS_SOMEBODYS = new Rule(
            "CO14",
            REFUSE_ROW,
            "One organisation of the register bears the company's name, or one practice is at its postcode, or the row"
                    + " gives a code of the register.",
            "Give the code in the column Organisation code, or leave the row out.");
    static final Rule LINK_IS_CONFIRMED = new Rule(
            "CO20",
            HOLD_ROW,
            "A moderator has confirmed that the company and the organisation belong together.",
            "Look both up; release the row if they do, with what shows it, or refuse it.");

    /** All of them, in the order of their ids. */
    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            NOT_TOO_LONG,
            NUMBER_FITS,
            NUMBER_ONCE,
            HAS_A_NAME,
            DATES_ARE_DAYS,
            IS_SOMEBODYS,
            LINK_IS_CONFIRMED);

    private CompanyRules() {}
}
