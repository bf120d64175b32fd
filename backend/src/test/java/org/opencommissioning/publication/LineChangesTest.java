package org.opencommissioning.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Old and new of a correction stand side by side, whatever kind of return it is. */
@Tag("database")
class LineChangesTest {
    private static final TestPortal PORTAL = TestPortal.ofNorthmoor();
    private static final String FIRST = """
        Person,Role,Practice code,Provider,Kind of interest,From,Date declared
        Dr Ada Fell,GP,N91003,Fellview Diagnostics Ltd,financial,2011-04-01,2011-04-10
        Dr Ben Moor,GP,N91003,Moorland Scans Ltd,financial,2012-04-01,2012-04-10
        Dr Cai Dale,GP,N91003,Dale Eyes Ltd,financial,2012-05-01,2012-05-10
        """;
    /** Another order of columns; one share given up, one day mended, one new. */
    private static final String CORRECTED = """
        Role,Person,Practice code,Provider,Kind of interest,From,Date declared
        GP,Dr Ada Fell,N91003,Fellview Diagnostics Ltd,financial,2010-04-01,2011-04-10
        GP,Dr Cai Dale,N91003,Dale Eyes Ltd,financial,2012-05-01,2012-05-10
        Practice manager,Eve Scar,N91003,Scar Physiotherapy Ltd,financial,2013-01-01,2013-01-05
        """;

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void whatACorrectionAddsTakesOutAndChangesIsToldLineByLine() throws Exception {
        load("interests", FIRST, null);
        long correction = load("interests", CORRECTED, "One had given up the share; a day was wrong.");

        var answer = PORTAL.probe()
                .get("/api/v1/publications/" + correction + "/line-changes")
                .body();

        assertThat(answer)
                .contains("\"counts\":{\"added\":1,\"removed\":1,\"changed\":1}")
                .contains(
                        "\"was\":{\"line\":2,\"cells\":[\"Dr Ada Fell\",\"N91003\",\"GP\",\"Fellview Diagnostics Ltd\","
                                + "\"financial\",\"2011-04-01\",\"2011-04-10\"]}")
                .contains("\"2010-04-01\"")
                .contains("{\"change\":\"removed\",\"was\":{\"line\":3")
                .contains("{\"change\":\"added\",\"was\":null,\"now\":{\"line\":4")
                .doesNotContain("Dr Cai Dale");
        assertThat(graphQl("{ lineChanges(edition: %d) { counts { added removed changed } changes { change } } }"
                        .formatted(correction)))
                .contains("{\"added\":1,\"removed\":1,\"changed\":1}", "\"changed\"", "\"removed\"", "\"added\"");
        assertThat(PORTAL.probe().get("/publications/" + correction).body())
                .contains("1 changed, 1 added and 1 taken out", "2011-04-01", "2010-04-01");
    }

    @Test
    void theSameLinesUnderColumnsOfAnotherOrderDoNotDiffer() throws Exception {
        load("payments", """
            Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount
            28/06/2013,Commercial Sector,Community Services,Pellside Community Clinics Ltd,1002,41000.50
            """, null);
        long correction = load("payments", """
            Supplier,Date,Amount,Transaction Number,Expense Area,Expense Type
            Pellside Community Clinics Ltd,28/06/2013,41000.50,1002,Community Services,Commercial Sector
            """, "Columns in another order.");

        assertThat(PORTAL.probe()
                        .get("/api/v1/publications/" + correction + "/line-changes")
                        .body())
                .contains("\"counts\":{\"added\":0,\"removed\":0,\"changed\":0}", "\"changes\":[]");
    }

    @Test
    void aFirstPublicationReplacedNothing() throws Exception {
        assertThat(PORTAL.probe().get("/api/v1/publications/1/line-changes").body())
                .contains("\"notCompared\":\"It replaced nothing.\"", "\"changes\":[]");
        assertThat(PORTAL.probe()
                        .get("/api/v1/publications/999999/line-changes")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void moreLinesThanAnAnswerHoldsAreRefused() {
        assertThat(graphQl("{ lineChanges(edition: 1, first: 1001) { edition } }"))
                .contains("first is 1001.", "Give first from 1 to 1000.");
    }

    private static String graphQl(String query) {
        return PORTAL.probe()
                .post("/graphql", "application/json", "{\"query\":\"" + query + "\"}")
                .body();
    }

    private static long load(String kind, String file, String reason) throws Exception {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var delivery = new Delivery(
                OrganisationCode.parse("9N6"),
                "NHS Netherby",
                Period.parse("2013-06"),
                kind + ".csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        assertThat(PORTAL.load(kind, delivery, reason).toString()).startsWith("Publicly[");
        try (var reader = PORTAL.database().openAsReader()) {
            return Sql.of("select max(edition) from published.publication").get(reader, row -> row.getLong(1));
        }
    }
}
