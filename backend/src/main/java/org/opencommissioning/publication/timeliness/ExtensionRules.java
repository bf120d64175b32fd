package org.opencommissioning.publication.timeliness;

import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a list of extensions, beside those about files as such. */
final class ExtensionRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "EX01",
            REFUSE_FILE,
            "Each extension names the organisation, the return, its first and last day, the new due date and the"
                    + " reason.",
            "Name the columns Organisation, Return, First day, Last day, Due on, Reason.");
    static final Rule HAS_A_CODE = new Rule(
            "EX02",
            REFUSE_ROW,
            "The organisation is a code of 3 to 10 letters and digits.",
            "Write its code, such as 9N4.");
    static final Rule HAS_A_RETURN =
            new Rule("EX03", REFUSE_ROW, "The return is a kind that is owed.", "Write its kind, such as payments.");
    static final Rule HAS_DAYS = new Rule(
            "EX04",
            REFUSE_ROW,
            "Days are written as 2013-03-31, and the last is not before the first.",
            "Write the first and the last day of the return's period, and the day by which it is due now.");
    static final Rule DUE_AFTER_PERIOD = new Rule(
            "EX05",
            REFUSE_ROW,
            "The new due date lies after the period and within two years of it.",
            "Write the day by which the return is due now.");
    static final Rule SAYS_WHY = new Rule(
            "EX06", REFUSE_ROW, "The reason has 10 to 500 characters.", "Say why there is more time: readers see it.");

    /** All of them, in the order of their ids. */
    static final List<Rule> ALL =
            List.of(HAS_ITS_COLUMNS, HAS_A_CODE, HAS_A_RETURN, HAS_DAYS, DUE_AFTER_PERIOD, SAYS_WHY);

    private ExtensionRules() {}
}
