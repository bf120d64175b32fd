package org.opencommissioning.feedback.reports;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a file of reports, beside those about files as such. */
final class ReportRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "RC01",
            REFUSE_FILE,
            "Each of the nine columns of a file of reports is there, once.",
            "Name them as in docs/reports.md; a column may be empty.");
    static final Rule HAS_ROWS =
            new Rule("RC02", REFUSE_FILE, "The file holds 1 to 5,000 rows.", "Send it with its rows.");
    static final Rule LINE_FITS = new Rule(
            "RC10",
            REFUSE_ROW,
            "The line is a report, a recommendation or an escalation.",
            "Write one of these words.");
    static final Rule REFERENCE_FITS = new Rule(
            "RC11",
            REFUSE_ROW,
            "A reference has 1 to 20 letters, digits and hyphens.",
            "Give the report such a reference.");
    static final Rule REPORT_IS_ONE = new Rule(
            "RC12",
            REFUSE_ROW,
            "A report stands in one file, once.",
            "Give another report another reference; correct a report in the period in which it was published.");
    static final Rule HAS_REPORT = new Rule(
            "RC13",
            REFUSE_ROW,
            "A recommendation stands in the file of its report, and what is taken further was published by this"
                    + " HealthWatch.",
            "Send the report with it, or correct the reference or the number.");
    static final Rule NUMBER_FITS = new Rule(
            "RC14",
            REFUSE_ROW,
            "A recommendation has a number from 1 to 99 that none other of its report has; a report has none.",
            "Number the recommendations of a report from 1.");
    static final Rule BODY_IS_KNOWN = new Rule(
            "RC15",
            REFUSE_ROW,
            "The body is given by its code and stands in the register.",
            "Look the code up at /api/v1/organisations.");
    static final Rule HAS_WORDS = new Rule(
            "RC16",
            REFUSE_ROW,
            "There are words, at most 10,000 characters.",
            "Write the summary, the recommendation or the reason.");
    static final Rule HAS_TITLE = new Rule(
            "RC17",
            REFUSE_ROW,
            "A report has a title of at most 200 characters; an easy-read summary has at most 5,000; nothing else has"
                    + " either.",
            "Fill the cells in, or leave them empty.");
    static final Rule DAYS_ARE_DAYS =
            new Rule("RC18", REFUSE_ROW, "A day is written 2013-06-28 or 28/06/2013.", "Correct the day.");
    static final Rule IS_IN_ITS_TIME = new Rule(
            "RC19",
            REFUSE_ROW,
            "A report is published, or taken further, on a day of the period, and not before it was sent as a draft or"
                    + " published.",
            "Correct the date, or send it for the period to which it belongs.");
    static final Rule SAYS_NO_PATIENT = new Rule(
            "RC20",
            REFUSE_ROW,
            "A report holds no NHS number and no date of birth.",
            "Take it out: a report is public.");
    static final Rule PICTURES_ARE_THERE = new Rule(
            "RC21",
            WARN,
            "A picture that an easy-read summary names in square brackets is one of the portal's.",
            "Choose one of docs/consultations.md; a name that is of none is shown as it is written.");
    static final Rule NAMES_NOBODY = new Rule(
            "RC30",
            HOLD_ROW,
            "A report names nobody, or a moderator has looked at it.",
            "Nothing to do: it waits for a moderator. Or take the name out.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            HAS_ROWS,
            LINE_FITS,
            REFERENCE_FITS,
            REPORT_IS_ONE,
            HAS_REPORT,
            NUMBER_FITS,
            BODY_IS_KNOWN,
            HAS_WORDS,
            HAS_TITLE,
            DAYS_ARE_DAYS,
            IS_IN_ITS_TIME,
            SAYS_NO_PATIENT,
            PICTURES_ARE_THERE,
            NAMES_NOBODY);

    private ReportRules() {}
}
