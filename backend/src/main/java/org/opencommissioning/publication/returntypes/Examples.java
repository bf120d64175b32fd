package org.opencommissioning.publication.returntypes;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The examples that stand beside the rules, read once. */
@Singleton
final class Examples {
    private final ObjectMapper json;
    private final Map<String, ExamplesOfKind> read = new ConcurrentHashMap<>();

    Examples(ObjectMapper json) {
        this.json = json;
    }

    ExamplesOfKind of(String kind) {
        return read.computeIfAbsent(kind, this::read);
    }

    /** The examples among which a rule of a kind is shown; empty where no small file breaks the rule. */
    Optional<ExamplesOfKind> showing(String kind, String rule) {
        return Stream.concat(Stream.of(kind), of(kind).inherits().stream())
                .map(this::of)
                .filter(examples -> examples.rules().containsKey(rule))
                .findFirst();
    }

    private ExamplesOfKind read(String kind) {
        try (var in = Examples.class.getResourceAsStream("/returns/" + kind + ".json")) {
            if (in == null) {
                throw new IllegalStateException("There are no examples of " + kind);
            }
            return json.readValue(in, ExamplesOfKind.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
