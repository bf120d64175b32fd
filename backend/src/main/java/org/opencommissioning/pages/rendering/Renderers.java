package org.opencommissioning.pages.rendering;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The portal's renderer, made ready as soon as the doors are open. */
@Factory
final class Renderers {
    private static final String BUNDLE = "web/ssr/ssr.js";

    @Singleton
    @Bean(preDestroy = "close")
    VueRenderer renderer(ResourceLoader files, RenderSettings settings) throws IOException {
        var resource = files.getResourceAsStream(BUNDLE)
                .orElseThrow(() -> new IllegalStateException(BUNDLE + " is not in the class path: build the frontend"));
        try (var in = resource) {
            return new VueRenderer(new String(in.readAllBytes(), StandardCharsets.UTF_8), settings);
        }
    }

    @Singleton
    ApplicationEventListener<ServerStartupEvent> warmUp(Provider<VueRenderer> renderer) {
        return opened -> renderer.get().warmUp();
    }
}
