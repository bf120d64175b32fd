package org.opencommissioning.contracts;

import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;

/** The rules of the register of contracts, beside those about files as such. */
final class ContractRules {
    // The file
    static final Rule HAS_ITS_COLUMNS = new Rule(
            "CT01",
            REFUSE_FILE,
            "There are columns for the reference, the title and the provider.",
            "Name them Reference, Title and Provider.");
    static final Rule ONE_COLUMN_EACH = new Rule(
            "CT02",
            REFUSE_FILE,
            "No two columns could be the same thing.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule HAS_CONTRACTS =
            new Rule("CT03", REFUSE_FILE, "The file holds at least one contract.", "Send the register with its rows.");
    static final Rule MOST_ROWS_ARE_GOOD = new Rule(
            "CT04",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "Look at the refused rows: something is wrong with the file as a whole.");
    static final Rule NOT_TOO_LONG =
            new Rule("CT05", REFUSE_FILE, "A register has at most 20,000 rows.", "Send one consortium's register.");
    static final Rule IS_A_PACKAGE = new Rule(
            "CT06",
            REFUSE_FILE,
            "A file of JSON is a release package or a record package of the Open Contracting Data Standard 1.1.",
            "Send a package with its releases or its compiled records, or the register as CSV or .xlsx.");

    // A row
    static final Rule HAS_REFERENCE = new Rule(
            "CT10",
            REFUSE_ROW,
            "A contract has a reference with a letter or digit in it, of at most 80 characters.",
            "Give the consortium's own number of the contract.");
    static final Rule HAS_TITLE = new Rule("CT11", REFUSE_ROW, "A contract has a title.", "Fill in the title.");
    static final Rule HAS_SUPPLIER = new Rule(
            "CT12", REFUSE_ROW, "An award names to whom it was made.", "Name the provider, or leave the award out.");
    static final Rule VALUE_IS_POUNDS = new Rule(
            "CT13",
            REFUSE_ROW,
            "A value is an amount of pounds and is not negative.",
            "Write 1234567.00; leave it empty where it is not known.");
    static final Rule IN_STERLING =
            new Rule("CT14", REFUSE_ROW, "Values are in pounds sterling.", "Give the value in pounds, as it is paid.");
    static final Rule DATES_ARE_DAYS = new Rule(
            "CT15",
            REFUSE_ROW,
            "Dates are days of the calendar.",
            "Write 2013-04-01 or 01/04/2013, the day before the month.");
    static final Rule ENDS_AFTER_IT_BEGINS =
            new Rule("CT16", REFUSE_ROW, "A contract does not end before it begins.", "Correct one of the two days.");
    static final Rule STATED_ONCE = new Rule(
            "CT17",
            REFUSE_ROW,
            "A contract as it was made stands on one line, and each of its amendments on one more with another day.",
            "Give another contract another reference, or say from when on the line holds.");
    static final Rule AMENDS_A_CONTRACT = new Rule(
            "CT18",
            REFUSE_ROW,
            "An amendment follows the line of the contract that it amends.",
            "Put the contract as it was made above it, with the same reference.");
    static final Rule CODES_ARE_CODES = new Rule(
            "CT19", REFUSE_ROW, "Organisations are given by their codes.", "Correct the code, or leave it empty.");
    static final Rule ROUTE_IS_KNOWN = new Rule(
            "CT20",
            WARN,
            "A route is one of seven words.",
            "Write any-qualified-provider, open, restricted, negotiated, framework, single-action or other; until then"
                    + " no route is published.");
    static final Rule QUALITY_IS_KNOWN = new Rule(
            "CT21",
            REFUSE_ROW,
            "Quality requirements are met, partly met, not met or not measured.",
            "Write met, partly, not met or not measured; leave it empty where nothing is known.");
    static final Rule IS_SHORT_ENOUGH = new Rule(
            "CT22", REFUSE_ROW, "No cell has more than 4,000 characters.", "Shorten the text to what readers need.");
    static final Rule CODES_MATCH_NAMES = new Rule(
            "CT23",
            REFUSE_ROW,
            "Where several providers are named, there are as many codes, numbers and offices, or none.",
            "Put a semicolon for each provider, with nothing between two where one is not known.");

    // What a person should look at
    static final Rule ZERO_IS_UNKNOWN = new Rule(
            "CT30",
            WARN,
            "A value that is not known is left empty.",
            "Give the value; 0 was taken for unknown, and unknown is what readers see.");
    static final Rule HAS_FIVE_FACTS = new Rule(
            "CT31",
            WARN,
            "The five facts of the regulations of 2013 are given: the provider's registered office, the services, the"
                    + " amount, the days and how the provider was selected.",
            "Fill in what is missing: readers see that it is.");
    static final Rule NO_MARKUP = new Rule(
            "CT32",
            WARN,
            "Texts hold no tags of web pages.",
            "Paste the text without its formatting; the tags were taken out.");
    static final Rule NO_FORMULAS = new Rule(
            "CT33",
            WARN,
            "No text begins like a formula.",
            "Write the text as it should be read; files that readers take have a mark before it.");
    static final Rule VALUE_IS_LIKE_TENDER = new Rule(
            "CT34",
            WARN,
            "A contract's value is not ten times what was expected before, nor a tenth of it.",
            "Look whether a digit is too many or missing, in the notice or in the award.");
    static final Rule SUPPLIERS_STAND_ONCE =
            new Rule("CT35", NOTE, "A provider is named once.", "Nothing to do: repeats are left out.");
    static final Rule HOMES_ARE_NOT_PUBLISHED = new Rule(
            "CT36",
            NOTE,
            "An address is published where a company's or charity's number stands with it, or where the column says"
                    + " that it is the registered office.",
            "Give the provider's number, if it has one: the address may be a person's home and was left out.");
    static final Rule THIRD_PARTY_HAS_REASON = new Rule(
            "CT37",
            WARN,
            "Where another body ran the procurement, it is said why.",
            "Say why: that a practice of the consortium made an offer, say.");
    static final Rule RELEASES_AWARD = new Rule(
            "CT38",
            NOTE,
            "A release speaks of an award.",
            "Nothing to do: a tender without award is no contract yet and was left out.");
    static final Rule BUYER_PUBLISHES = new Rule(
            "CT39",
            WARN,
            "The buyer that a release names is the consortium whose register this is.",
            "Look whose contract it is: it is published as the consortium's own.");

    static final List<Rule> ALL = List.of(
            HAS_ITS_COLUMNS,
            ONE_COLUMN_EACH,
            HAS_CONTRACTS,
            MOST_ROWS_ARE_GOOD,
            NOT_TOO_LONG,
            IS_A_PACKAGE,
            HAS_REFERENCE,
            HAS_TITLE,
            HAS_SUPPLIER,
            VALUE_IS_POUNDS,
            IN_STERLING,
            DATES_ARE_DAYS,
            ENDS_AFTER_IT_BEGINS,
            STATED_ONCE,
            AMENDS_A_CONTRACT,
            CODES_ARE_CODES,
            ROUTE_IS_KNOWN,
            QUALITY_IS_KNOWN,
            IS_SHORT_ENOUGH,
            CODES_MATCH_NAMES,
            ZERO_IS_UNKNOWN,
            HAS_FIVE_FACTS,
            NO_MARKUP,
            NO_FORMULAS,
            VALUE_IS_LIKE_TENDER,
            SUPPLIERS_STAND_ONCE,
            HOMES_ARE_NOT_PUBLISHED,
            THIRD_PARTY_HAS_REASON,
            RELEASES_AWARD,
            BUYER_PUBLISHES);

    private ContractRules() {}
}
