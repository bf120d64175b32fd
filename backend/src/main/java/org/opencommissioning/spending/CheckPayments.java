package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.util.function.Consumer;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Checked.Counts;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.values.Money;

/** The second reading of a payment file judges every row; each reading after it hands over the accepted ones. */
final class CheckPayments {
    private final SurveyedFile file;
    private final Consumer<Finding> findings;
    private final Tallies tallies = new Tallies();
    private final PaymentCheck check;
    private final CrossRows crossRows = new CrossRows();
    private @Nullable PaymentRow last;
    private long heldLine = -1;
    private long accepted;
    private long refused;
    private long held;
    private boolean inPeriod;
    private Money acceptedTotal = Money.ZERO;
    private Money refusedTotal = Money.ZERO;
    private Money heldTotal = Money.ZERO;

    CheckPayments(SurveyedFile file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
        this.check = new PaymentCheck(file, tallies, findings);
    }

    Checked<PaymentRow> check() throws IOException {
        var table = file.layout().table();
        table.forEach(this::count);
        holdDisguisedTotal();
        check.report(findings);
        tallies.report(findings, file.delivery().period());
        boolean twice = crossRows.report(findings);
        return isRefused() || twice
                ? new Checked.Refused<>()
                : new Checked.Accepted<>(counts(), file.layout().headings(), this::handOver);
    }

    private void count(SentRow row) {
        last = null;
        switch (check.judge(row)) {
            case Judged.LeftOut() -> {}
            case Judged.Refused(var amount) -> {
                crossRows.row(row, amount == null ? 0 : amount.pence());
                refused++;
                refusedTotal = amount == null ? refusedTotal : refusedTotal.plus(amount);
            }
            case Judged.Held(var amount) -> {
                crossRows.row(row, amount.pence());
                held++;
                heldTotal = heldTotal.plus(amount);
            }
            case Judged.Accepted(var payment) -> {
                crossRows.row(row, payment.amount().pence());
                crossRows.payment(payment);
                last = payment;
                inPeriod |= file.delivery().period().contains(payment.date());
                accepted++;
                acceptedTotal = acceptedTotal.plus(payment.amount());
            }
        }
    }

    private void holdDisguisedTotal() {
        if (last != null && check.endsWithSum() && !file.delivery().guidance().releases(last.line())) {
            heldLine = last.line();
            accepted--;
            acceptedTotal = acceptedTotal.plus(last.amount().negated());
            leaveOut(last.amount());
            findings.accept(Finding.ofCell(
                    PaymentRules.LAST_ROW_IS_NO_TOTAL,
                    heldLine,
                    file.layout().nameOf(PaymentColumn.AMOUNT),
                    last.amount().toString(),
                    "The last row's amount, " + last.amount() + ", is the sum of all rows above it."));
        }
    }

    private void leaveOut(Money amount) {
        if (file.delivery().guidance().refuses(heldLine)) {
            refused++;
            refusedTotal = refusedTotal.plus(amount);
        } else {
            held++;
            heldTotal = heldTotal.plus(amount);
        }
    }

    private Counts counts() {
        return new Counts(accepted + refused + held, accepted, refused, held, acceptedTotal, refusedTotal, heldTotal);
    }

    private boolean isRefused() {
        if (accepted + refused + held == 0) {
            findings.accept(Finding.ofFile(PaymentRules.HAS_PAYMENTS, "There is no payment below the headings."));
            return true;
        }
        if (refused * 2 > accepted + refused + held) {
            findings.accept(Finding.ofFile(
                    PaymentRules.MOST_ROWS_ARE_GOOD,
                    refused + " of " + (accepted + refused + held)
                            + " rows are refused, so the file is refused whole."));
            return true;
        }
        if (!inPeriod && held == 0) {
            findings.accept(Finding.ofFile(
                    PaymentRules.IS_OF_THE_PERIOD,
                    "No payment is dated in the period " + file.delivery().period() + "."));
            return true;
        }
        return false;
    }

    private void handOver(Checked.RowTaker<PaymentRow> taker) throws IOException {
        var again = new PaymentCheck(file, new Tallies(), finding -> {});
        file.layout().table().forEach(row -> {
            if (again.judge(row) instanceof Judged.Accepted(var payment) && payment.line() != heldLine) {
                taker.take(payment);
            }
        });
    }
}
