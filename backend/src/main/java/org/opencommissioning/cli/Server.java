package org.opencommissioning.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The portal's doors: open until the program is told to end. */
final class Server {
    private Server() {}

    /** Does not return; Ctrl-C closes the doors, then the database. */
    static void serve(DatabaseOptions.OpenDatabase database, int port, Map<String, Object> settings)
            throws InterruptedException {
        var all = new HashMap<>(settings);
        all.put("micronaut.server.port", port);
        if (System.getenv("PORTAL_ADDRESS") == null) {
            all.put("portal.address", "http://localhost:" + port);
        }
        var doors = open(database, all);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(doors, database)));
        System.out.println("Open Commissioning is at http://localhost:" + doors.port() + "  (Ctrl-C ends it)");
        new CountDownLatch(1).await();
    }

    static Doors open(DatabaseOptions.OpenDatabase database, Map<String, Object> settings) {
        var context = context(database, settings);
        return new Doors(context, context.getBean(EmbeddedServer.class).start().getPort());
    }

    static ApplicationContext context(DatabaseOptions.OpenDatabase database, Map<String, Object> settings) {
        return ApplicationContext.builder()
                .properties(database.settings())
                .properties(settings)
                .banner(false)
                .start();
    }

    private static void close(Doors doors, DatabaseOptions.OpenDatabase database) {
        doors.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Open doors, and where they are. */
    record Doors(ApplicationContext context, int port) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }
}
