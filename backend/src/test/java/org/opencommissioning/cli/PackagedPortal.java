package org.opencommissioning.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.opencommissioning.house.Repository;

/** The program as it is shipped, run in a process of its own. */
final class PackagedPortal implements AutoCloseable {
    private static final String READY = "Open Commissioning is at ";

    private final Process program;
    private final String address;

    private PackagedPortal(Process program, String address) {
        this.program = program;
        this.address = address;
    }

    static PackagedPortal ofNorthmoor(Path folder) throws IOException {
        return start(Map.of(), "demo", "--world=northmoor", "--port=0", "--data=" + folder);
    }

    /** @throws IOException when it ends before its doors are open */
    static PackagedPortal start(Map<String, String> environment, String... arguments) throws IOException {
        var program = program(environment, arguments);
        return new PackagedPortal(program, address(program));
    }

    /** @return what it said until it ended by itself, with a complaint */
    static String run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        try (var portal = new PackagedPortal(program(environment, arguments), "")) {
            if (!portal.program.waitFor(60, TimeUnit.SECONDS) || portal.program.exitValue() == 0) {
                throw new IOException("The portal did not refuse");
            }
            return new String(portal.program.getInputStream().readAllBytes());
        }
    }

    String address() {
        return address;
    }

    private static Process program(Map<String, String> environment, String... arguments) throws IOException {
        var target = Repository.root().resolve("backend/target");
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                target.resolve("backend-1.0.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*",
                "org.opencommissioning.cli.Portal"));
        command.addAll(List.of(arguments));
        var program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().putAll(environment);
        return program.start();
    }

    private static String address(Process program) throws IOException {
        var lines = program.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(System.out::println));
                return line.substring(READY.length()).split(" ")[0];
            }
            System.out.println(line);
        }
        throw new IOException("The portal ended before it was ready");
    }

    @Override
    public void close() throws InterruptedException {
        program.destroy();
        if (!program.waitFor(60, TimeUnit.SECONDS)) {
            program.destroyForcibly();
        }
    }
}
