package org.opencommissioning.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a first start that was cut off leaves behind: perhaps half a data folder, perhaps a server running in it. */
final class AbandonedServer {
    private AbandonedServer() {}

    static void clear(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        stop(data.resolve("postmaster.pid"));
        try (var all = Files.walk(data)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void stop(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var process = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (process == null || !process.info().command().orElse("").endsWith("postgres")) {
            return;
        }
        process.destroy();
        try {
            process.onExit().get(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The server of a start that was cut off does not stop: process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a server stopped", e);
        }
    }
}
