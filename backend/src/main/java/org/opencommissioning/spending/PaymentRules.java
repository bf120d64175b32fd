package org.opencommissioning.spending;

import static org.opencommissioning.returns.Severity.HOLD_ROW;
import static org.opencommissioning.returns.Severity.NOTE;
import static org.opencommissioning.returns.Severity.REFUSE_FILE;
import static org.opencommissioning.returns.Severity.REFUSE_ROW;
import static org.opencommissioning.returns.Severity.WARN;

import java.util.List;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;

/** The rules of the payment return, beside those about files as such. */
final class PaymentRules {
    // Columns
    static final Rule HAS_ITS_COLUMNS = rule(
            "SP01",
            REFUSE_FILE,
            "There is a date, a supplier and an amount for each payment.",
            "Name these columns Date, Supplier and Amount.");
    static final Rule ONE_COLUMN_EACH = rule(
            "SP02",
            REFUSE_FILE,
            "No two columns could both be the date, the supplier or the amount.",
            "Keep the column that is meant, or name the other one by what it holds.");
    static final Rule HEADINGS_TELL_THE_TRUTH = rule(
            "SP03",
            REFUSE_FILE,
            "Amounts stand under Amount, dates under Date, names under Supplier.",
            "Bring headings and columns into line.");
    static final Rule HEADINGS_IN_PLACE = rule(
            "SP04",
            WARN,
            "Every heading stands above its own column.",
            "Check that the columns were understood as the message says; name them so next time.");
    static final Rule NO_PATIENT_COLUMN = rule(
            "SP05",
            REFUSE_FILE,
            "No column holds patients' names, numbers or dates of birth.",
            "Remove the column before sending. What was sent is not kept.");
    static final Rule AMOUNTS_ARE_POUNDS = rule(
            "SP06",
            REFUSE_FILE,
            "Amounts are in pounds sterling, not in thousands, pence or another currency.",
            "Send the amounts in pounds and pence.");
    // Dates
    static final Rule HAS_A_DATE = rule("SP10", REFUSE_ROW, "A payment has a date.", "Give the date of the payment.");
    static final Rule DATE_IS_A_DATE =
            rule("SP11", REFUSE_ROW, "The date is a day of the calendar.", "Write it as 2013-04-30 or 30/04/2013.");
    static final Rule DATE_READS_ONE_WAY =
            rule("SP12", REFUSE_ROW, "A date can be read in one way only.", "Write dates as 2013-04-30.");
    static final Rule ONE_ORDER_OF_DATES =
            rule("SP13", WARN, "Day and month stand in one order in the whole file.", "Write dates as 2013-04-30.");
    static final Rule DATED_IN_PERIOD = rule(
            "SP14",
            WARN,
            "Payments are dated in the period of the return.",
            "Late invoices are usual; check that the rows are not in an earlier return too.");
    static final Rule NOT_DATED_AFTER = rule(
            "SP15",
            HOLD_ROW,
            "No payment is dated after the period of the return.",
            "Send the row with the return of its own month, or correct its date.");
    static final Rule DATE_IS_PLAUSIBLE = rule(
            "SP16",
            REFUSE_ROW,
            "A payment is dated at most three years before its return and one year after.",
            "Check the year.");
    static final Rule IS_OF_THE_PERIOD = rule(
            "SP17",
            REFUSE_FILE,
            "Some payments are dated in the period the return is for.",
            "Check that this is not another month's file, and that the period is the one meant.");
    // Amounts
    static final Rule HAS_AN_AMOUNT = rule("SP20", REFUSE_ROW, "A payment has an amount.", "Give the amount.");
    static final Rule AMOUNT_IS_AN_AMOUNT = rule(
            "SP21",
            REFUSE_ROW,
            "The amount is pounds and pence that can be read in one way only.",
            "Write it as 1234.50, credits as -1234.50.");
    static final Rule AMOUNT_IS_IN_ONE_CELL = rule(
            "SP22",
            REFUSE_ROW,
            "An amount with a comma for thousands stands in quotation marks.",
            "Write 27913.51 or \"27,913.51\".");
    static final Rule AMOUNT_IS_NO_REFERENCE = rule(
            "SP23",
            HOLD_ROW,
            "The amount is not a transaction number.",
            "Check whether the amount and the transaction number changed places.");
    static final Rule AMOUNT_IS_BELOW_A_BILLION =
            rule("SP24", HOLD_ROW, "A payment is below £1 billion.", "Check the amount.");
    static final Rule CREDIT_HAS_ITS_SIGN =
            rule("SP25", HOLD_ROW, "A credit note is negative.", "Write the amount of a credit with a minus sign.");
    static final Rule AMOUNT_IS_NOT_ZERO =
            rule("SP26", NOTE, "A payment is more or less than nothing.", "Check the amount.");
    static final Rule INVOICE_REACHES_THRESHOLD = rule(
            "SP27",
            NOTE,
            "The lines of an invoice together come to £25,000 or more.",
            "Nothing to do: smaller payments may be published too.");
    // Rows
    static final Rule HAS_A_SUPPLIER = rule(
            "SP30", REFUSE_ROW, "A payment has a supplier.", "Name the supplier, or say that the name is withheld.");
    static final Rule SUPPLIER_IS_A_NAME =
            rule("SP31", WARN, "The supplier is named, not numbered.", "Give the supplier's name.");
    static final Rule ROW_IS_WHOLE = rule(
            "SP32",
            REFUSE_ROW,
            "A row with words also has a date and an amount.",
            "Bring words that slid into a row of their own back to where they belong.");
    static final Rule TEXT_IS_IN_ITS_CELL = rule(
            "SP33",
            WARN,
            "No cell holds words of the row above.",
            "Send the table from the ledger, not one taken from a PDF.");
    static final Rule TOTALS_ARE_LEFT_OUT =
            rule("SP34", NOTE, "A totals row is no payment.", "Nothing to do: totals rows are left out.");
    static final Rule TOTAL_IS_THE_SUM = rule(
            "SP35",
            WARN,
            "A total in the file is the sum of its rows.",
            "Look for a row that is missing, changed or lost its minus sign.");
    static final Rule LAST_ROW_IS_NO_TOTAL = rule(
            "SP36",
            HOLD_ROW,
            "The last row is not the sum of all others.",
            "If it is a totals row, remove it; if it is a payment, say so.");
    static final Rule NOT_SENT_TWICE = rule(
            "SP37",
            REFUSE_FILE,
            "No stretch of ten rows, nor the whole table, stands in the file twice.",
            "Send each payment once.");
    static final Rule NO_EXACT_REPEATS = rule(
            "SP38",
            NOTE,
            "No two rows are the same in every cell.",
            "Usually genuine and kept; check that nothing was pasted twice.");
    static final Rule NO_REVERSALS =
            rule("SP39", NOTE, "No payment is taken back in the same file.", "Nothing to do: both rows are kept.");
    // Whose and who
    static final Rule IS_THE_PUBLISHERS = rule(
            "SP40",
            REFUSE_FILE,
            "The file names no other organisation as the one that pays.",
            "Check that this is your organisation's file.");
    static final Rule ROW_IS_THE_PUBLISHERS = rule(
            "SP41",
            REFUSE_ROW,
            "A row names no other organisation as the one that pays.",
            "Remove rows of other organisations, or correct the name.");
    static final Rule NO_PERSONAL_PAYEE = rule(
            "SP42",
            HOLD_ROW,
            "No natural person is named as payee for a patient's care.",
            "A person decides whether the name may be shown.");
    static final Rule NO_PATIENT_DETAILS = rule(
            "SP43", HOLD_ROW, "No cell identifies a patient.", "Remove the patient's details and send the row again.");
    // The file as a whole
    static final Rule HAS_PAYMENTS = rule(
            "SP50",
            REFUSE_FILE,
            "There is at least one payment.",
            "Where nothing was paid, send a nil return rather than an empty file.");
    static final Rule MOST_ROWS_ARE_GOOD = rule(
            "SP51",
            REFUSE_FILE,
            "At most half of the rows are refused.",
            "See the findings on rows: one cause often explains most of them.");
    static final Rule ALL_ROWS_ARE_COMPARED = rule(
            "SP52",
            WARN,
            "Every row can be compared with every other: a file has at most 1.5 million different rows.",
            "Send shorter periods in files of their own, so that repeats and split invoices are found in all of it.");

    private PaymentRules() {}

    private static Rule rule(String id, Severity severity, String sentence, String mend) {
        return new Rule(id, severity, sentence, mend);
    }

    static List<Rule> all() {
        return List.of(
                HAS_ITS_COLUMNS,
                ONE_COLUMN_EACH,
                HEADINGS_TELL_THE_TRUTH,
                HEADINGS_IN_PLACE,
                NO_PATIENT_COLUMN,
                AMOUNTS_ARE_POUNDS,
                HAS_A_DATE,
                DATE_IS_A_DATE,
                DATE_READS_ONE_WAY,
                ONE_ORDER_OF_DATES,
                DATED_IN_PERIOD,
                NOT_DATED_AFTER,
                DATE_IS_PLAUSIBLE,
                IS_OF_THE_PERIOD,
                HAS_AN_AMOUNT,
                AMOUNT_IS_AN_AMOUNT,
                AMOUNT_IS_IN_ONE_CELL,
                AMOUNT_IS_NO_REFERENCE,
                AMOUNT_IS_BELOW_A_BILLION,
                CREDIT_HAS_ITS_SIGN,
                AMOUNT_IS_NOT_ZERO,
                INVOICE_REACHES_THRESHOLD,
                HAS_A_SUPPLIER,
                SUPPLIER_IS_A_NAME,
                ROW_IS_WHOLE,
                TEXT_IS_IN_ITS_CELL,
                TOTALS_ARE_LEFT_OUT,
                TOTAL_IS_THE_SUM,
                LAST_ROW_IS_NO_TOTAL,
                NOT_SENT_TWICE,
                NO_EXACT_REPEATS,
                NO_REVERSALS,
                IS_THE_PUBLISHERS,
                ROW_IS_THE_PUBLISHERS,
                NO_PERSONAL_PAYEE,
                NO_PATIENT_DETAILS,
                HAS_PAYMENTS,
                MOST_ROWS_ARE_GOOD,
                ALL_ROWS_ARE_COMPARED);
    }
}
