package org.opencommissioning.returns;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks the daemon of ClamAV, by its command INSTREAM: the bytes go in lengths and pieces, the answer is a line. */
@Singleton
@Requires(property = "portal.scanner.host")
final class ClamdScanner implements FileScanner {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final InetSocketAddress daemon;
    private final int patienceMillis;

    ClamdScanner(
            @Value("${portal.scanner.host}") String host,
            @Value("${portal.scanner.port:3310}") int port,
            @Value("${portal.scanner.patience:60s}") Duration patience) {
        this.daemon = new InetSocketAddress(host, port);
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    @Override
    public Optional<String> scan(InputStream bytes) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(daemon, patienceMillis);
            socket.setSoTimeout(patienceMillis);
            send(bytes, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
            return verdict(answer(socket.getInputStream()));
        }
    }

    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        var piece = new byte[PIECE];
        for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        var line = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
        int end = line.indexOf('\0');
        return (end < 0 ? line : line.substring(0, end)).strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1).replaceAll("[^A-Za-z0-9._:()/ -]", "?"));
        }
        throw new IOException("The scanner of files answered: " + answer.replaceAll("[^ -~]", "?"));
    }
}
