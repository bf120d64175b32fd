package org.opencommissioning.pages.files;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The frontend's files in the class path; each is read and compressed once. */
@Singleton
final class Assets {
    private static final String FOLDER = "web/client/assets/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,100}");

    private final ResourceLoader files;
    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    Assets(ResourceLoader files) {
        this.files = files;
    }

    Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        var known = read.get(name);
        return known != null
                ? Optional.of(known)
                : files.getResourceAsStream(FOLDER + name).map(in -> keep(name, in));
    }

    private Asset keep(String name, InputStream resource) {
        try (var in = resource) {
            var asset = Asset.of(name, in.readAllBytes());
            read.put(name, asset);
            return asset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
