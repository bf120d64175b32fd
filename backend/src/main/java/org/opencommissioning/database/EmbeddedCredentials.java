package org.opencommissioning.database;

import java.io.IOException;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** Passwords and port of the embedded server, invented at its first start and kept in a file only its owner can read. */
record EmbeddedCredentials(int port, String superuserPassword, String writerPassword, String readerPassword) {
    static final String DATABASE = "portal";
    static final String WRITER = "portal_writer";
    static final String READER = "portal_reader";
    private static final String FILE = "credentials.properties";

    static EmbeddedCredentials invent() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return new EmbeddedCredentials(socket.getLocalPort(), password(), password(), password());
        }
    }

    static Optional<EmbeddedCredentials> find(Path home) throws IOException {
        var file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return Optional.of(new EmbeddedCredentials(
                Integer.parseInt(kept.getProperty("port")),
                kept.getProperty("superuser"),
                kept.getProperty("writer"),
                kept.getProperty("reader")));
    }

    void keep(Path home) throws IOException {
        var kept = new Properties();
        kept.setProperty("port", Integer.toString(port));
        kept.setProperty("superuser", superuserPassword);
        kept.setProperty("writer", writerPassword);
        kept.setProperty("reader", readerPassword);
        var text = new StringWriter();
        kept.store(text, null);
        var whole = Files.createTempFile(
                home, FILE, ".new", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(whole, text.toString());
        Files.move(whole, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    DatabaseAccess access() {
        return new DatabaseAccess(
                "jdbc:postgresql://localhost:%d/%s".formatted(port, DATABASE),
                new DatabaseAccess.Login(WRITER, writerPassword),
                new DatabaseAccess.Login(READER, readerPassword));
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
