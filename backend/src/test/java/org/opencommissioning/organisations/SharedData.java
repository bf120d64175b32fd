package org.opencommissioning.organisations;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real public files beside the repository; tests that need them are skipped where they are not. */
public final class SharedData {
    private SharedData() {}

    /** A folder of {@code -Dshared.data}, of {@code SHARED_DATA}, or of {@code ../shared/data} beside the repository. */
    public static Path folder(String name) {
        var given = System.getProperty("shared.data", System.getenv().getOrDefault("SHARED_DATA", "../../shared/data"));
        var folder = Path.of(given).resolve(name);
        assumeTrue(Files.isDirectory(folder), "There are no real files in " + folder + ": skipped");
        return folder;
    }
}
