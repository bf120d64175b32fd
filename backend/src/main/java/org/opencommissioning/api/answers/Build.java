package org.opencommissioning.api.answers;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Tells this build of the portal from another, so that an answer of an older one is never taken for ours. */
@Singleton
final class Build {
    private final String id;

    Build(Clock clock) throws IOException, URISyntaxException {
        var code = Path.of(
                Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        // Run from class files there is nothing lasting to tell builds apart by, so each start is one.
        id = Files.isRegularFile(code)
                ? Print.of(Files.readAllBytes(code))
                : Print.of(clock.instant().toString());
    }

    String id() {
        return id;
    }
}
