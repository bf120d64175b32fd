package org.opencommissioning.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "Opens the portal to the public.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--port", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Override
    public Integer call() throws Exception {
        Server.serve(database.open(), port, Map.of());
        return 0;
    }
}
