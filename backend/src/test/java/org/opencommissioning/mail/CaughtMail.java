package org.opencommissioning.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it is given: as much of SMTP (RFC 5321) as a client needs. */
public final class CaughtMail implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> caught = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    public CaughtMail() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Each as it came: headers, an empty line, the body. */
    public List<String> caught() {
        return List.copyOf(caught);
    }

    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client, or the test, has gone.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 northmoor.example\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (command) {
                case "RCPT" -> out.print(refusing ? "451 not now\r\n" : "250 ok\r\n");
                case "DATA" -> {
                    out.print("354 go on\r\n");
                    out.flush();
                    caught.add(data(in));
                    out.print("250 ok\r\n");
                }
                case "QUIT" -> {
                    out.print("221 bye\r\n");
                    out.flush();
                    return;
                }
                default -> out.print("250 ok\r\n");
            }
            out.flush();
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
