package org.opencommissioning.referrals;

import java.time.YearMonth;
import java.util.List;
import org.opencommissioning.disclosure.Figure;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/**
 * One cell as it crosses the wall. The exact count is not in it: from here on there is only the figure.
 *
 * @param line   of the first row of the file that counts towards it
 * @param figure shown or suppressed, made of this cell's count alone
 */
record ReferralRow(
        long line,
        YearMonth month,
        OrganisationCode practice,
        OrganisationCode provider,
        Specialty specialty,
        Pathway pathway,
        Figure figure,
        SmallCounts rule)
        implements ReturnRow {
    static final List<String> HEADINGS =
            List.of("Month", "Practice code", "Provider code", "Specialty", "Pathway", "Referrals");
    static final String SUPPRESSED = "suppressed";

    /** What the public sees of the line: the figure in place of what was sent. */
    @Override
    public List<String> cells() {
        return List.of(
                month.toString(), practice.text(), provider.text(), specialty.name(), pathway.code(), text(figure));
    }

    void canonical(Canonical out) {
        canonical(
                out,
                line,
                month.toString(),
                pathway.code(),
                practice.text(),
                provider.text(),
                text(figure),
                specialty.code());
    }

    static void canonical(
            Canonical out,
            long line,
            String month,
            String pathway,
            String practice,
            String provider,
            String referrals,
            String specialty) {
        out.beginObject()
                .member("line", line)
                .member("month", month)
                .member("pathway", pathway)
                .member("practice", practice)
                .member("provider", provider)
                .member("referrals", referrals)
                .member("specialty", specialty)
                .endObject();
    }

    static String text(Figure figure) {
        return switch (figure) {
            case Figure.Shown(var value) -> Long.toString(value);
            case Figure.Suppressed() -> SUPPRESSED;
            case Figure.NotAvailable() -> throw new IllegalArgumentException("A cell that was sent has a count");
        };
    }
}
