package org.opencommissioning.interests;

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

/** A register of interests as Northmoor West might send it. */
final class InterestFile {
    static final String HEADINGS =
            "Name,Name published,Reason the name is withheld,Practice code,Role,Provider,Provider code,"
                    + "Kind of interest,Share %,Relationship,From,To,Date declared,How managed\n";
    static final String WITH_BANDS = HEADINGS.replace("How managed", "How managed,Share band");

    private InterestFile() {}

    static Delivery delivery(String period, String rows) {
        return delivery(HEADINGS, period, rows);
    }

    static Delivery delivery(String headings, String period, String rows) {
        var bytes = (headings + rows).getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                new OrganisationCode("9N4"),
                "NHS Northmoor West",
                Period.parse(period),
                "register.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    /** The rules that a file breaks, in order. */
    static List<String> rulesBrokenBy(String rows) throws IOException {
        var findings = findings(rows);
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    static List<Finding> findings(String rows) throws IOException {
        var findings = new ArrayList<Finding>();
        new InterestReturn().check(delivery("2012-13", rows), findings::add);
        return findings;
    }

    /** The rules that a file with a column for bands breaks, in order. */
    static List<String> rulesOfBandsBrokenBy(String rows) throws IOException {
        var findings = new ArrayList<Finding>();
        new InterestReturn().check(delivery(WITH_BANDS, "2012-13", rows), findings::add);
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    static List<InterestRow> accepted(String rows) throws IOException {
        var accepted = new ArrayList<InterestRow>();
        if (new InterestReturn().check(delivery("2012-13", rows), finding -> {})
                instanceof Checked.Accepted<InterestRow> file) {
            file.rows().forEach(accepted::add);
        }
        return accepted;
    }
}
