package org.opencommissioning.spending;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Severity;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A payment file of the invented NHS Northmoor CCG for April 2013, clean, and what becomes of it or of another. */
final class NorthmoorFile {
    /** Ten payments on lines 2 to 11, £7,092,463.15 together, about which there is nothing to find. */
    static final String CLEAN = """
        Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount
        Department of Health,NHS Northmoor CCG,30/04/2013,Hcare Srv Rec NHS Trust-Contract Baseline,ACUTE COMMISSIONING,NORTHMOOR HOSPITALS NHS TRUST,41000101,"5,350,000.00"
        Department of Health,NHS Northmoor CCG,30/04/2013,Hcare Srv Rec Fdtn Trust-Contract Baseline,MENTAL HEALTH CONTRACTS,WESTFELL PARTNERSHIP NHS FOUNDATION TRUST,41000102,"1,204,117.50"
        Department of Health,NHS Northmoor CCG,18/04/2013,C&M-GMS Global Sum,PRC DELEGATED CO-COMMISSIONING,MARKET CROSS SURGERY,41000103,"88,664.31"
        Department of Health,NHS Northmoor CCG,18/04/2013,C&M-GMS QOF Aspiration,PRC DELEGATED CO-COMMISSIONING,MARKET CROSS SURGERY,41000103,"4,217.07"
        Department of Health,NHS Northmoor CCG,18/04/2013,C&M-GMS Global Sum,PRC DELEGATED CO-COMMISSIONING,A MOORHOUSE,41000104,"53,877.19"
        Department of Health,NHS Northmoor CCG,09/04/2013,Cont Care-Physical Disab (65+),CHC ADULT FULLY FUNDED,HOLLIN BANK NURSING HOME LTD,41000105,"27,913.51"
        Department of Health,NHS Northmoor CCG,09/04/2013,Clinical&Medical-Voluntary Sector,COMMUNITY SERVICES,ST BRIDE'S HOSPICE,41000106,"48,000.00"
        Department of Health,NHS Northmoor CCG,23/04/2013,Clinical&Medical-Commercial Sector,COMMUNITY SERVICES,FELLSIDE DIAGNOSTICS LTD,41000107,"-31,513.05"
        Department of Health,NHS Northmoor CCG,23/04/2013,Hcare Srv Rec NHS Trust-Non Contract,AMBULANCE SERVICES,NORTHERN FELLS AMBULANCE SERVICE NHS TRUST,41000108,"310,425.00"
        Department of Health,NHS Northmoor CCG,30/04/2013,Telecoms-Data lines,IM&T,QUARRY LANE SYSTEMS LTD,41000109,"36,761.62"
        """;

    static final String APRIL = "2013-04";

    private NorthmoorFile() {}

    /** What became of a file. */
    record Outcome(Checked<PaymentRow> verdict, List<Finding> findings) {
        List<PaymentRow> payments() {
            var payments = new ArrayList<PaymentRow>();
            if (verdict instanceof Checked.Accepted<PaymentRow> accepted) {
                try {
                    accepted.rows().forEach(payments::add);
                } catch (IOException unexpected) {
                    throw new IllegalStateException(unexpected);
                }
            }
            return payments;
        }

        PaymentRow paymentOnLine(long line) {
            return payments().stream()
                    .filter(row -> row.line() == line)
                    .findFirst()
                    .orElseThrow();
        }

        List<String> ruleIds() {
            return findings.stream()
                    .map(finding -> finding.rule().id())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** "10 accepted £7,092,463.15" or "refused"; then what was refused, held or warned of: "SP11 line 4 Date". */
        String inShort() {
            var grave = findings.stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .map(Outcome::inShort);
            return Stream.concat(Stream.of(verdictInShort()), grave).collect(Collectors.joining("; "));
        }

        private String verdictInShort() {
            return switch (verdict) {
                case Checked.Refused<PaymentRow>(), Checked.Destroyed<PaymentRow>() -> "refused";
                case Checked.Accepted<PaymentRow>(var counts, var headings, var rows) ->
                    counts.accepted() + " accepted "
                            + String.format(
                                    Locale.UK, "£%,.2f", counts.acceptedTotal().pounds());
            };
        }

        private static String inShort(Finding finding) {
            return finding.rule().id()
                    + (finding.line() == null ? "" : " line " + finding.line())
                    + (finding.column() == null || finding.line() == null ? "" : " " + finding.column());
        }
    }

    static Outcome read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome read(byte[] bytes) {
        return read(bytes, APRIL);
    }

    static Outcome read(byte[] bytes, String period) {
        var delivery = new Delivery(
                OrganisationCode.parse("00K"),
                "NHS Northmoor CCG",
                Period.parse(period),
                "payments.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        return read(delivery);
    }

    static Outcome read(Delivery delivery) {
        var findings = new ArrayList<Finding>();
        try {
            var verdict = new PaymentReturn(code -> List.of("Northmoor Clinical Commissioning Group"))
                    .check(delivery, findings::add);
            return new Outcome(verdict, findings);
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** The clean file with its lines changed one by one, headings included. */
    static String everyLine(java.util.function.UnaryOperator<String> change) {
        return CLEAN.lines().map(change).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The clean file with one thing on one line replaced. */
    static String onLine(int line, String what, String by) {
        var lines = new ArrayList<>(CLEAN.lines().toList());
        var changed = lines.get(line - 1).replace(what, by);
        if (changed.equals(lines.get(line - 1))) {
            throw new IllegalArgumentException("'" + what + "' is not on line " + line);
        }
        lines.set(line - 1, changed);
        return String.join("\n", lines) + "\n";
    }

    /** The clean file with a line put in before the given one; line 12 is the end. */
    static String with(int line, String text) {
        var lines = new ArrayList<>(CLEAN.lines().toList());
        lines.add(line - 1, text);
        return String.join("\n", lines) + "\n";
    }
}
