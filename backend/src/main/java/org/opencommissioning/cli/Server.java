package org.opencommissioning.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The portal's doors: open until the program is told to end. */
final class Server {
    private Server() {}

    /** Does not return; Ctrl-C closes the doors, then the database. */
    static void serve(DatabaseOptions.OpenDatabase database, int port) throws InterruptedException {
        var context = context(database, Map.of("micronaut.server.port", port));
        var server = context.getBean(EmbeddedServer.class).start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(context, database)));
        System.out.println("Open Commissioning is at http://localhost:" + server.getPort() + "  (Ctrl-C ends it)");
        new CountDownLatch(1).await();
    }

    static ApplicationContext context(DatabaseOptions.OpenDatabase database, Map<String, Object> settings) {
        return ApplicationContext.builder()
                .properties(database.settings())
                .properties(settings)
                .banner(false)
                .start();
    }

    private static void close(ApplicationContext context, DatabaseOptions.OpenDatabase database) {
        context.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
