package org.opencommissioning.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A day of the portal in small: loads a county, opens, answers one question of each kind and ends. The launcher runs it once after a
 * build, so that the JVM keeps what it learnt (classes read and linked, methods that are hot) and later starts are fast.
 */
@Command(name = "rehearse", hidden = true, description = "Runs once through what the portal does, and ends.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PATHS = List.of(
            "/",
            "/spending",
            "/organisations",
            "/publications",
            "/data",
            "/search?q=north",
            "/api/v1/payments",
            "/api/v1/payments.csv",
            "/api/v1/payments/totals?by=month",
            "/api/v1/organisations",
            "/api/v1/suppliers",
            "/api/v1/publications",
            "/api/v1/search?q=north");

    private static final String QUERY =
            "{\"query\":\"{ payments(first: 3) { edges { node { id supplier { name } } } } }\"}";

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--rounds", hidden = true, description = "How often each question is asked.")
    private int rounds = 3;

    RehearseCommand() {
        database.folder = Path.of(".portal", "rehearsal");
    }

    @Override
    public Integer call() throws Exception {
        try (var open = database.open()) {
            new DemoLoad(open, new PrintStream(OutputStream.nullOutputStream())).ensure("northmoor");
            try (var doors = Server.open(open, Map.of("micronaut.server.port", 0))) {
                ask("http://localhost:" + doors.port());
            }
        }
        return 0;
    }

    private void ask(String portal) throws IOException, InterruptedException, URISyntaxException {
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < rounds; round++) {
                for (var path : PATHS) {
                    client.send(HttpRequest.newBuilder(new URI(portal + path)).build(), BodyHandlers.discarding());
                }
                client.send(
                        HttpRequest.newBuilder(new URI(portal + "/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                                .build(),
                        BodyHandlers.discarding());
            }
        }
    }
}
