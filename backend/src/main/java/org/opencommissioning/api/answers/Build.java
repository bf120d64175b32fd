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
                ? Print.of(Print.of(Files.readAllBytes(code)) + pages())
                : Print.of(clock.instant().toString());
    }

    /** The shell of the pages names their scripts and styles, whose names change with their content. */
    private static String pages() throws IOException {
        try (var shell = Build.class.getResourceAsStream("/web/shell.html")) {
            return shell == null ? "" : Print.of(shell.readAllBytes());
        }
    }

    String id() {
        return id;
    }
}
