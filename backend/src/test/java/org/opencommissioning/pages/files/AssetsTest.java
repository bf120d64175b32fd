package org.opencommissioning.pages.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AssetsTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");
    private static final Pattern STYLES = Pattern.compile("href=\"(/assets/[^\"]+\\.css)\"");

    @Test
    void aPagesScriptAndStylesAreThereAndKeptForEver() {
        var html = page("/about").body();
        for (var pattern : new Pattern[] {SCRIPT, STYLES}) {
            var link = pattern.matcher(html);
            assertThat(link.find()).isTrue();
            var file = probe().get(link.group(1));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        }
    }

    @Test
    void theyAreSentCompressed() throws IOException {
        var script = script();
        var plain = probe().bytes(script);
        var packed = probe().bytes(script, "Accept-Encoding", "gzip, br");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void theIconHasNoHashInItsNameAndIsKeptForADay() {
        for (var address : new String[] {"/assets/favicon.svg", "/favicon.ico"}) {
            var icon = probe().get(address);
            assertThat(icon.headers().firstValue("Content-Type")).contains("image/svg+xml");
            assertThat(icon.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
        }
    }

    @Test
    void aFileThatHasNotChangedIsNotSentAgain() {
        var tag = probe().get(script()).headers().firstValue("ETag").orElseThrow();
        assertThat(probe().get(script(), "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void nothingOutsideTheFolderIsReached() {
        for (var name : new String[] {"nothing.js", "..%2Fmanifest.json", ".hidden", "%2e%2e%2fshell.html"}) {
            assertThat(probe().get("/assets/" + name).statusCode()).isEqualTo(404);
        }
    }

    private static String script() {
        var link = SCRIPT.matcher(page("/about").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
