package org.opencommissioning.alerts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts a body to somebody's program and hears whether it was taken. Written on a socket, because the address that was checked must be the
 * address that is called (decisions/0471). No redirect is followed; of the answer only the status is read.
 */
@Singleton
final class CallReceiver {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_STATUS = 1_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");

    private final WebhookAddress addresses;
    private final SSLSocketFactory secure;

    CallReceiver(WebhookAddress addresses, @Nullable SSLSocketFactory secure) {
        this.addresses = addresses;
        this.secure = secure == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : secure;
    }

    /** @return the status of the answer @throws IOException with a sentence, where none came */
    int post(URI to, Map<String, String> headers, byte[] body) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean tls = "https".equals(to.getScheme());
        int port = to.getPort() == -1 ? (tls ? 443 : 80) : to.getPort();
        var address = addresses.resolve(to.getHost());
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), left(until));
            plain.setSoTimeout(left(until));
            try (var socket = tls ? secured(plain, to.getHost(), port) : plain) {
                var out = socket.getOutputStream();
                out.write(head(to, headers, body.length).getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                return status(socket, until);
            }
        } catch (SocketTimeoutException e) {
            throw new IOException("No answer came within " + PATIENCE.toSeconds() + " seconds.");
        }
    }

    private SSLSocket secured(Socket plain, String host, int port) throws IOException {
        var socket = (SSLSocket) secure.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(URI to, Map<String, String> headers, int length) {
        var path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        var head = new StringBuilder("POST ")
                .append(to.getRawQuery() == null ? path : path + "?" + to.getRawQuery())
                .append(" HTTP/1.1\r\nHost: ")
                .append(to.getRawAuthority())
                .append("\r\nConnection: close\r\nContent-Length: ")
                .append(length)
                .append("\r\n");
        headers.forEach((name, value) -> {
            if (!value.matches("[\\x20-\\x7e]*")) {
                throw new IllegalArgumentException("A header is one line");
            }
            head.append(name).append(": ").append(value).append("\r\n");
        });
        return head.append("\r\n").toString();
    }

    /** An answer that drips in is given no more time than one that does not come. */
    private static int status(Socket socket, long until) throws IOException {
        var line = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (line.length() < LONGEST_STATUS) {
            socket.setSoTimeout(left(until));
            int read = in.read();
            if (read < 0 || read == '\n') {
                break;
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        var status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new IOException("The answer was not HTTP.");
        }
        return Integer.parseInt(status.group(1));
    }

    private static int left(long until) throws SocketTimeoutException {
        long millis = (until - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) millis;
    }
}
