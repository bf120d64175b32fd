package org.opencommissioning.consultations;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a file of consultations, beside those about files as such. */
final class ConsultationRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "CO01",
            REFUSE_FILE,
            "Each of the fourteen columns of a file of consultations is there, once.",
            "Name them as in docs/consultations.md; a column may be empty.");
    static final Rule HAS_ROWS =
            new Rule("CO02", REFUSE_FILE, "The file holds 1 to 5,000 rows.", "Send it with its rows.");
    static final Rule QUESTIONS_STAY = new Rule(
            "CO03",
            REFUSE_FILE,
            "Once people could answer, a consultation keeps its questions and its first day, and does not close"
                    + " earlier.",
            "Send the consultation as it was opened; a new question is a new consultation.");
    static final Rule LINE_FITS = new Rule(
            "CO10",
            REFUSE_ROW,
            "The line is a consultation, question, document, analysis, decision, outcome, involvement or referral.",
            "Write one of these words.");
    static final Rule REFERENCE_FITS = new Rule(
            "CO11",
            REFUSE_ROW,
            "A reference has 1 to 20 letters, digits and hyphens.",
            "Give the consultation such a reference.");
    static final Rule CONSULTATION_IS_ONE = new Rule(
            "CO12",
            REFUSE_ROW,
            "A consultation stands in one file, once.",
            "Give another one another reference; correct one in the period in which it was published.");
    static final Rule HAS_CONSULTATION = new Rule(
            "CO13",
            REFUSE_ROW,
            "A question stands in the file of its consultation; a document, and what is said later, is of a"
                    + " consultation of this consortium.",
            "Send the consultation with it, or correct the reference.");
    static final Rule NUMBER_FITS = new Rule(
            "CO14",
            REFUSE_ROW,
            "A question has a number from 1 to 20 and an outcome one from 1 to 99 that none other of it has; an"
                    + " analysis has a question's or none; other lines have none.",
            "Number the questions and the outcomes of a consultation from 1.");
    static final Rule HAS_WORDS = new Rule(
            "CO15", REFUSE_ROW, "There are words, at most 20,000 characters.", "Write them in the column Words.");
    static final Rule HAS_TITLE = new Rule(
            "CO16",
            REFUSE_ROW,
            "A consultation and a document have a title of at most 200 characters; an easy-read text of a consultation"
                    + " has at most 5,000; nothing else has either.",
            "Fill the cells in, or leave them empty.");
    static final Rule DAYS_ARE_DAYS =
            new Rule("CO17", REFUSE_ROW, "A day is written 2013-06-28 or 28/06/2013.", "Correct the day.");
    static final Rule LASTS_LONG_ENOUGH = new Rule(
            "CO18",
            REFUSE_ROW,
            "A consultation has a first and a last day, and lasts as long as the rule on its first day wants, or says"
                    + " in at most 2,000 characters why not.",
            "Correct the days, or fill in the column Why shorter.");
    static final Rule CHOICES_FIT = new Rule(
            "CO19",
            REFUSE_ROW,
            "A question is a choice or a scale with 2 to 20 different answers of at most 200 characters, or asks for"
                    + " words and has none.",
            "Write the answers with semicolons between.");
    static final Rule DONE_FITS = new Rule(
            "CO20",
            REFUSE_ROW,
            "An outcome says what was done, in at most 10,000 characters; nothing else does.",
            "Fill in the column What we did, or leave it empty.");
    static final Rule SCRUTINY_IS_KNOWN = new Rule(
            "CO21",
            REFUSE_ROW,
            "A referral says by its code to which body of the register; nothing else goes to anybody.",
            "Look the code up at /api/v1/organisations.");
    static final Rule IS_IN_ITS_TIME = new Rule(
            "CO22",
            REFUSE_ROW,
            "What is said of a consultation bears a day on or after its first one, and before the end of the period;"
                    + " a consultation, a question and a document bear none.",
            "Correct the date, or send it for the period to which it belongs.");
    static final Rule SAYS_NO_PATIENT = new Rule(
            "CO23",
            REFUSE_ROW,
            "A consultation holds no NHS number and no date of birth.",
            "Take it out: a consultation is public.");
    static final Rule DOCUMENT_IS_NAMED = new Rule(
            "CO24",
            REFUSE_ROW,
            "A document is named by its SHA-256, 64 hexadecimal digits, and nothing else has one.",
            "Send the document under Your work, Documents, and copy the hash that it gets.");
    static final Rule DOCUMENT_WAS_SENT = new Rule(
            "CO25",
            REFUSE_ROW,
            "A document that a consultation names was sent by the consortium before.",
            "Send the document under Your work, Documents; then send the consultation.");
    static final Rule PICTURES_ARE_THERE = new Rule(
            "CO26",
            WARN,
            "A picture that an easy-read text names in square brackets is one of the portal's.",
            "Choose one of docs/consultations.md; a name that is of none is shown as it is written.");
    static final Rule NAMES_NOBODY = new Rule(
            "CO30",
            HOLD_ROW,
            "A consultation names nobody, or a moderator has looked at it.",
            "Nothing to do: it waits for a moderator. Or take the name out.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            HAS_ROWS,
            QUESTIONS_STAY,
            LINE_FITS,
            REFERENCE_FITS,
            CONSULTATION_IS_ONE,
            HAS_CONSULTATION,
            NUMBER_FITS,
            HAS_WORDS,
            HAS_TITLE,
            DAYS_ARE_DAYS,
            LASTS_LONG_ENOUGH,
            CHOICES_FIT,
            DONE_FITS,
            SCRUTINY_IS_KNOWN,
            IS_IN_ITS_TIME,
            SAYS_NO_PATIENT,
            DOCUMENT_IS_NAMED,
            DOCUMENT_WAS_SENT,
            PICTURES_ARE_THERE,
            NAMES_NOBODY);

    private ConsultationRules() {}
}
