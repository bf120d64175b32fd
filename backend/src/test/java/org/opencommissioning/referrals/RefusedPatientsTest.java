package org.opencommissioning.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.Loader;
import org.opencommissioning.cli.TestPortal;

/** A file that tells of a patient leaves nothing of it behind, in no table and in no answer. */
@Tag("database")
class RefusedPatientsTest {
    private static final String NUMBER = "9434765919";
    private static final String FILE =
            ReferralFile.HEADINGS + "2013-03,N91001,R9N,110,no,yes,46\n2013-03,N91001,R9N," + NUMBER + ",no,no,19\n";
    private static TestPortal world;
    private static HttpProbe portal;
    private static Loader.Loaded loaded;

    @BeforeAll
    static void sendsTheFile() throws Exception {
        world = TestPortal.empty();
        portal = new HttpProbe(
                world.context().getBean(EmbeddedServer.class).start().getURI());
        loaded = world.load("referrals", ReferralFile.delivery("9N4", "2013-03", NUMBER + " March.csv", FILE), null);
    }

    @AfterAll
    static void closes() {
        world.close();
    }

    @Test
    void theFileIsRefusedWholeAndSaysWhereWithoutTheValue() {
        assertThat(loaded).isInstanceOf(Loader.Loaded.Refused.class);
        assertThat(loaded.toString()).contains("RE01").contains("Column D").doesNotContain(NUMBER);
    }

    @Test
    void noTableHoldsTheValueAnyMore() throws SQLException {
        for (var table : tables()) {
            for (var row : rows(table)) {
                assertThat(row).as(table).doesNotContain(NUMBER).doesNotContain(hex(NUMBER));
            }
        }
        assertThat(rows("intake.file_piece")).isEmpty();
        assertThat(rows("intake.submission")).singleElement().asString().contains("refused");
    }

    @Test
    void theOpenCheckOfFilesDoesNotRepeatIt() {
        var answer = portal.post("/api/v1/check/referrals?publisher=9N4&period=2013-03", "text/csv", FILE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"verdict\":\"refused\"")
                .contains("RE01")
                .doesNotContain(NUMBER);
        assertThat(portal.post(
                                "/api/v1/check/referrals?publisher=9N4&period=2013-03",
                                "text/csv",
                                FILE,
                                "Accept",
                                "text/csv")
                        .body())
                .contains("RE01")
                .doesNotContain(NUMBER);
    }

    @Test
    void theFileIsNotWrittenOutAgain() {
        var answer =
                portal.post("/api/v1/check/referrals/annotated-file?publisher=9N4&period=2013-03", "text/csv", FILE);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("take the findings as CSV").doesNotContain(NUMBER);
    }

    private static List<String> tables() throws SQLException {
        return query("select table_schema || '.' || table_name from information_schema.tables where table_schema in"
                + " ('intake', 'published') and table_type = 'BASE TABLE'");
    }

    private static List<String> rows(String table) throws SQLException {
        return query("select t::text from " + table + " t");
    }

    private static List<String> query(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = world.database().openAsWriter();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
