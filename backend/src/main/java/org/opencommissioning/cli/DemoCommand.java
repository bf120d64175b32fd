package org.opencommissioning.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Fills an empty portal with an invented country, through the very pipeline, and opens it.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--world",
            description = "northmoor (a county), small (default), full (England's size) or benchmark (exactly 5 million"
                    + " payment lines).")
    private String world = "small";

    @Option(names = "--port", description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    DemoCommand() {
        database.folder = Path.of(".portal", "demo");
    }

    @Override
    public Integer call() throws Exception {
        var open = database.open();
        new DemoLoad(open, System.out).ensure(world);
        new DemoAccounts(open, database.folder, System.out).ensure();
        Server.serve(open, port, Map.of("portal.demo-mail", "true"));
        return 0;
    }
}
