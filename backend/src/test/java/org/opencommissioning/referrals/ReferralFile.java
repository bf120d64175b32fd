package org.opencommissioning.referrals;

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

/** A return of referrals as Northmoor West might send it. */
public final class ReferralFile {
    public static final String HEADINGS =
            "Month,Practice code,Provider code,Specialty,Urgent,Choice offered,Referrals\n";

    private ReferralFile() {}

    public static Delivery delivery(String period, String text) {
        return delivery("9N4", period, "referrals.csv", text);
    }

    public static Delivery delivery(String publisher, String period, String fileName, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Delivery(
                new OrganisationCode(publisher),
                "NHS Northmoor West",
                Period.parse(period),
                fileName,
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    static List<Finding> findings(Delivery delivery) throws IOException {
        var findings = new ArrayList<Finding>();
        new ReferralReturn().check(delivery, findings::add);
        return findings;
    }

    static List<String> rulesBrokenBy(String rows) throws IOException {
        return findings(delivery("2013-03", HEADINGS + rows)).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    static List<ReferralRow> accepted(String rows) throws IOException {
        var accepted = new ArrayList<ReferralRow>();
        if (new ReferralReturn().check(delivery("2013-03", HEADINGS + rows), finding -> {})
                instanceof Checked.Accepted<ReferralRow> file) {
            file.rows().forEach(accepted::add);
        }
        return accepted;
    }
}
