package org.opencommissioning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.database.InstalledServer;

/** Slow: the packaged program on somebody else's PostgreSQL, the oldest that it promises to run on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideDatabaseIT {
    private InstalledServer server;

    @TempDir
    Path folder;

    @BeforeAll
    void start() throws Exception {
        var installed = Files.isExecutable(InstalledServer.DEBIAN_15.resolve("postgres"));
        assumeTrue(
                installed || System.getenv("CI") != null,
                "No PostgreSQL 15 was found: the tests ran on the embedded one alone.");
        server = InstalledServer.start(InstalledServer.DEBIAN_15);
        execute("postgres", "create user owner password 'owning'");
        execute("postgres", "create user public_reader password 'reading'");
    }

    @AfterAll
    void end() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void theProgramServesFromAnOutsideDatabaseWithTwoUsers() throws Exception {
        execute("postgres", "create database portal owner owner");
        try (var portal = PackagedPortal.start(outside("portal"), "demo", "--world=northmoor", "--port=0", data())) {
            var answer = new HttpProbe(URI.create(portal.address())).get("/api/v1/payments?payer=9N4&limit=1");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"payer\"");
        }
        try (var portal = PackagedPortal.start(outside("portal"), "serve", "--port=0", data())) {
            assertThat(new HttpProbe(URI.create(portal.address())).get("/").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theProgramDoesNotServeWhenTheReaderCanReadWhatWasSent() throws Exception {
        execute("postgres", "create database holed owner owner");
        try (var portal = PackagedPortal.start(outside("holed"), "serve", "--port=0", data())) {
            assertThat(portal.address()).isNotNull();
        }
        execute("holed", "grant usage on schema intake to public_reader");
        execute("holed", "grant select on intake.file_piece to public_reader");
        assertThat(PackagedPortal.run(outside("holed"), "serve", "--port=0", data()))
                .contains("may use schema intake")
                .contains("may select intake.file_piece");
    }

    private String data() {
        return "--data=" + folder;
    }

    private Map<String, String> outside(String database) {
        return Map.of(
                "PORTAL_DATABASE_URL", server.url().replaceAll("/postgres\\?.*", "/" + database),
                "PORTAL_WRITER_USER", "owner",
                "PORTAL_WRITER_PASSWORD", "owning",
                "PORTAL_READER_USER", "public_reader",
                "PORTAL_READER_PASSWORD", "reading");
    }

    private void execute(String database, String statement) throws SQLException {
        try (var superuser = DriverManager.getConnection(server.url().replace("/postgres?", "/" + database + "?"))) {
            superuser.createStatement().execute(statement);
        }
    }
}
