package org.opencommissioning.contracts.decisions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Decisions as Northmoor West might send them. */
final class DecisionFile {
    static final String HEADINGS =
            "Reference,Date,Meeting,Title,Decision,Contract reference,Provider,Provider code,Value £,Route,Why this"
                + " route,Procured by,Procured by another because,Practices that bid,Person,Name published,Reason the"
                + " name is withheld,Practice code,Role,What they did,Interest declared,Interest in,How managed\n";

    private DecisionFile() {}

    static Delivery delivery(String period, String rows) {
        var bytes = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                new OrganisationCode("9N4"),
                "NHS Northmoor West",
                Period.parse(period),
                "decisions.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    /** The rules that a file breaks, in order. */
    static List<String> rulesBrokenBy(String rows) throws IOException {
        return findings(rows).stream().map(finding -> finding.rule().id()).toList();
    }

    static List<Finding> findings(String rows) throws IOException {
        var findings = new ArrayList<Finding>();
        new DecisionReturn().check(delivery("2012-13", rows), findings::add);
        return findings;
    }

    static List<DecisionRow> accepted(String rows) throws IOException {
        var accepted = new ArrayList<DecisionRow>();
        if (new DecisionReturn().check(delivery("2012-13", rows), finding -> {})
                instanceof Checked.Accepted<DecisionRow> file) {
            file.rows().forEach(accepted::add);
        }
        return accepted;
    }
}
