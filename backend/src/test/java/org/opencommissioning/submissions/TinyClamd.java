package org.opencommissioning.submissions;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks the INSTREAM of ClamAV's daemon, and knows one signature. */
final class TinyClamd implements AutoCloseable {
    private final ServerSocket server;
    private volatile boolean failing;
    private volatile int lastSize;

    private TinyClamd(ServerSocket server) {
        this.server = server;
    }

    static TinyClamd start() {
        try {
            var clamd = new TinyClamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(clamd::serve);
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    int lastSize() {
        return lastSize;
    }

    void fail(boolean failing) {
        this.failing = failing;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // The next is served.
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            bytes.write(in.readNBytes(length));
        }
        lastSize = bytes.size();
        var says = failing
                ? "INSTREAM size limit exceeded. ERROR"
                : bytes.toString(StandardCharsets.US_ASCII).contains("EICAR-STANDARD")
                        ? "stream: Eicar-Test-Signature FOUND"
                        : "stream: OK";
        socket.getOutputStream().write((says + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
