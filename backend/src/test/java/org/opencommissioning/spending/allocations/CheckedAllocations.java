package org.opencommissioning.spending.allocations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.names.KnownName;
import org.opencommissioning.organisations.places.KnownOwners;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A file of allocations that has been checked against Northmoor's register, as lines a clerk could read. */
record CheckedAllocations(Checked<AllocationRow> verdict, List<Finding> findings) {
    private static final Map<String, String> OPEN = Map.of("9N4", "NHS Northmoor West", "9N5", "NHS Harrowdale");

    static CheckedAllocations of(String text) {
        return of("2012-13", text, null);
    }

    static CheckedAllocations of(String period, String text, String publishedBy) {
        var known = new KnownOfYear(
                new KnownOwners(
                        OPEN.entrySet().stream()
                                .map(open -> known(open.getKey(), open.getValue()))
                                .toList(),
                        List.of(),
                        Map.of()),
                OPEN,
                Map.of("N91001", "9N4", "N91006", "9N5"),
                publishedBy,
                new BigDecimal("35.00"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var delivery = new Delivery(
                new OrganisationCode("9NB"),
                "NHS Commissioning Board",
                Period.parse(period),
                "allocations.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        var findings = new ArrayList<Finding>();
        try {
            var verdict = new AllocationReturn((year, publisher) -> known).check(delivery, findings::add);
            return new CheckedAllocations(verdict, findings);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static KnownName known(String code, String name) {
        return new KnownName(
                code.hashCode(), new OrganisationCode(code), name, OrganisationRole.CONSORTIUM, true, "", null);
    }

    /** {@code 9N4 programme 1000.00} */
    List<String> rows() {
        var rows = new ArrayList<String>();
        if (verdict instanceof Checked.Accepted<AllocationRow> accepted) {
            try {
                accepted.rows()
                        .forEach(row -> rows.add(row.consortium() + " "
                                + row.component().slug() + " "
                                + (row.practice() == null ? "" : row.practice() + " ") + row.amount()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return rows;
    }

    String counts() {
        return verdict instanceof Checked.Accepted<AllocationRow>(var counts, var headings, var rows)
                ? "%d accepted, %d refused, %d held, £%s"
                        .formatted(counts.accepted(), counts.refused(), counts.held(), counts.acceptedTotal())
                : "refused";
    }

    /** {@code AL10 line 2 Amount: …} */
    List<String> said() {
        return findings.stream()
                .map(finding -> finding.rule().id()
                        + (finding.line() == null ? "" : " line " + finding.line())
                        + (finding.column() == null ? "" : " " + finding.column())
                        + ": " + finding.message())
                .toList();
    }
}
