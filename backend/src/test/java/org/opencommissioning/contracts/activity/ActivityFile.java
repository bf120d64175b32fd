package org.opencommissioning.contracts.activity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A return of activity as Northmoor West might send it. */
final class ActivityFile {
    static final String HEADINGS =
            "Contract reference,Month,Point of delivery,Unit,Planned activity,Actual activity,Price £\n";

    private ActivityFile() {}

    static Delivery delivery(String period, String rows) {
        var bytes = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                new OrganisationCode("9N4"),
                "NHS Northmoor West",
                Period.parse(period),
                "activity.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    static Checked<ActivityRow> check(String rows, List<Finding> findings) throws IOException {
        return NorthmoorOnline.portal()
                .context()
                .getBean(ActivityReturn.class)
                .check(delivery("2013-03", rows), findings::add);
    }

    /** The rules that a file breaks, in order. */
    static List<String> rulesBrokenBy(String rows) throws IOException {
        var findings = new ArrayList<Finding>();
        check(rows, findings);
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    static List<ActivityRow> accepted(String rows) throws IOException {
        var accepted = new ArrayList<ActivityRow>();
        if (check(rows, new ArrayList<>()) instanceof Checked.Accepted<ActivityRow> file) {
            file.rows().forEach(accepted::add);
        }
        return accepted;
    }
}
