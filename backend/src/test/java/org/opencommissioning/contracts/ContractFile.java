package org.opencommissioning.contracts;

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

/** A register of contracts as Northmoor West might send it, and what becomes of it. */
record ContractFile(Checked<ContractRow> verdict, List<ContractRow> rows, List<Finding> findings) {
    static final String HEADINGS =
            "Reference,Title,Services,Provider,Provider code,Registered office,Value £,Awarded,Starts,Ends,"
                    + "Route,How selected,Amended,Reason for amendment\n";
    static final String SCANS = "C/1,Scans,Scans outside hospital,Dale Diagnostics LLP,9ND,Unit 7 Weir Lane,1200000.00,"
            + "2011-03-14,2011-04-01,2014-03-31,open,A tender,,\n";
    static final String MORE_SCANS =
            "C/1,Scans,Scans outside hospital,Dale Diagnostics LLP,9ND,Unit 7 Weir Lane,1450000.00,"
                    + "2011-03-14,2011-04-01,2014-03-31,open,A tender,2012-10-01,Saturdays too\n";

    static ContractFile table(String rows) throws IOException {
        return read(delivery(HEADINGS + rows));
    }

    static ContractFile read(Delivery delivery) throws IOException {
        var findings = new ArrayList<Finding>();
        var verdict = new ContractReturn().check(delivery, findings::add);
        var rows = new ArrayList<ContractRow>();
        if (verdict instanceof Checked.Accepted<ContractRow> accepted) {
            accepted.rows().forEach(rows::add);
        }
        return new ContractFile(verdict, rows, findings);
    }

    static Delivery delivery(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                new OrganisationCode("9N4"),
                "NHS Northmoor West",
                Period.parse("2012-13"),
                "contracts",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    List<String> rules() {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
