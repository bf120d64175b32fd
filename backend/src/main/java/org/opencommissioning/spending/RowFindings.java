package org.opencommissioning.spending;

import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.returns.reading.SentRow;

/** Passes findings on and keeps in mind what the gravest does to the row being judged. */
final class RowFindings {
    private final PaymentLayout layout;
    private final Consumer<Finding> findings;
    private SentRow row;
    private Severity gravest;

    RowFindings(PaymentLayout layout, Consumer<Finding> findings) {
        this.layout = layout;
        this.findings = findings;
    }

    void begin(SentRow row) {
        this.row = row;
        gravest = Severity.NOTE;
    }

    /** @param says ends the sentence that begins with the value: "'31/02/2020' is no day of the calendar" */
    void cell(Rule rule, PaymentColumn column, String says) {
        var value = layout.text(row, column);
        var subject = value.isBlank()
                ? "The " + column.title().toLowerCase(java.util.Locale.ROOT)
                : "'" + Finding.shortened(value.strip()) + "'";
        add(Finding.ofCell(rule, row.line(), layout.nameOf(column), value, subject + " " + says + "."));
    }

    /** For cells whose value may not be repeated. */
    void withheld(Rule rule, PaymentColumn column, String message) {
        add(new Finding(rule, row.line(), layout.nameOf(column), null, message));
    }

    void row(Rule rule, String message) {
        add(Finding.ofRow(rule, row.line(), message));
    }

    private void add(Finding finding) {
        if (finding.severity().compareTo(gravest) < 0) {
            gravest = finding.severity();
        }
        findings.accept(finding);
    }

    boolean refuseRow() {
        return gravest == Severity.REFUSE_ROW || gravest == Severity.REFUSE_FILE;
    }

    boolean holdRow() {
        return gravest == Severity.HOLD_ROW;
    }
}
