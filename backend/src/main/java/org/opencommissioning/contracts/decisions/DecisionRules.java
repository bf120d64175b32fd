package org.opencommissioning.contracts.decisions;

import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a return of decisions, beside those about files as such. */
final class DecisionRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "DC01",
            REFUSE_FILE,
            "There are columns for the reference, the date, the meeting, the title and the decision.",
            "Name them Reference, Date, Meeting, Title and Decision.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "DC02",
            REFUSE_FILE,
            "No two columns could be the same thing.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule HAS_DECISIONS = new Rule(
            "DC03", REFUSE_FILE, "The file holds at least one decision.", "Send the decisions with their rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "DC04",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG = new Rule(
            "DC05", REFUSE_FILE, "A file has at most 20,000 rows.", "Send one consortium's decisions of one period.");

    // A row
    static final Rule HAS_REFERENCE = new Rule(
            "DC10",
            REFUSE_ROW,
            "A decision has a reference with a letter or digit in it, of at most 80 characters.",
            "Give the consortium's own number of the decision.");
    static final Rule STATED_ONCE = new Rule(
            "DC11",
            REFUSE_ROW,
            "The first row of a decision says what was decided; each further row with its reference adds one person,"
                    + " and says nothing else of the decision or the same again.",
            "Give another decision another reference; put the row that states it above those of the people.");
    static final Rule HAS_DAY =
            new Rule("DC12", REFUSE_ROW, "A decision has the day on which it was taken.", "Fill in the day.");
    static final Rule DATES_ARE_DAYS = new Rule(
            "DC13",
            REFUSE_ROW,
            "Dates are days of the calendar.",
            "Write 2013-04-01 or 01/04/2013, the day before the month.");
    static final Rule WITHIN_PERIOD = new Rule(
            "DC14",
            REFUSE_ROW,
            "A decision was taken in the period that the file is for.",
            "Correct the day, or send the decision with those of its own period.");
    static final Rule HAS_MEETING = new Rule(
            "DC15",
            REFUSE_ROW,
            "It is said who decided.",
            "Name the meeting, the committee, or the post of somebody who decided alone.");
    static final Rule SAYS_WHAT = new Rule(
            "DC16", REFUSE_ROW, "A decision has a title and says what was decided.", "Fill in what is missing.");
    static final Rule CODES_ARE_CODES = new Rule(
            "DC17", REFUSE_ROW, "Organisations are given by their codes.", "Correct the code, or leave it empty.");
    static final Rule VALUE_IS_POUNDS = new Rule(
            "DC18",
            REFUSE_ROW,
            "A value is an amount of pounds and is not negative.",
            "Write 1234567.00; leave it empty where it is not known.");
    static final Rule PARTICIPATION_IS_KNOWN = new Rule(
            "DC19",
            REFUSE_ROW,
            "A person decided, attended, abstained or left.",
            "Write one of the four words beside each person.");
    static final Rule SOMEBODY_WAS_THERE = new Rule(
            "DC20",
            REFUSE_ROW,
            "What somebody did or declared stands beside a name, or beside the reason why the name is withheld.",
            "Give the name, or the reason why it is not published.");
    static final Rule SAYS_WHETHER_PUBLISHED = new Rule(
            "DC21",
            REFUSE_ROW,
            "Where there is a column for it, each row with a person says yes or no to publishing the name.",
            "Write yes or no.");
    static final Rule WITHHELD_HAS_REASON = new Rule(
            "DC22",
            REFUSE_ROW,
            "A name that is not published is withheld for a reason that is.",
            "Give the reason in the column Reason the name is withheld.");
    static final Rule WITHHELD_STANDS_NOWHERE = new Rule(
            "DC23",
            REFUSE_ROW,
            "A withheld name stands nowhere else in its decision.",
            "Take the name out of the other cells and rows of the decision: they are published as sent.");
    static final Rule IS_SHORT_ENOUGH = new Rule(
            "DC24", REFUSE_ROW, "No cell has more than 4,000 characters.", "Shorten the text to what readers need.");

    // What a person should look at
    static final Rule ROUTE_IS_KNOWN = new Rule(
            "DC30",
            WARN,
            "A route is one of seven words.",
            "Write any-qualified-provider, open, restricted, negotiated, framework, single-action or other; until then"
                    + " no route is published.");
    static final Rule ROUTE_HAS_REASON = new Rule(
            "DC31",
            WARN,
            "Where a provider is chosen without an open tender, it is said why.",
            "Fill in Why this route: readers see that it is missing.");
    static final Rule SAYS_WHO_DECIDED = new Rule(
            "DC32",
            WARN,
            "At least one person is named as having decided.",
            "Add a row for each person who was there, with what they did.");
    static final Rule INTERESTED_DID_NOT_DECIDE = new Rule(
            "DC33",
            WARN,
            "Who declared an interest did not decide, or it is said how the interest was managed.",
            "Correct what they did, or say under How managed why they could decide.");
    static final Rule BIDDERS_ARE_NOT_BUYERS = new Rule(
            "DC34",
            WARN,
            "Where a practice of the consortium made an offer, another body ran the procurement.",
            "Name that body under Procured by (Commissioning for patients 5.13); readers see that it is missing.");
    static final Rule THIRD_PARTY_HAS_REASON = new Rule(
            "DC35",
            WARN,
            "Where another body ran the procurement, it is said why.",
            "Say why: that a practice of the consortium made an offer, say.");
    static final Rule ZERO_IS_UNKNOWN = new Rule(
            "DC36",
            WARN,
            "A value that is not known is left empty.",
            "Give the value; 0 was taken for unknown, and unknown is what readers see.");
    static final Rule NO_MARKUP = new Rule(
            "DC37",
            WARN,
            "Texts hold no tags of web pages.",
            "Paste the text without its formatting; the tags were taken out.");
    static final Rule NO_FORMULAS = new Rule(
            "DC38",
            WARN,
            "No text begins like a formula.",
            "Write the text as it should be read; files that readers take have a mark before it.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            HAS_DECISIONS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            HAS_REFERENCE,
            STATED_ONCE,
            HAS_DAY,
            DATES_ARE_DAYS,
            WITHIN_PERIOD,
            HAS_MEETING,
            SAYS_WHAT,
            CODES_ARE_CODES,
            VALUE_IS_POUNDS,
            PARTICIPATION_IS_KNOWN,
            SOMEBODY_WAS_THERE,
            SAYS_WHETHER_PUBLISHED,
            WITHHELD_HAS_REASON,
            WITHHELD_STANDS_NOWHERE,
            IS_SHORT_ENOUGH,
            ROUTE_IS_KNOWN,
            ROUTE_HAS_REASON,
            SAYS_WHO_DECIDED,
            INTERESTED_DID_NOT_DECIDE,
            BIDDERS_ARE_NOT_BUYERS,
            THIRD_PARTY_HAS_REASON,
            ZERO_IS_UNKNOWN,
            NO_MARKUP,
            NO_FORMULAS);

    private DecisionRules() {}
}
