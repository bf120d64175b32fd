package org.opencommissioning.publication.replies;

import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of replies, beside those about files as such. */
final class ReplyRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "RP01",
            REFUSE_FILE,
            "Each reply says whose it is, what it is about and what it says.",
            "Name the columns Organisation, Edition, Line, Statement.");
    static final Rule IS_ABOUT_SOMETHING = new Rule(
            "RP02",
            REFUSE_ROW,
            "What it is about is published: an edition, or a line of one.",
            "Write the number of the edition and, if it is about one line, that of the line, as the page of the figure"
                    + " says them.");
    static final Rule IS_NAMED_THERE = new Rule(
            "RP03",
            REFUSE_ROW,
            "The organisation that replies is named in what it replies to.",
            "Reply to a figure in which your organisation is named; leave edition and line empty for all that is said"
                    + " of you.");
    static final Rule SAYS_SOMETHING = new Rule(
            "RP04",
            REFUSE_ROW,
            "The statement has 10 to 5,000 characters.",
            "Say it in 10 to 5,000 characters: readers see it beside the figure.");
    static final Rule NOT_TOO_MANY =
            new Rule("RP05", REFUSE_FILE, "A file has at most 200 replies.", "Send the others on another day.");

    static final Rule IS_ITS_OWN = new Rule(
            "RP06",
            REFUSE_ROW,
            "An organisation replies for itself.",
            "Write the code of the organisation whose return it is.");

    /** All of them, in the order of their ids. */
    static final List<Rule> ALL =
            List.of(HAS_ITS_COLUMNS, IS_ABOUT_SOMETHING, IS_NAMED_THERE, SAYS_SOMETHING, NOT_TOO_MANY, IS_ITS_OWN);

    private ReplyRules() {}
}
