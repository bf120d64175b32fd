package org.opencommissioning.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishSubmissionTest {
    private static final String FIRST = """
        Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount
        31/03/2013,Contract Baseline,Acute Commissioning,Northmoor General Hospital NHS FT,1001,"200,000.00"
        31/03/2013,Contract Baseline,Acute Commissioning,Northmoor General Hospital NHS FT,1001,"200,000.00"
        28/03/2013,Commercial Sector,Community Services,Pellside Community Clinics Ltd,1002,"41,000.50"
        """;
    private static final String MENDED = FIRST.replaceFirst("31/03.*\n", "");

    private final TestPortal portal = TestPortal.empty();

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void aCorrectionReplacesWhatWasPublishedAndTheTotalsFollow() throws Exception {
        assertThat(load("9N4", FIRST, null).toString()).startsWith("Publicly[edition=1,");
        assertThat(load("9N4", FIRST, null)).hasToString("Already[edition=1]");
        assertThat(load("9N4", MENDED, null)).hasToString("NeedsReason[edition=1]");
        assertThat(totals()).containsExactly("2013-03: 3 lines, 44100050 pence");

        assertThat(load("9N4", MENDED, "An invoice was entered twice.").toString())
                .startsWith("Publicly[edition=2,");

        assertThat(totals()).containsExactly("2013-03: 2 lines, 24100050 pence");
        assertThat(rows("select edition || ' superseded by ' || coalesce(superseded_by::text, 'none') from"
                        + " published.publication order by edition"))
                .containsExactly("1 superseded by 2", "2 superseded by none");
        assertThat(rows("select live || ': ' || count(*) from published.payment group by live order by live"))
                .containsExactly("false: 3", "true: 2");
        assertThat(rows("select edition || ' ' || dataset from published.dataset_edition"))
                .containsExactly("2 payments");
    }

    @Test
    void aPeriodThatOverlapsAnotherIsNotPublished() throws Exception {
        load("9N5", FIRST, null);
        var quarter = new Delivery(
                OrganisationCode.parse("9N5"),
                "NHS Harrowdale",
                Period.parse("2013-01-01/2013-03-31"),
                "quarter.csv",
                MENDED.length(),
                () -> new ByteArrayInputStream(MENDED.getBytes(StandardCharsets.UTF_8)));
        assertThat(portal.load("payments", quarter, "We send the quarter instead.")
                        .toString())
                .startsWith("Overlaps[");
    }

    private Object load(String publisher, String file, String reason) throws Exception {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var delivery = new Delivery(
                OrganisationCode.parse(publisher),
                "NHS Northmoor West",
                Period.parse("2013-03"),
                "march.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        return portal.load("payments", delivery, reason);
    }

    private List<String> totals() throws SQLException {
        return rows("""
            select to_char(month, 'YYYY-MM') || ': ' || lines || ' lines, ' || pence || ' pence'
            from published.total_payer_month
            join published.organisation_key on organisation_id = payer_id
            where code = '9N4'
            """);
    }

    private List<String> rows(String query) throws SQLException {
        try (var reader = portal.database().openAsReader()) {
            return Sql.of(query).list(reader, row -> row.getString(1));
        }
    }
}
