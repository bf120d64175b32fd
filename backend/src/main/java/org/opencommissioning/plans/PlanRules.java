package org.opencommissioning.plans;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of a plan, beside those about files as such. */
final class PlanRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "PL01",
            REFUSE_FILE,
            "There are columns for the part, the reference and the title.",
            "Name them Part, Reference and Title; a workbook may have a sheet for each part, all with the same"
                    + " headings.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "PL02",
            REFUSE_FILE,
            "No two columns could be the same thing.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule HAS_ITEMS =
            new Rule("PL03", REFUSE_FILE, "The file holds at least one item.", "Send the plan with its rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "PL04",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG =
            new Rule("PL05", REFUSE_FILE, "A plan has at most 5,000 items.", "Send one consortium's plan.");
    static final Rule IS_OF_A_YEAR =
            new Rule("PL06", REFUSE_FILE, "A plan is for one financial year.", "Give the year as the period: 2012-13.");
    static final Rule SAYS_ITS_STATUS = new Rule(
            "PL07",
            REFUSE_FILE,
            "A statement says whether this is a draft, the published plan or a revision of it.",
            "Add a row: Part statement, Reference status, Title draft, published or revised.");

    static final Rule IS_A_PLAN_IN_JSON = new Rule(
            "PL08",
            REFUSE_FILE,
            "JSON can be read to its end.",
            "Look at the named place: a comma, a quotation mark or a bracket is missing, or it goes too deep.");

    // A row
    static final Rule PART_IS_KNOWN = new Rule(
            "PL10",
            REFUSE_ROW,
            "A part is one of ten words.",
            "Write statement, need, priority, objective, service line, quality requirement, scheme,"
                    + " milestone, pooled budget or document.");
    static final Rule HAS_REFERENCE = new Rule(
            "PL11",
            REFUSE_ROW,
            "An item has a reference of at most 40 characters, once in its part.",
            "Give it a sign of its own, such as O1, and keep it from version to version.");
    static final Rule HAS_TITLE = new Rule("PL12", REFUSE_ROW, "An item has a title.", "Fill in the title.");
    static final Rule NUMBERS_ARE_NUMBERS = new Rule(
            "PL13", REFUSE_ROW, "Baseline, target and activity are numbers.", "Write 12.5; put the unit under Unit.");
    static final Rule MONEY_IS_POUNDS =
            new Rule("PL14", REFUSE_ROW, "Planned money is an amount of pounds and not negative.", "Write 1234567.00.");
    static final Rule DATES_ARE_DAYS = new Rule(
            "PL15",
            REFUSE_ROW,
            "Dates are days of the calendar.",
            "Write 2013-04-01 or 01/04/2013, the day before the month.");
    static final Rule DUE_AFTER_START =
            new Rule("PL16", REFUSE_ROW, "Nothing is due before it starts.", "Correct one of the two days.");
    static final Rule DOMAIN_IS_ONE_OF_FIVE =
            new Rule("PL17", REFUSE_ROW, "An outcomes domain is 1, 2, 3, 4 or 5.", "Write its number.");
    static final Rule TARGET_IS_BETTER = new Rule(
            "PL18",
            REFUSE_ROW,
            "A target is better than its baseline: higher where higher is better, lower where lower is.",
            "Correct baseline or target, or say under Better which way is the better one.");
    static final Rule PARTNER_IS_A_CODE =
            new Rule("PL19", REFUSE_ROW, "A partner is given by its code.", "Correct the code, or leave it empty.");
    static final Rule IS_SHORT_ENOUGH = new Rule(
            "PL20", REFUSE_ROW, "No cell has more than 4,000 characters.", "Shorten the text to what readers need.");

    static final Rule DOCUMENT_HAS_A_HASH = new Rule(
            "PL21",
            REFUSE_ROW,
            "A document is named by its SHA-256, 64 hexadecimal digits, and nothing else has one.",
            "Send the document under Your work, Documents, and copy the hash that it gets.");
    static final Rule DOCUMENT_WAS_SENT = new Rule(
            "PL22",
            REFUSE_ROW,
            "A document that a plan names was sent by the consortium before.",
            "Send the document under Your work, Documents; then send the plan.");

    // What a person should look at
    static final Rule BELONGS_TO_SOMETHING = new Rule(
            "PL30",
            WARN,
            "What an item belongs to is an item of the plan.",
            "Correct the reference, or add the item that is meant.");
    static final Rule OBJECTIVE_IS_MEASURED = new Rule(
            "PL31",
            WARN,
            "An objective has a baseline, a target, a due day and an owner.",
            "Fill in what is missing: without it nobody can say whether it is reached.");
    static final Rule MILESTONE_WITHIN_SCHEME = new Rule(
            "PL32",
            WARN,
            "A milestone is not due before its scheme starts.",
            "Correct the milestone's day, or the scheme's.");
    static final Rule SAVINGS_ADD_UP = new Rule(
            "PL33",
            WARN,
            "Where the milestones of a scheme all have savings, they add up to the scheme's.",
            "Correct the savings; readers see both and the difference.");
    static final Rule YEAR_IS_NOT_OVER = new Rule(
            "PL34",
            WARN,
            "Something in a plan is due within its year or later.",
            "Look whether this is the plan for an earlier year: everything in it was due before the year began.");
    static final Rule NO_MARKUP = new Rule(
            "PL35",
            WARN,
            "Texts hold no tags of web pages.",
            "Paste the text without its formatting; the tags were taken out.");
    static final Rule NO_FORMULAS = new Rule(
            "PL36",
            WARN,
            "No text begins like a formula.",
            "Write the text as it should be read; files that readers take have a mark before it.");

    static final Rule IS_READ_WHOLE = new Rule(
            "PL37",
            WARN,
            "Everything in a plan in JSON belongs to a part, and is named as a column of the plan.",
            "Correct the name, or leave it out.");

    static final Rule COMES_IN_ITS_YEAR = new Rule(
            "PL38",
            WARN,
            "A plan is sent before its year is over.",
            "Look whether the year is the right one. Readers see when a plan was published.");

    static final Rule EXAMPLES_ARE_LEFT_OUT = new Rule(
            "PL39",
            NOTE,
            "Rows of a workbook that are marked as examples are left out.",
            "Nothing to do where they are the template's; clear the cell under Example of a row that is to be read.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            HAS_ITEMS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            IS_OF_A_YEAR,
            SAYS_ITS_STATUS,
            IS_A_PLAN_IN_JSON,
            PART_IS_KNOWN,
            HAS_REFERENCE,
            HAS_TITLE,
            NUMBERS_ARE_NUMBERS,
            MONEY_IS_POUNDS,
            DATES_ARE_DAYS,
            DUE_AFTER_START,
            DOMAIN_IS_ONE_OF_FIVE,
            TARGET_IS_BETTER,
            PARTNER_IS_A_CODE,
            IS_SHORT_ENOUGH,
            DOCUMENT_HAS_A_HASH,
            DOCUMENT_WAS_SENT,
            BELONGS_TO_SOMETHING,
            OBJECTIVE_IS_MEASURED,
            MILESTONE_WITHIN_SCHEME,
            SAVINGS_ADD_UP,
            YEAR_IS_NOT_OVER,
            NO_MARKUP,
            NO_FORMULAS,
            IS_READ_WHOLE,
            COMES_IN_ITS_YEAR,
            EXAMPLES_ARE_LEFT_OUT);

    private PlanRules() {}
}
