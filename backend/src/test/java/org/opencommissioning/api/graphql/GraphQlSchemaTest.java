package org.opencommissioning.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.CommittedFile;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.database.TestDatabase;

@Tag("database")
class GraphQlSchemaTest {
    @Test
    void theCommittedSchemaIsTheOneThatIsServed() throws IOException {
        try (var context = ApplicationContext.run(TestDatabase.fresh().asSettings())) {
            CommittedFile.check(
                    "openapi/schema.graphqls", context.getBean(Schema.class).print(), GraphQlSchemaTest.class);
        }
    }

    @Test
    void anAnswerDependsOnWhatItsDocumentReads() {
        try (var context = ApplicationContext.run(TestDatabase.fresh().asSettings())) {
            var documents = context.getBean(Documents.class);
            assertThat(documents.valid("{ payments { nodes { id } } }").reads())
                    .contains("payments", "practices")
                    .doesNotContain("boundaries", "list-sizes");
            assertThat(documents
                            .valid("{ organisation(code: \"9N4\") { ...o } } fragment o on Organisation { listSizes {"
                                    + " nodes { edition } } }")
                            .reads())
                    .contains("practices", "list-sizes")
                    .doesNotContain("payments");
            assertThat(documents
                            .valid("{ payments { nodes { publication { key: edition } } } }")
                            .reads())
                    .isEqualTo(State.ALL);
            assertThat(documents.valid("{ edition { number } }").reads()).isEqualTo(State.ALL);
            assertThat(documents.valid("{ __typename }").reads()).isEqualTo(State.ALL);
        }
    }

    @Test
    void aPartWithoutTypesIsNamed() {
        assertThatThrownBy(() -> new Schema(List.of(part("ponds"))))
                .hasMessage("There is no resource graphql/ponds.graphqls");
    }

    @Test
    void aFieldIsWiredOnce() {
        var wiring = new Wiring().field("Query", "wells", (snapshot, field) -> 1);
        assertThatThrownBy(() -> wiring.field("Query", "wells", (snapshot, field) -> 2))
                .hasMessage("Query.wells is wired twice");
    }

    @Test
    void aGlobalIdGoesThereAndBack() {
        var id = new GlobalId("Payment", "1042-17");
        assertThat(GlobalId.parse(id.text())).isEqualTo(id);
        for (var nonsense : List.of("", "W1", "%", "V2VsbA")) {
            assertThatThrownBy(() -> GlobalId.parse(nonsense)).hasMessageContaining("is not an id");
        }
    }

    private static GraphQlPart part(String room) {
        return new GraphQlPart() {
            @Override
            public String room() {
                return room;
            }

            @Override
            public void wire(Wiring wiring) {}
        };
    }
}
