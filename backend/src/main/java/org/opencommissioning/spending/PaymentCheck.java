package org.opencommissioning.spending;

import static org.opencommissioning.spending.PaymentColumn.AMOUNT;
import static org.opencommissioning.spending.PaymentColumn.CURRENCY;
import static org.opencommissioning.spending.PaymentColumn.DATE;
import static org.opencommissioning.spending.PaymentColumn.DESCRIPTION;
import static org.opencommissioning.spending.PaymentColumn.ENTITY;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_AREA;
import static org.opencommissioning.spending.PaymentColumn.EXPENSE_TYPE;
import static org.opencommissioning.spending.PaymentColumn.REFERENCE;
import static org.opencommissioning.spending.PaymentColumn.SUPPLIER;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.spending.AmountText.Amount;
import org.opencommissioning.spending.AmountText.Problem;
import org.opencommissioning.spending.AmountText.Unread;
import org.opencommissioning.values.Money;

/**
 * Judges a file's rows one by one, in file order. Says the same on every reading, so that the second hands over exactly what the
 * first accepted.
 */
final class PaymentCheck {
    private static final Judged LEFT_OUT = new Judged.LeftOut();
    private static final Pattern POUNDS =
            Pattern.compile("(?i)|£|gbp|stg|(british )?pounds?( sterling)?|sterling|uk(p| pounds?)?");
    private static final long BILLION_PENCE = 100_000_000_000L;

    private final SurveyedFile file;
    private final PaymentLayout layout;
    private final RowFindings findings;
    private final PaymentDates dates;
    private final Tallies tallies;
    private final TotalsRows totals;
    private final Terms suppliers = new Terms();
    private final Terms areas = new Terms();
    private final Terms types = new Terms();
    private final int width;
    private final int[] others;

    PaymentCheck(SurveyedFile file, Tallies tallies, Consumer<Finding> findings) {
        this.file = file;
        this.layout = file.layout();
        this.findings = new RowFindings(layout, findings);
        this.dates = file.dates();
        this.tallies = tallies;
        this.totals = new TotalsRows(layout);
        this.others = layout.others();
        this.width = layout.headings().size();
    }

    Judged judge(SentRow row) {
        var amount = AmountText.read(layout.text(row, AMOUNT));
        if (totals.isTotal(row, amount)) {
            return LEFT_OUT;
        }
        findings.begin(row);
        var money = amount instanceof Amount read ? read.money() : null;
        totals.payment(money == null ? 0 : money.pence());
        if (money == null && isFragment(row)) {
            return new Judged.Refused(null);
        }
        checkShape(row);
        checkAmount(row, amount);
        var date = checkDate(row);
        var supplier = checkSupplier(row);
        var area = areas.of(layout.text(row, EXPENSE_AREA));
        var type = types.of(layout.text(row, EXPENSE_TYPE));
        checkEntity(row);
        checkPersons(row, supplier, area, type);
        return verdict(row, money, date, supplier, area, type);
    }

    void report(Consumer<Finding> findings) {
        totals.report(findings);
    }

    /** Whether the row judged last comes to as much as all others together. */
    boolean endsWithSum() {
        return totals.endsWithSum();
    }

    /** Words without date and amount: a wrapped cell's rest, or a remark below the table. */
    private boolean isFragment(SentRow row) {
        if (!Blank.is(layout.text(row, AMOUNT)) || !Blank.is(layout.text(row, DATE))) {
            return false;
        }
        findings.row(
                PaymentRules.ROW_IS_WHOLE,
                "Line " + row.line() + " holds words (" + firstWords(row) + ") but neither a date nor an amount.");
        return true;
    }

    /** The first cell that holds something, unless it is the supplier's, which may name a person. */
    private String firstWords(SentRow row) {
        for (int i = 0; i < row.cells().length; i++) {
            if (i != layout.indexOf(SUPPLIER) && !Blank.is(row.cell(i))) {
                return "'" + Finding.shortened(Blank.collapse(row.cell(i))) + "'";
            }
        }
        return "a supplier";
    }

    private void checkShape(SentRow row) {
        if (row.cells().length > width && row.width() > width) {
            findings.row(
                    FileRules.ROW_FITS_HEADINGS,
                    "Line " + row.line() + " has " + row.width() + " cells under " + width
                            + " headings, so that values may stand in wrong columns.");
        }
    }

    private void checkAmount(SentRow row, AmountText amount) {
        if (amount instanceof Unread(Problem problem)) {
            findings.cell(
                    problem == Problem.MISSING ? PaymentRules.HAS_AN_AMOUNT : PaymentRules.AMOUNT_IS_AN_AMOUNT,
                    AMOUNT,
                    problem.says());
        } else if (amount instanceof Amount(Money money)) {
            checkReadAmount(row, money);
        }
    }

    private void checkReadAmount(SentRow row, Money money) {
        if (file.amounts().isCutAtComma(row)) {
            findings.cell(
                    PaymentRules.AMOUNT_IS_IN_ONE_CELL,
                    AMOUNT,
                    "and the cell to its right look like one amount cut at its comma");
        }
        if (!POUNDS.matcher(Blank.collapse(layout.text(row, CURRENCY))).matches()) {
            findings.cell(PaymentRules.AMOUNT_IS_AN_AMOUNT, CURRENCY, "is not pounds sterling");
        }
        if (file.amounts().isReference(row)) {
            findings.cell(PaymentRules.AMOUNT_IS_NO_REFERENCE, AMOUNT, "looks like a transaction number");
        } else if (Math.abs(money.pence()) >= BILLION_PENCE) {
            findings.cell(PaymentRules.AMOUNT_IS_BELOW_A_BILLION, AMOUNT, "is £1 billion or more");
        }
    }

    private PaymentDates.Reading checkDate(SentRow row) {
        var date = dates.read(layout.text(row, DATE));
        if (date.broken() != null && date.broken() != PaymentRules.DATED_IN_PERIOD) {
            findings.cell(date.broken(), DATE, date.says());
        }
        return date;
    }

    private Term checkSupplier(SentRow row) {
        var supplier = suppliers.of(layout.text(row, SUPPLIER));
        if (supplier.isEmpty()) {
            findings.cell(PaymentRules.HAS_A_SUPPLIER, SUPPLIER, "is missing");
        }
        return supplier;
    }

    private void checkEntity(SentRow row) {
        if (file.names().isAnother(layout.text(row, ENTITY))) {
            findings.cell(
                    PaymentRules.ROW_IS_THE_PUBLISHERS,
                    ENTITY,
                    "is not " + file.delivery().publisherName());
        }
    }

    private void checkPersons(SentRow row, Term supplier, Term area, Term type) {
        if (supplier.person() && (area.personal() || type.personal() || isDoubtful(area, type))) {
            findings.withheld(
                    PaymentRules.NO_PERSONAL_PAYEE,
                    SUPPLIER,
                    "The supplier of line " + row.line() + " looks like a natural person, paid for a patient's care.");
        }
        if (supplier.patient() || area.patient() || type.patient() || namesPatient(row)) {
            findings.row(PaymentRules.NO_PATIENT_DETAILS, "Line " + row.line() + " may identify a patient.");
        }
    }

    private boolean namesPatient(SentRow row) {
        if (PatientDetails.in(layout.text(row, DESCRIPTION))) {
            return true;
        }
        for (int column : others) {
            if (PatientDetails.in(row.cell(column))) {
                return true;
            }
        }
        return false;
    }

    /** Where words slid between rows, only an area that is plainly primary care clears a person's name. */
    private static boolean isDoubtful(Term area, Term type) {
        return (area.slid() || type.slid()) && !area.primaryCare() && !type.primaryCare();
    }

    private Judged verdict(
            SentRow row, @Nullable Money money, PaymentDates.Reading date, Term supplier, Term area, Term type) {
        checkCredit(row, money, supplier, area, type);
        if (findings.refuseRow() || money == null || date.day() == null) {
            return new Judged.Refused(money);
        }
        if (findings.holdRow() && file.delivery().guidance().refuses(row.line())) {
            return new Judged.Refused(money);
        }
        if (findings.holdRow() && !file.delivery().guidance().releases(row.line())) {
            return new Judged.Held(money);
        }
        var payment = new PaymentRow(
                row.line(),
                Collections.unmodifiableList(Arrays.asList(row.cells())),
                date.day(),
                type.text(),
                area.text(),
                supplier.text(),
                Blank.collapse(layout.text(row, REFERENCE)),
                Blank.collapse(layout.text(row, DESCRIPTION)),
                money);
        tallies.take(payment, date.broken() != null, supplier.slid() || area.slid() || type.slid(), supplier.numeric());
        return new Judged.Accepted(payment);
    }

    private void checkCredit(SentRow row, @Nullable Money money, Term supplier, Term area, Term type) {
        if (money != null
                && money.pence() > 0
                && (type.credit() || area.credit() || supplier.credit() || speaksOfCredit(row))) {
            findings.cell(PaymentRules.CREDIT_HAS_ITS_SIGN, AMOUNT, "is positive, but the row speaks of a credit note");
        }
    }

    private boolean speaksOfCredit(SentRow row) {
        if (CreditNote.in(layout.text(row, DESCRIPTION))) {
            return true;
        }
        for (int column : others) {
            if (CreditNote.in(row.cell(column)) || CreditNote.isMark(row.cell(column))) {
                return true;
            }
        }
        return false;
    }
}
