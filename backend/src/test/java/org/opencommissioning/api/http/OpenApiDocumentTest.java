package org.opencommissioning.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.CommittedFile;

class OpenApiDocumentTest {
    @Test
    void theCommittedDocumentIsTheOneThatIsServed() throws IOException {
        var text = new OpenApiDocument().text();
        assertThat(text).startsWith("openapi: 3.1.");
        CommittedFile.check("openapi/openapi.yaml", text, OpenApiDocumentTest.class);
    }

    @Test
    void schemasHaveNamesThatPeopleWouldGive() {
        assertThat(SchemaNames.tidy("ListAnswer_Payment_")).isEqualTo("PaymentList");
        assertThat(SchemaNames.tidy("Answer_Wells.Well_")).isEqualTo("WellAnswer");
        assertThat(SchemaNames.tidy("ProblemsController.Explained")).isEqualTo("Explained");
        assertThat(SchemaNames.tidy("Problem")).isEqualTo("Problem");
    }
}
