package org.opencommissioning.demo;

import java.nio.file.Path;
import java.util.Optional;

/** Real public data beside the project, for tests that hold the invented against it and are skipped where it is missing. */
final class SharedData {
    private SharedData() {}

    static Path folder() {
        return Path.of(Optional.ofNullable(System.getenv("SHARED_DATA"))
                .orElse(System.getProperty("shared.data", "../../shared/data")));
    }
}
