package org.opencommissioning.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.CommittedFile;
import org.yaml.snakeyaml.Yaml;

class OpenApiDocumentTest {
    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        var text = new OpenApiDocument().text();
        assertThat(text).startsWith("openapi: 3.1.");
        CommittedFile.check("openapi/openapi.yaml", text, OpenApiDocumentTest.class);
    }

    /** A client made from the contract must understand the answers. */
    @Test
    void wordsOfAClosedListAreWrittenAsAnswersWriteThem() throws Exception {
        var document = Tree.map(new Yaml().load(new OpenApiDocument().text()));
        var schemas = Tree.map(Tree.map(document, "components"), "schemas");
        var differing = new TreeMap<String, Object>();
        int compared = 0;
        for (var type : new ClassFileImporter().importPackages("org.opencommissioning")) {
            var schema = schemas.get(type.getSimpleName());
            if (!type.isAnnotatedWith(Serdeable.class)
                    || !type.isEnum()
                    || schema == null
                    || !Tree.map(schema).containsKey("enum")) {
                continue;
            }
            var written = new ArrayList<String>();
            for (var constant : type.reflect().getEnumConstants()) {
                written.add(written(constant));
            }
            var promised = Tree.map(schema).get("enum");
            compared++;
            if (!written.equals(promised)) {
                differing.put(type.getName(), promised + " and not " + written);
            }
        }
        assertThat(compared).isGreaterThan(10);
        assertThat(differing).isEmpty();
    }

    /** By the method that says how a constant is written in JSON; by its name where there is none. */
    private static String written(Object constant) throws ReflectiveOperationException {
        for (var method : constant.getClass().getMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                method.setAccessible(true);
                return (String) method.invoke(constant);
            }
        }
        return ((Enum<?>) constant).name();
    }

    @Test
    void schemasHaveNamesThatPeopleWouldGive() {
        assertThat(SchemaNames.tidy("ListAnswer_Payment_")).isEqualTo("PaymentList");
        assertThat(SchemaNames.tidy("Answer_Wells.Well_")).isEqualTo("WellAnswer");
        assertThat(SchemaNames.tidy("ProblemsController.Explained")).isEqualTo("Explained");
        assertThat(SchemaNames.tidy("Problem")).isEqualTo("Problem");
    }
}
