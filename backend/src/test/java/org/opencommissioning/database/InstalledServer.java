package org.opencommissioning.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A throw-away PostgreSQL from installed binaries, such as Debian's 15. PostgreSQL refuses to run as root; then the system's user
 * {@code postgres} runs it.
 */
public final class InstalledServer implements AutoCloseable {
    /** Where Debian puts the oldest PostgreSQL that the portal promises to run on. */
    public static final Path DEBIAN_15 = Path.of("/usr/lib/postgresql/15/bin");

    private final Path binaries;
    private final Path folder;
    private final int port;

    private InstalledServer(Path binaries) throws IOException {
        this.binaries = binaries;
        this.port = freePort();
        this.folder = Files.createTempDirectory("portal-postgresql");
    }

    /** @return the server, running until the program ends at the latest */
    public static InstalledServer start(Path binaries) throws IOException {
        var server = new InstalledServer(binaries);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        if (isRoot()) {
            server.run("chown", "postgres", server.folder.toString());
        }
        server.asOrdinaryUser("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
        server.asOrdinaryUser(
                "pg_ctl", "-w", "-l", server.folder.resolve("server.log") + "", "-o", server.options(), "start");
        return server;
    }

    /** Address of its database {@code postgres} for the superuser, without a password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&password=none";
    }

    @Override
    public void close() {
        try {
            if (Files.exists(folder.resolve("postmaster.pid"))) {
                asOrdinaryUser("pg_ctl", "-m", "immediate", "stop");
            }
            run("rm", "-rf", folder.toString());
        } catch (IOException e) {
            System.err.println("A server for tests was left behind in " + folder + ": " + e.getMessage());
        }
    }

    private String options() {
        return "-p " + port + " -h 127.0.0.1 -k '' -F -c max_connections=200 -c shared_buffers=128MB";
    }

    private void asOrdinaryUser(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.<String>of());
        command.addAll(List.of(binaries.resolve(program).toString(), "-D", folder.toString()));
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException {
        var said = Files.createTempFile("portal-postgresql", ".out");
        var process = new ProcessBuilder(command)
                .directory(folder.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(Stream.of(command).toList() + ": " + Files.readString(said));
            }
            Files.delete(said);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
