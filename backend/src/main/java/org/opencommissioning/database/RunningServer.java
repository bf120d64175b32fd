package org.opencommissioning.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** The server that another program has started, or is just starting, in a folder. */
final class RunningServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private RunningServer() {}

    /** @throws IOException when it does not answer within a minute */
    static EmbeddedCredentials find(Path home) throws IOException {
        for (long tries = PATIENCE.dividedBy(PAUSE); tries > 0; tries--) {
            var credentials = EmbeddedCredentials.find(home);
            if (credentials.isPresent() && answers(credentials.get())) {
                return credentials.get();
            }
            pause();
        }
        throw new IOException("Another program uses " + home + ", and its database does not answer.");
    }

    private static boolean answers(EmbeddedCredentials credentials) {
        try (var connection = credentials.access().openAsReader()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a database", e);
        }
    }
}
