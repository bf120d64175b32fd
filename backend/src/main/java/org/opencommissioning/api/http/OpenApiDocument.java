package org.opencommissioning.api.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The description of the REST interface: written from the controllers when they are compiled, finished by {@link CommonAnswers}. */
@Singleton
final class OpenApiDocument {
    private static final String WRITTEN_BY_THE_COMPILER = "META-INF/swagger/openapi.yml";

    private final String text;

    OpenApiDocument() throws IOException {
        try (var stream = OpenApiDocument.class.getClassLoader().getResourceAsStream(WRITTEN_BY_THE_COMPILER)) {
            var tree = yaml().<Map<String, Object>>load(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            text = yaml().dump(CommonAnswers.addTo(tree));
        }
    }

    String text() {
        return text;
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        var loading = new LoaderOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(options), options, loading, new NoDates());
    }

    /** Leaves what looks like a date a text. */
    private static final class NoDates extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
