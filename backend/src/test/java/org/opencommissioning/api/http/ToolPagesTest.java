package org.opencommissioning.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.api.WellsDatabase;

@Tag("database")
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolPagesTest implements TestPropertyProvider {
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");
    private HttpProbe probe;

    @Override
    public Map<String, String> getProperties() {
        return new WellsDatabase().settings();
    }

    @BeforeAll
    void start(EmbeddedServer server) {
        probe = new HttpProbe(server.getURI());
    }

    @Test
    void theEditorAndTheReferenceBringAllTheyNeed() {
        for (var page : new String[] {"/graphiql", "/api"}) {
            var html = probe.get(page, "Accept", "text/html");
            assertThat(html.statusCode()).isEqualTo(200);
            assertThat(html.headers().firstValue("content-security-policy").orElse(""))
                    .contains("script-src 'self';", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-eval");
            LINK.matcher(html.body())
                    .results()
                    .map(found -> found.group(1))
                    .filter(path -> path.startsWith("/tools/"))
                    .forEach(path ->
                            assertThat(probe.get(path).statusCode()).as(path).isEqualTo(200));
            assertThat(html.body()).doesNotContain("<script src=\"http");
        }
    }

    @Test
    void theContractsAreHandedOut() {
        assertThat(probe.get("/openapi.yaml").body()).startsWith("openapi: 3.1.");
        assertThat(probe.get("/schema.graphqls").body()).contains("type Query {");
    }

    @Test
    void aToolThatIsNotThereIsNotFound() {
        assertThat(probe.get("/tools/secret.js").statusCode()).isEqualTo(404);
        assertThat(probe.get("/tools/inputs.sha256").statusCode()).isEqualTo(404);
        assertThat(probe.get("/tools/graphiql.min.js", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("content-encoding"))
                .hasValue("gzip");
    }
}
