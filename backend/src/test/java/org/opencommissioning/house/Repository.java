package org.opencommissioning.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files that stand around the code. */
public final class Repository {
    private Repository() {}

    /** The repository's top folder. */
    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    public static List<String> lines(String path) throws IOException {
        return Files.readAllLines(root().resolve(path));
    }

    /** Real public data to run against, where the machine has it: beside the repository, or where {@code SHARED_DATA} says. */
    public static Optional<Path> realData() {
        var named = System.getenv("SHARED_DATA");
        var folder = named == null ? root().resolveSibling("shared").resolve("data") : Path.of(named);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }
}
