package org.opencommissioning.feedback.responses;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a file of answers, beside those about files as such. */
final class ResponseRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "RS01",
            REFUSE_FILE,
            "Each column of a file of answers is there, once; Rating may be left out.",
            "Name them as in docs/feedback.md; a column may be empty.");
    static final Rule HAS_ROWS =
            new Rule("RS02", REFUSE_FILE, "The file holds at least one answer.", "Send it with its rows.");
    static final Rule ANSWERS_SOMETHING = new Rule(
            "RS10",
            REFUSE_ROW,
            "It answers feedback that is published.",
            "Look HealthWatch's code and the reference up at /api/v1/feedback.");
    static final Rule KIND_FITS = new Rule(
            "RS11", REFUSE_ROW, "The kind is answer, extension, pause or rating.", "Write one of these words.");
    static final Rule DAYS_ARE_DAYS =
            new Rule("RS12", REFUSE_ROW, "A day is written 2013-06-28 or 28/06/2013.", "Correct the day.");
    static final Rule IS_IN_ITS_TIME = new Rule(
            "RS13",
            REFUSE_ROW,
            "It was said after the feedback had become public, and by the end of the period.",
            "Correct the date, or send it for the period to which it belongs.");
    static final Rule HAS_WORDS = new Rule(
            "RS14", REFUSE_ROW, "There are words, at most 10,000 characters.", "Write the answer or the reason.");
    static final Rule PAUSE_ENDS = new Rule(
            "RS15",
            REFUSE_ROW,
            "A pause has a last day, no more than 60 days after its first; nothing else has one.",
            "Fill in the column Until, or leave it empty.");
    static final Rule EXTENSION_HAS_DAYS = new Rule(
            "RS16",
            REFUSE_ROW,
            "An extension has 1 to 20 working days; nothing else has any.",
            "Fill in the column Working days, or leave it empty.");
    static final Rule CHANGE_HAS_DAY = new Rule(
            "RS17",
            REFUSE_ROW,
            "What will change has a day by which it will, and the days of a change say what it is.",
            "Fill in both, or neither.");
    static final Rule IS_SHORT_ENOUGH =
            new Rule("RS18", REFUSE_ROW, "Change and evidence have at most 2,000 characters each.", "Shorten them.");
    static final Rule SAYS_NO_PATIENT = new Rule(
            "RS19",
            REFUSE_ROW,
            "An answer holds no NHS number and no date of birth.",
            "Take it out: an answer is public.");
    static final Rule RATES_AN_ANSWER = new Rule(
            "RS20",
            REFUSE_ROW,
            "A rating is 1 to 5 and is HealthWatch's own, of a published answer to what it sent; nothing else has one.",
            "Fill in the column Rating of a row of the kind rating, or leave it empty.");
    static final Rule NAMES_NOBODY = new Rule(
            "RS30",
            HOLD_ROW,
            "An answer names nobody, or a moderator has looked at it.",
            "Nothing to do: it waits for a moderator. Or take the name out.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            HAS_ROWS,
            ANSWERS_SOMETHING,
            KIND_FITS,
            DAYS_ARE_DAYS,
            IS_IN_ITS_TIME,
            HAS_WORDS,
            PAUSE_ENDS,
            EXTENSION_HAS_DAYS,
            CHANGE_HAS_DAY,
            IS_SHORT_ENOUGH,
            SAYS_NO_PATIENT,
            RATES_AN_ANSWER,
            NAMES_NOBODY);

    private ResponseRules() {}
}
