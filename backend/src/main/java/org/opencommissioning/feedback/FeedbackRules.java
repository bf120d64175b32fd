package org.opencommissioning.feedback;

import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import java.util.Locale;
import org.opencommissioning.returns.Rule;

/** The rules of a batch of feedback, beside those about files as such. No finding repeats what somebody said. */
public final class FeedbackRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "FB01",
            REFUSE_FILE,
            "Each of the ten columns of a batch of feedback is there, once.",
            "Name them as in docs/feedback.md; a column may be empty.");
    static final Rule HAS_ROWS =
            new Rule("FB02", REFUSE_FILE, "The file holds at least one item of feedback.", "Send it with its rows.");
    static final Rule IS_A_BATCH_IN_JSON = new Rule(
            "FB03",
            REFUSE_FILE,
            "A batch in JSON can be read to its end and holds a list items of at most 5,000 objects.",
            "Write {\"items\": [{\"reference\": …}]}, as docs/feedback.md shows it.");
    static final Rule PERIOD_IS_THE_SAME = new Rule(
            "FB04",
            REFUSE_FILE,
            "The period that a batch in JSON names is the one for which it is sent.",
            "Choose the batch's own period, or leave the period out of the file.");
    static final Rule IS_READ_WHOLE = new Rule(
            "FB05",
            WARN,
            "Every field of a batch in JSON is one that is read.",
            "Look whether a name is misspelled; what is not read is left out.");
    static final Rule FIELD_HAS_ITS_SHAPE = new Rule(
            "FB06",
            WARN,
            "A field in JSON holds a text, a number, true or false; only themes hold a list, of texts.",
            "Write the field as docs/feedback.md shows it; as it is, it counts as empty.");
    static final Rule REFERENCE_FITS = new Rule(
            "FB10",
            REFUSE_ROW,
            "Each item has a reference of its own: 1 to 20 letters, digits and hyphens.",
            "Give each item a reference that says nothing of the person.");
    static final Rule REFERENCE_ONCE = new Rule(
            "FB11", REFUSE_ROW, "A reference stands once in a file.", "Give the second item another reference.");
    static final Rule ABOUT_IS_A_CODE = new Rule(
            "FB12",
            REFUSE_ROW,
            "The body that feedback is about is given by its code, and is known.",
            "Look the code up at /api/v1/organisations.");
    static final Rule MONTH_FITS = new Rule(
            "FB13",
            REFUSE_ROW,
            "The month in which care was given is written 2012-04, and has begun by the end of the period.",
            "Correct the month.");
    static final Rule CHANNEL_FITS = new Rule(
            "FB14",
            REFUSE_ROW,
            "The channel is survey, visit, web, phone, letter, event or other.",
            "Write one of these words.");
    static final Rule RATING_FITS =
            new Rule("FB15", REFUSE_ROW, "A rating is a whole number from 1 to 5.", "Correct it or leave it empty.");
    static final Rule THEMES_FIT = new Rule(
            "FB16",
            REFUSE_ROW,
            "There are one to five themes, with semicolons between, of the list of themes in force in the period.",
            "Look their ids up at /api/v1/themes, such as waiting;staff.");
    static final Rule PEOPLE_FIT = new Rule(
            "FB17",
            REFUSE_ROW,
            "The number of people who said it is from 1 to 100,000.",
            "Write a whole number; 1 for one person.");
    static final Rule HAS_CONSENT = new Rule(
            "FB18",
            REFUSE_ROW,
            "Whoever said it agreed to its publication: yes.",
            "Leave the item out, or ask the person.");
    static final Rule HAS_WORDS = new Rule(
            "FB19", REFUSE_ROW, "There are words, at most 20,000 characters.", "Fill in what was said, or shorten it.");
    static final Rule SERVICE_FITS =
            new Rule("FB20", REFUSE_ROW, "A service's name has at most 100 characters.", "Shorten it.");
    static final Rule SAYS_NOBODY = new Rule(
            "FB21",
            REFUSE_ROW,
            "Reference and service name no person and hold no number or address of one.",
            "Give a reference that says nothing of the person, and the plain name of the service.");
    static final Rule REFERENCE_IS_NEW = new Rule(
            "FB22",
            REFUSE_ROW,
            "A reference of one period stands in no batch for another.",
            "Give the item a reference that you have not used.");
    static final Rule IS_SEPARABLE = new Rule(
            "FB31",
            REFUSE_ROW,
            "What tells who somebody is can be taken out without losing the sense; a moderator returned the item"
                    + " otherwise.",
            "Read the moderator's words; send it again, told so that nobody is known by it.");
    static final Rule IS_NO_ABUSE = new Rule(
            "FB32",
            REFUSE_ROW,
            "It abuses or accuses nobody by name; a moderator returned the item otherwise.",
            "Read the moderator's words; what somebody may have done wrong belongs to the body itself or to the"
                    + " police.");
    static final Rule IS_ABOUT_CARE = new Rule(
            "FB33",
            REFUSE_ROW,
            "It is about care that a body of the register gave or bought; a moderator returned the item otherwise.",
            "Read the moderator's words; correct the code, or leave the item out.");
    static final Rule IS_CLEAR = new Rule(
            "FB34",
            REFUSE_ROW,
            "It can be understood, and stands in one item only; a moderator returned it otherwise.",
            "Read the moderator's words; send it again when it is mended.");
    static final Rule IS_NOT_WITHDRAWN = new Rule(
            "FB35",
            REFUSE_ROW,
            "HealthWatch has not taken the item back.",
            "Nothing to do; under another reference it can be sent anew.");

    private static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            HAS_ROWS,
            IS_A_BATCH_IN_JSON,
            PERIOD_IS_THE_SAME,
            IS_READ_WHOLE,
            FIELD_HAS_ITS_SHAPE,
            REFERENCE_FITS,
            REFERENCE_ONCE,
            ABOUT_IS_A_CODE,
            MONTH_FITS,
            CHANNEL_FITS,
            RATING_FITS,
            THEMES_FIT,
            PEOPLE_FIT,
            HAS_CONSENT,
            HAS_WORDS,
            SERVICE_FITS,
            SAYS_NOBODY,
            REFERENCE_IS_NEW,
            IS_SEPARABLE,
            IS_NO_ABUSE,
            IS_ABOUT_CARE,
            IS_CLEAR,
            IS_NOT_WITHDRAWN);

    private FeedbackRules() {}

    /** The field of an item that a rule is about, as the form and the interface call it. */
    public static String field(Rule rule) {
        return switch (rule.id()) {
            case "FB10", "FB11", "FB22", "FB35" -> "reference";
            case "FB12" -> "about";
            case "FB13" -> "month";
            case "FB14" -> "channel";
            case "FB15" -> "rating";
            case "FB16" -> "themes";
            case "FB17" -> "people";
            case "FB18" -> "consent";
            case "FB20", "FB21" -> "service";
            default -> "words";
        };
    }

    /** The column that a rule about one row is about. */
    static FeedbackColumn column(Rule rule) {
        return FeedbackColumn.valueOf(field(rule).toUpperCase(Locale.ROOT));
    }

    static List<Rule> all() {
        return ALL;
    }
}
