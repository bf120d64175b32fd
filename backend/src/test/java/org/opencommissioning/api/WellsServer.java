package org.opencommissioning.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;

/** Serves the wells of Northmoor for as long as one wants to measure or try something: {@code WellsServer <port> [wells]}. */
public final class WellsServer {
    private WellsServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        var database = new WellsDatabase();
        database.publishNorthmoor();
        var more = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        database.execute("""
            insert into published.well
            select 'L' || n, 'Well number ' || n, 'Longmoor', '1900-01-01'::date + n %% 9000, n * 7, 1, null
            from generate_series(1, %d) n
            """.formatted(more));
        database.execute("create index on published.well (code)");
        database.execute("analyze published.well");
        var settings = new HashMap<String, Object>(database.settings());
        settings.put("micronaut.server.port", arguments[0]);
        ApplicationContext.builder()
                .environments("wells")
                .properties(settings)
                .start()
                .getBean(EmbeddedServer.class)
                .start();
        Thread.currentThread().join();
    }
}
