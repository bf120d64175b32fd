package org.opencommissioning.feedback.reports;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a file of answers to recommendations, beside those about files as such. */
final class AnswerRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "RA01",
            REFUSE_FILE,
            "Each of the eight columns of a file of answers to recommendations is there, once.",
            "Name them as in docs/reports.md; a column may be empty.");
    static final Rule HAS_ROWS =
            new Rule("RA02", REFUSE_FILE, "The file holds 1 to 5,000 rows.", "Send it with its rows.");
    static final Rule KIND_FITS = new Rule(
            "RA10", REFUSE_ROW, "The kind is accepted, refused, done or acknowledged.", "Write one of these words.");
    static final Rule ANSWERS_SOMETHING = new Rule(
            "RA11",
            REFUSE_ROW,
            "It answers a recommendation that is published and addressed to this body; what is acknowledged was taken"
                    + " to it.",
            "Look HealthWatch's code, the reference and the number up at /api/v1/recommendations or"
                    + " /api/v1/escalations.");
    static final Rule DAYS_ARE_DAYS =
            new Rule("RA12", REFUSE_ROW, "A day is written 2013-06-28 or 28/06/2013.", "Correct the day.");
    static final Rule IS_IN_ITS_TIME = new Rule(
            "RA13",
            REFUSE_ROW,
            "It was said when the report was published, or taken further, or later, and by the end of the period.",
            "Correct the date, or send it for the period to which it belongs.");
    static final Rule HAS_WORDS = new Rule(
            "RA14", REFUSE_ROW, "There are words, at most 10,000 characters.", "Write the answer or the reason.");
    static final Rule ACCEPTED_HAS_DAY = new Rule(
            "RA15",
            REFUSE_ROW,
            "What is accepted has a day by which it will be done, on or after the day of the answer; nothing else has"
                    + " one.",
            "Fill in the column By when, or leave it empty.");
    static final Rule DONE_HAS_EVIDENCE = new Rule(
            "RA16",
            REFUSE_ROW,
            "What is done has evidence, at most 2,000 characters.",
            "Say where anybody can see that it was done.");
    static final Rule SAYS_NO_PATIENT = new Rule(
            "RA17",
            REFUSE_ROW,
            "An answer holds no NHS number and no date of birth.",
            "Take it out: an answer is public.");
    static final Rule NAMES_NOBODY = new Rule(
            "RA30",
            HOLD_ROW,
            "An answer names nobody, or a moderator has looked at it.",
            "Nothing to do: it waits for a moderator. Or take the name out.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            HAS_ROWS,
            KIND_FITS,
            ANSWERS_SOMETHING,
            DAYS_ARE_DAYS,
            IS_IN_ITS_TIME,
            HAS_WORDS,
            ACCEPTED_HAS_DAY,
            DONE_HAS_EVIDENCE,
            SAYS_NO_PATIENT,
            NAMES_NOBODY);

    private AnswerRules() {}
}
