package org.opencommissioning.organisations.bodies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.organisations.bodies.KnownBodies.Body;
import org.opencommissioning.organisations.bodies.KnownBodies.Span;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A file about organisations that has been checked, as lines a clerk could read. */
record CheckedList(List<StatedRow> rows, List<Finding> findings) {
    static final KnownBodies NORTHMOOR = new KnownBodies(
            Map.of(
                    "9N4", new Body("consortium", LocalDate.parse("2011-04-01"), null),
                    "9N5", new Body("consortium", LocalDate.parse("2011-04-01"), LocalDate.parse("2013-03-31")),
                    "9NP", new Body("primary-care-trust", null, null),
                    "N91001", new Body("gp-practice", LocalDate.parse("1974-04-01"), null),
                    "N91002", new Body("gp-practice", LocalDate.parse("1974-04-01"), null)),
            Map.of("E16999991", "9NP"),
            Map.of("9NP", Set.of("9N4")),
            Map.of(
                    "9N4 accountable-officer",
                    List.of(new Span("Ann Example", LocalDate.parse("2011-04-01"), LocalDate.parse("2012-03-31")))),
            Map.of("N91001", List.of(new Span("9N5", LocalDate.parse("2011-04-01"), null))));

    static CheckedList of(BodyFile file, String text) {
        return of(file, "2013-04-01", text);
    }

    static CheckedList of(BodyFile file, String period, String text) {
        var findings = new ArrayList<Finding>();
        var rows = new ArrayList<StatedRow>();
        var bytes = text.getBytes();
        var delivery = new Delivery(
                new OrganisationCode("9NB"),
                "NHS Commissioning Board",
                Period.parse(period),
                "list.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        try {
            var verdict = new BodyReturn("list", "A list", "A list of bodies.", file, asked -> NORTHMOOR)
                    .check(delivery, findings::add);
            if (verdict instanceof Checked.Accepted<StatedRow> accepted) {
                accepted.rows().forEach(rows::add);
            }
            return new CheckedList(rows, findings);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code OB22 line 3: …} */
    List<String> said() {
        return findings.stream()
                .map(found -> found.rule().id()
                        + (found.line() == null ? "" : " line " + found.line())
                        + (found.column() == null ? "" : " " + found.column())
                        + ": " + found.message())
                .toList();
    }
}
