package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.opencommissioning.pages.rendering.VueRenderer;

/** Writes pages as HTML documents: the frontend's shell, filled with the head, the drawn page and its state. */
@Singleton
final class Documents {
    private static final String SHELL = "web/shell.html";

    private final String[] shell;
    private final VueRenderer renderer;
    private final ObjectMapper json;

    Documents(ResourceLoader files, VueRenderer renderer, ObjectMapper json) throws IOException {
        this.renderer = renderer;
        this.json = json;
        try (var in = files.getResourceAsStream(SHELL)
                .orElseThrow(
                        () -> new IllegalStateException(SHELL + " is not in the class path: build the frontend"))) {
            shell = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("<!--(head|app|state)-->");
        }
        if (shell.length != 4) {
            throw new IllegalStateException(
                    SHELL + " must hold <!--head-->, <!--app--> and <!--state--> in this order");
        }
    }

    /**
     * A document.
     *
     * @param drawn whether the page is in it; otherwise the browser draws it
     */
    record Document(byte[] bytes, boolean drawn) {}

    /** @param stateJson the page's state as JSON */
    Document write(PageState<?> state, String stateJson, @Nullable LinkedData about) {
        var page = renderer.render(state.path(), stateJson);
        var html =
                shell[0] + head(state, about) + shell[1] + page.orElse("") + shell[2] + inScript(stateJson) + shell[3];
        return new Document(html.getBytes(StandardCharsets.UTF_8), page.isPresent());
    }

    private String head(PageState<?> state, @Nullable LinkedData about) {
        var head = new StringBuilder();
        head.append("<title>").append(escaped(state.title())).append("</title>\n    ");
        head.append("<meta name=\"description\" content=\"")
                .append(escaped(state.description()))
                .append("\">\n    ");
        head.append("<link rel=\"canonical\" href=\"")
                .append(escaped(state.path()))
                .append("\">");
        if (state.invented() || state.asAt() != null || state.signedIn() != null) {
            head.append("\n    <meta name=\"robots\" content=\"noindex\">");
        }
        if (about != null) {
            head.append("\n    <script type=\"application/ld+json\">")
                    .append(inScript(json(about)))
                    .append("</script>");
        }
        return head.toString();
    }

    private String json(LinkedData about) {
        try {
            return json.writeValueAsString(about.members());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON as it may stand inside a script element. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
