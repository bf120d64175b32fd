package org.opencommissioning.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.opencommissioning.house.Repository;

/** The program as it is shipped, run in a process of its own on the county of Northmoor. */
final class PackagedPortal implements AutoCloseable {
    private static final String READY = "Open Commissioning is at ";

    private final Process program;
    private final String address;

    private PackagedPortal(Process program, String address) {
        this.program = program;
        this.address = address;
    }

    static PackagedPortal ofNorthmoor(Path folder) throws IOException {
        var target = Repository.root().resolve("backend/target");
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        target.resolve("backend-1.0.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*",
                        "org.opencommissioning.cli.Portal",
                        "demo",
                        "--world=northmoor",
                        "--port=0",
                        "--data=" + folder)
                .redirectErrorStream(true)
                .start();
        return new PackagedPortal(program, address(program));
    }

    String address() {
        return address;
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
