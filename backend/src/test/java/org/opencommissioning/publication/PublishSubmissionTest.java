package org.opencommissioning.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

@Tag("database")
class PublishSubmissionTest {
    private static final String FIRST = """
        Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount
        31/03/2013,Contract Baseline,Acute Commissioning,Northmoor General Hospital NHS FT,1001,"200,000.00"
        31/03/2013,Contract Baseline,Acute Commissioning,Northmoor General Hospital NHS FT,1001,"200,000.00"
        28/03/2013,Commercial Sector,Community Services,Pellside Community Clinics Ltd,1002,"41,000.50"
        """;
    private static final String FEBRUARY = FIRST.replace("31/03/", "28/02/").replace("28/03/", "27/02/");
    private static final String MENDED = FIRST.replaceFirst("31/03.*\n", "");

    private TestPortal portal;

    @BeforeEach
    void open() {
        portal = TestPortal.empty();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aCorrectionReplacesWhatWasPublishedAndTheTotalsFollow() throws Exception {
        assertThat(load("9N4", FIRST, null).toString()).startsWith("Publicly[edition=1,");
        assertThat(load("9N4", FIRST, null)).hasToString("Already[edition=1]");
        assertThat(load("9N4", MENDED, null)).hasToString("NeedsReason[edition=1]");
        assertThat(totals("9N4")).containsExactly("2013-03: 3 lines, 44100050 pence");

        assertThat(load("9N4", MENDED, "An invoice was entered twice.").toString())
                .startsWith("Publicly[edition=2,");

        assertThat(totals("9N4")).containsExactly("2013-03: 2 lines, 24100050 pence");
        assertThat(rows("select supersedes::text || ' superseded by ' || coalesce(superseded_by::text, 'none') from"
                        + " published.publication order by edition"))
                .containsExactly("{} superseded by 2", "{1} superseded by none");
        assertThat(rows("select live || ': ' || count(*) from published.payment group by live order by live"))
                .containsExactly("false: 3", "true: 2");
        assertThat(rows("select edition || ' ' || dataset from published.dataset_edition"))
                .containsExactly("2 payments");
    }

    @Test
    void aFileForAQuarterReplacesThoseOfItsMonths() throws Exception {
        load("9N6", "2013-02", FEBRUARY, null);
        load("9N6", "2013-03", FIRST, null);
        var quarter = FEBRUARY + MENDED.replaceFirst("Date.*\n", "");

        assertThat(load("9N6", "2013-01-01/2013-03-31", quarter, null).toString())
                .startsWith("NeedsReason[");
        assertThat(load("9N6", "2013-01-01/2013-03-31", quarter, "An invoice was entered twice in March.")
                        .toString())
                .startsWith("Publicly[");

        assertThat(rows("""
            select cardinality(q.supersedes) || ' replaced, ' || count(m.*) || ' say so, ' || q.row_count || ' rows'
            from published.publication q
            join published.publication m on m.edition = any(q.supersedes) and m.superseded_by = q.edition
            where q.publisher = '9N6'
            group by q.edition, q.supersedes, q.row_count
            """)).containsExactly("2 replaced, 2 say so, 5 rows");
        assertThat(totals("9N6"))
                .containsExactly("2013-02: 3 lines, 44100050 pence", "2013-03: 2 lines, 24100050 pence");
    }

    @Test
    void aPublicationThatReachesOutOfThePeriodIsNotReplaced() throws Exception {
        load("9N5", "2013-02-01/2013-03-31", FIRST, null);
        assertThat(load("9N5", "2013-01-01/2013-02-28", FEBRUARY, "We send it anew.")
                        .toString())
                .matches("Overlaps\\[edition=\\d+, period=2013-02-01/2013-03-31]");
        assertThat(load("9N5", "2013-03", FIRST, "We send March alone.").toString())
                .startsWith("Overlaps[");
    }

    private Object load(String publisher, String file, String reason) throws Exception {
        return load(publisher, "2013-03", file, reason);
    }

    private Object load(String publisher, String period, String file, String reason) throws Exception {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var delivery = new Delivery(
                OrganisationCode.parse(publisher),
                "NHS Northmoor West",
                Period.parse(period),
                "march.csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        return portal.load("payments", delivery, reason);
    }

    private List<String> totals(String publisher) throws SQLException {
        return rows("""
            select to_char(month, 'YYYY-MM') || ': ' || lines || ' lines, ' || pence || ' pence'
            from published.total_payer_month
            join published.organisation_key on organisation_id = payer_id
            where code = '%s'
            order by month
            """.formatted(publisher));
    }

    private List<String> rows(String query) throws SQLException {
        try (var reader = portal.database().openAsReader()) {
            return Sql.of(query).list(reader, row -> row.getString(1));
        }
    }
}
