package org.opencommissioning.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.pages.NorthmoorOnline;

/**
 * What is published of contracts is what the Open Contracting Data Standard 1.1.5 says. Its schemas are not part of the project:
 * validation is skipped where they are not.
 */
@Tag("database")
class OcdsTest {
    private static final String STANDARD = "https://standard.open-contracting.org/schema/1__1__5/";

    @ParameterizedTest(name = "{0} of {1}")
    @ValueSource(strings = {"consortium=9N4", "consortium=9N5", "consortium=9N6", "contract=9n4-c-2011-04"})
    void releasesAndRecordsAreValid(String question) {
        assertThat(errors("release-package-schema.json", get("releases", question)))
                .isEmpty();
        assertThat(errors("record-package-schema.json", get("records", question)))
                .isEmpty();
    }

    @Test
    void theValidatorWouldNotice() {
        var broken = get("releases", "consortium=9N4").replace("\"contractAmendment\"", "\"amended\"");
        assertThat(errors("release-package-schema.json", broken)).contains("/releases/");
    }

    @Test
    void whatWeWriteWeReadAgain() throws IOException {
        for (var consortium : new String[] {"9N4", "9N5", "9N6"}) {
            var read = ContractFile.read(ContractFile.delivery(get("releases", "consortium=" + consortium)));
            assertThat(read.rows()).as(read.rules().toString()).isNotEmpty();
            for (var row : read.rows()) {
                var published = NorthmoorOnline.probe()
                        .get("/api/v1/contracts/" + consortium + "-" + row.plainReference())
                        .body();
                if (row.newest()) {
                    assertThat(published)
                            .contains("\"value\":" + (row.value() == null ? "null" : row.value()))
                            .contains("\"from\":\"" + row.from())
                            .contains("\"route\":" + (row.route() == null ? "null" : "\"" + row.route() + "\""));
                }
            }
        }
    }

    private static String get(String what, String question) {
        var answer = NorthmoorOnline.probe().get("/api/v1/ocds/" + what + "?" + question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String errors(String schema, String json) {
        var standard = shared();
        assumeTrue(Files.exists(standard), "no schemas at " + standard);
        var schemas = new HashMap<String, String>();
        for (var name : new String[] {
            "release-schema.json",
            "release-package-schema.json",
            "record-package-schema.json",
            "versioned-release-validation-schema.json"
        }) {
            schemas.put(STANDARD + name, read(standard.resolve(name)));
        }
        var registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, builder -> builder.schemas(schemas));
        return registry
                .getSchema(SchemaLocation.of(STANDARD + schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage() + "\n")
                .reduce("", String::concat);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path shared() {
        return Path.of(Optional.ofNullable(System.getProperty("shared.data"))
                        .or(() -> Optional.ofNullable(System.getenv("SHARED_DATA")))
                        .orElse("../../shared/data"))
                .resolve("standards/ocds");
    }
}
