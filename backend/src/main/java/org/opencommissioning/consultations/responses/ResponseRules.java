package org.opencommissioning.consultations.responses;

import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a file of responses, beside those about files as such. */
final class ResponseRules {
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "CR01",
            REFUSE_FILE,
            "Each of the five columns of a file of responses is there, once.",
            "Nobody needs to send such a file: the portal writes it.");
    static final Rule HAS_ROWS = new Rule(
            "CR02",
            REFUSE_FILE,
            "The file holds 1 to 5,000 rows.",
            "Nobody needs to send such a file: the portal writes it.");
    static final Rule ROW_FITS = new Rule(
            "CR10",
            REFUSE_ROW,
            "A row counts people by question and choice, or names the response whose words it is.",
            "Nobody needs to send such a file: the portal writes it.");
    static final Rule IS_OURS = new Rule(
            "CR11",
            REFUSE_FILE,
            "The file is what moderators have let through, as the portal writes it.",
            "Nobody needs to send such a file: responses come from the pages of consultations.");

    static final List<Rule> ALL = List.of(HAS_ITS_COLUMNS, HAS_ROWS, ROW_FITS, IS_OURS);

    private ResponseRules() {}
}
