package org.opencommissioning.organisations.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.WithdrawPublication;
import org.opencommissioning.publication.Withdrawn;
import org.opencommissioning.transparencylog.Bundle;
import org.opencommissioning.transparencylog.Verdict;

/** Counts of patients can be proved line by line, and destroyed where they must not stay. */
@Tag("database")
class WithdrawnListSizesTest {
    private static final TestPortal PORTAL = TestPortal.ofNorthmoor();
    private static final Correction WHY = new Correction(Cause.LAW, "A court ordered that it be taken away.");

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void aLineIsProvedThenDestroyedAndTheOthersStillAddUp() throws Exception {
        long edition =
                number("select max(edition) from published.publication where kind = 'list-sizes' and row_count > 0");
        long line = number("select min(line) from published.list_size join published.publication using (publication_id)"
                + " where edition = " + edition);
        long kept = number("select max(line) from published.list_size join published.publication using (publication_id)"
                + " where edition = " + edition);
        proves(edition, line);

        var withdrawn = (Withdrawn.ByEdition) PORTAL.context()
                .getBean(WithdrawPublication.class)
                .withdraw(edition, List.of((int) line), WHY, "moderator");

        // The portal hears of an edition a moment after it is there.
        for (int i = 0; i < 200 && PORTAL.probe().get(bundle(edition, line)).statusCode() == 200; i++) {
            Thread.sleep(20);
        }
        assertThat(PORTAL.probe().get(bundle(edition, line)).statusCode()).isEqualTo(410);
        proves(edition, kept);
        proves(withdrawn.edition(), kept);
        for (long one : List.of(edition, withdrawn.edition())) {
            assertThat(number("select count(*) from published.list_size_total t join published.publication using"
                            + " (publication_id) where"
                            + " edition"
                            + " = " + one + " and registered <> (select sum(s.registered)"
                            + " from published.list_size s where s.publication_id = t.publication_id"
                            + " and s.commissioner_id = t.commissioner_id)"))
                    .isZero();
        }
        assertThat(PORTAL.probe()
                        .get("/api/v1/publications/" + withdrawn.edition())
                        .body())
                .contains("\"code\":\"withdrawal\",\"cause\":\"law\"");
    }

    @Test
    void aWholeCountIsDestroyed() throws Exception {
        long edition = number("select min(edition) from published.publication where kind = 'list-sizes'");
        PORTAL.context().getBean(WithdrawPublication.class).withdraw(edition, List.of(), WHY, "moderator");

        assertThat(PORTAL.probe().get("/api/v1/publications/" + edition).statusCode())
                .isEqualTo(410);
        for (var table : List.of("list_size", "unregistered", "list_size_total", "list_size_count", "content_block")) {
            assertThat(number("select count(*) from published." + table
                            + " join published.publication using (publication_id) where edition = " + edition))
                    .as(table)
                    .isZero();
        }
        assertThat(PORTAL.probe().get("/api/v1/list-sizes").statusCode()).isEqualTo(200);
    }

    private static String bundle(long edition, long line) {
        return "/api/v1/publications/" + edition + "/lines/" + line + "/bundle";
    }

    private static void proves(long edition, long line) {
        var bundle = Bundle.parse(PORTAL.probe().bytes(bundle(edition, line)).body());
        assertThat(bundle.verify(null)).isInstanceOf(Verdict.Proved.class);
    }

    private static long number(String query) throws SQLException {
        try (var writer = PORTAL.database().openAsWriter()) {
            return Sql.of(query).get(writer, row -> row.getLong(1));
        }
    }
}
