package org.opencommissioning.organisations;

import java.nio.file.Path;

/** Real public files beside the repository; tests that need them are skipped where they are not. */
public final class SharedData {
    private SharedData() {}

    /** {@code -Dshared.data}, {@code SHARED_DATA}, or {@code ../shared/data} beside the repository. */
    public static Path folder() {
        var given = System.getProperty("shared.data", System.getenv().getOrDefault("SHARED_DATA", ""));
        return given.isEmpty() ? Path.of("..", "..", "shared", "data") : Path.of(given);
    }
}
