package org.opencommissioning.organisations.population;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A file of list sizes that has been checked against Northmoor's register, as lines a clerk could read. */
record CheckedListSizes(Checked<ListSizeRow> verdict, List<Finding> findings) {
    private static final LastCount NORTHMOOR = new LastCount(
            Map.of("N91001", true, "N91002", true, "N91003", true, "N91013", false),
            Set.of("9N4", "9N5"),
            Map.of("N91001", "9N4", "N91002", "9N4", "N91003", "9N5"),
            null,
            Map.of("N91001", 7000, "N91002", 5000, "N91013", 3000));

    static CheckedListSizes of(String text) {
        return of("2013-01", text, NORTHMOOR);
    }

    static CheckedListSizes of(String period, String text) {
        return of(period, text, NORTHMOOR);
    }

    static CheckedListSizes publishedBy(String other, String text) {
        return of("2013-01", text, new LastCount(Map.of(), Set.of(), Map.of(), other, Map.of()));
    }

    private static CheckedListSizes of(String period, String text, LastCount last) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var delivery = new Delivery(
                new OrganisationCode("9NB"),
                "NHS Commissioning Board",
                Period.parse(period),
                "list-sizes.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        var findings = new ArrayList<Finding>();
        try {
            var verdict = new ListSizeReturn((day, publisher) -> last).check(delivery, findings::add);
            return new CheckedListSizes(verdict, findings);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code N91001 9N4 5903 6120.50} */
    List<String> rows() {
        var rows = new ArrayList<String>();
        if (verdict instanceof Checked.Accepted<ListSizeRow> accepted) {
            try {
                accepted.rows()
                        .forEach(row -> rows.add(row.code() + " "
                                + (row.registered() ? row.commissioner() : "unregistered") + " " + row.people()
                                + (row.weighted() == null ? "" : " " + row.weighted())));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return rows;
    }

    /** {@code LS14 line 2 Patients 'many': …} */
    List<String> said() {
        return findings.stream().map(CheckedListSizes::line).toList();
    }

    private static String line(Finding finding) {
        return finding.rule().id()
                + (finding.line() == null ? "" : " line " + finding.line())
                + (finding.column() == null ? "" : " " + finding.column())
                + ": " + finding.message();
    }
}
