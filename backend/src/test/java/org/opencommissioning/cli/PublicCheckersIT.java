package org.opencommissioning.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.house.Repository;

/** Slow: the packaged program before the checkers that everybody can run, and before a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicCheckersIT {
    private static final List<Path> BROWSERS = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private PackagedPortal portal;
    private Path data;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        data = folder.resolve("portal");
        portal = PackagedPortal.ofNorthmoor(data);
    }

    @AfterAll
    void close() throws InterruptedException {
        portal.close();
    }

    @Test
    void graphQlOverHttpIsAnsweredAsTheSpecificationMustAndShould() throws Exception {
        check("checks", "node", "graphql-http-audit.mjs", portal.address() + "/graphql");
    }

    @Test
    void theOpenApiDocumentIsLintClean() throws Exception {
        check("checks", "node", "openapi.mjs");
    }

    @Test
    void aTypeScriptClientMadeFromTheOpenApiDocumentCompiles() throws Exception {
        check("checks", "node", "client.mjs");
    }

    @Test
    void theGraphQlSchemaKeepsToRelaysRules() throws Exception {
        check("checks", "node", "schema.mjs");
    }

    @Test
    void peopleFindTheirWayInABrowser() throws Exception {
        var browser = BROWSERS.stream().anyMatch(Files::isExecutable);
        assumeTrue(browser || System.getenv("CI") != null, "No Chromium was found: the journeys were not made.");
        check("frontend", "node", "--test", "--test-concurrency=1", "journeys/");
    }

    private void check(String folder, String... command) throws Exception {
        var checker = new ProcessBuilder(command)
                .directory(Repository.root().resolve(folder).toFile())
                .redirectErrorStream(true);
        checker.environment().put("PORTAL_URL", portal.address());
        checker.environment()
                .put(
                        "PORTAL_DEMO_PASSWORD",
                        Files.readString(data.resolve("demo-password")).strip());
        var process = checker.start();
        var said = process.inputReader().lines().toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
    }
}
