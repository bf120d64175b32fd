package org.opencommissioning.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.pages.rendering.RenderCounts.Outcome;
import org.opencommissioning.pages.rendering.VueRenderer;

/** A portal that has no time to draw, as one without V8. */
@Tag("database")
class DocumentsTest {
    private static final TestPortal PORTAL = TestPortal.empty(Map.of("portal.pages.timeout", "0ms"));
    private static final HttpProbe PROBE =
            new HttpProbe(PORTAL.context().getBean(EmbeddedServer.class).start().getURI());

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void thePageThatWasNotDrawnCarriesItsStateForTheBrowser() {
        var page = PROBE.get("/about");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>About – Open Commissioning</title>")
                .contains("<div id=\"app\"></div>")
                .contains("id=\"state\">{\"page\":\"about\"");
    }

    @Test
    void itIsNotKeptForOthers() {
        var page = PROBE.get("/");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void itIsCounted() {
        var renderer = PORTAL.context().getBean(VueRenderer.class);
        long before = renderer.count(Outcome.LATE) + renderer.count(Outcome.FAILED);
        PROBE.get("/glossary");
        assertThat(renderer.count(Outcome.LATE) + renderer.count(Outcome.FAILED))
                .isEqualTo(before + 1);
        assertThat(renderer.count(Outcome.RENDERED)).isZero();
    }

    @Test
    void withNothingPublishedEveryPageHasItsAnswer() {
        for (var address : new String[] {"/", "/search?q=a", "/organisations", "/spending", "/publications", "/data"}) {
            assertThat(PROBE.get("/_page" + address).statusCode()).as(address).isEqualTo(200);
        }
    }
}
