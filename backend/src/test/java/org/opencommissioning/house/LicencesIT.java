package org.opencommissioning.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Everything that is shipped may be shipped: its licence is one of the list (decisions/0181). */
class LicencesIT {
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "ISC",
            "MIT",
            "MIT-0",
            "PostgreSQL",
            "Python-2.0");

    @Test
    void librariesOfTheProgramHaveAnAllowedLicence() throws IOException {
        var bill = Repository.root().resolve("target/bom.json");
        assumeTrue(
                Files.exists(bill) || System.getenv("CI") != null,
                "Maven is offline and wrote no target/bom.json: the libraries' licences were not checked.");
        var licences = new TreeMap<String, String>();
        for (var component : array(read(bill), "components").toList()) {
            if (!"org.opencommissioning".equals(text(component, "group"))) {
                licences.put(text(component, "purl"), licence(component));
            }
        }
        assertThat(licences).hasSizeGreaterThan(50).allSatisfy((component, licence) -> assertAllowed(licence));
    }

    @Test
    void packagesInThePagesHaveAnAllowedLicence() throws IOException {
        for (var folder : Set.of("frontend", "graphiql")) {
            var lock = Repository.root().resolve(folder).resolve("package-lock.json");
            var licences = new TreeMap<String, String>();
            for (var entry : read(lock).get("packages").entries()) {
                if (!entry.getKey().isEmpty() && entry.getValue().get("dev") == null) {
                    licences.put(entry.getKey(), text(entry.getValue(), "license"));
                }
            }
            assertThat(licences).as(folder).isNotEmpty().allSatisfy((name, licence) -> assertAllowed(licence));
        }
    }

    @Test
    void aLicenceOutsideTheListIsFound() {
        assertThat(Map.of(
                        "MIT", true,
                        "(GPL-3.0-only OR MIT)", true,
                        "Apache-2.0 AND BSD-3-Clause", true,
                        "GPL-3.0-only", false,
                        "MIT AND AGPL-3.0-only", false,
                        "SEE LICENSE IN LICENSE.txt", false,
                        "", false))
                .allSatisfy((licence, allowed) -> assertThat(isAllowed(licence)).isEqualTo(allowed));
    }

    private static void assertAllowed(String licence) {
        assertThat(isAllowed(licence)).as("licence '" + licence + "'").isTrue();
    }

    /** One of the alternatives has nothing but allowed parts. */
    private static boolean isAllowed(String expression) {
        return Stream.of(expression.replaceAll("[()]", "").split(" OR "))
                .anyMatch(choice -> Stream.of(choice.split(" AND ")).allMatch(part -> ALLOWED.contains(part.strip())));
    }

    /** Several licences of one library are the reader's choice. */
    private static String licence(JsonNode component) {
        return array(component, "licenses")
                .map(choice ->
                        choice.get("license") == null ? text(choice, "expression") : named(choice.get("license")))
                .reduce((one, other) -> one + " OR " + other)
                .orElse("");
    }

    private static String named(JsonNode licence) {
        return licence.get("id") == null ? text(licence, "name") : text(licence, "id");
    }

    private static Stream<JsonNode> array(JsonNode object, String name) {
        var values = object.get(name);
        return values == null
                ? Stream.of()
                : StreamSupport.stream(values.values().spliterator(), false);
    }

    private static String text(JsonNode object, String name) {
        return object.get(name) == null ? "" : object.get(name).getStringValue();
    }

    private static JsonNode read(Path file) throws IOException {
        try (var json = new JsonFactory().createParser(file.toFile())) {
            return JsonNodeTreeCodec.getInstance().readTree(json);
        }
    }
}
