package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.database.CountedStatements;
import org.opencommissioning.pages.NorthmoorOnline;

/** What belongs to many parents is read together: more parents do not make more statements. */
@Tag("database")
class NestedQuestionsTest {
    private static final String PRACTICES = """
        { organisation(code: \\"9N4\\") { practices(first: %d) { nodes { code \
        suppliers { name totals(by: MONTH, from: \\"%s\\") { groups { key amount } total { amount } } } \
        paidTo(first: 2) { totalCount totalAmount nodes { amount publication { title } } } } } } }\
        """;
    private static final String CONSORTIA = """
        { organisations(role: CONSORTIUM, first: %d, sort: \\"%s\\") { nodes { name \
        totals(by: SUPPLIER, limit: 3) { groups { label amount } } \
        payments(first: 2) { totalAmount nodes { supplier { supplier { total } } payer { organisation { name } } } } } } }\
        """;

    @Test
    void practicesOfAConsortiumAndWhoPaidThem() {
        // Names are looked up once, and remembered.
        ask(PRACTICES.formatted(5, "2011-04"));
        assertThat(statements(PRACTICES.formatted(5, "2011-05")))
                .isEqualTo(statements(PRACTICES.formatted(1, "2011-06")))
                .isLessThan(14);
    }

    @Test
    void consortiaAndWhatTheyPaid() {
        // Names are looked up once, and remembered.
        ask(CONSORTIA.formatted(50, "name"));
        assertThat(statements(CONSORTIA.formatted(3, "-name")))
                .isEqualTo(statements(CONSORTIA.formatted(1, "code")))
                .isLessThan(14);
    }

    private static long statements(String query) {
        long before = CountedStatements.soFar();
        ask(query);
        return CountedStatements.soFar() - before;
    }

    private static void ask(String query) {
        HttpProbe probe = NorthmoorOnline.probe();
        var answer = probe.post("/graphql", "application/json", "{\"query\": \"" + query + "\"}");
        assertThat(answer.body()).contains("\"data\"").doesNotContain("\"errors\"");
    }
}
