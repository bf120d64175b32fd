package org.opencommissioning.alerts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receiver of webhooks that keeps what it took, may say no, and may be away. */
final class CaughtCalls implements AutoCloseable {
    private final List<Call> taken = new CopyOnWriteArrayList<>();
    private final int port;
    private HttpServer server;
    private volatile int status = 200;

    /** @param at seconds since 1970, as the call says */
    record Call(String path, String id, String at, String signature, String body) {
        long edition() {
            return Long.parseLong(body.replaceAll("(?s).*\"data\":\\{\"edition\":(\\d+).*", "$1"));
        }
    }

    CaughtCalls() throws IOException {
        open(0);
        port = server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port + "/hook?of=portal";
    }

    List<Call> taken() {
        return List.copyOf(taken);
    }

    List<Long> editions() {
        return taken.stream().map(Call::edition).toList();
    }

    void answer(int answered) {
        status = answered;
    }

    void goAway() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        open(port);
    }

    private void open(int at) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 10);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (status < 300) {
            taken.add(new Call(
                    call.getRequestURI().toString(),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    body));
        }
        if (status >= 300 && status < 400) {
            call.getResponseHeaders().set("Location", "http://127.0.0.1:" + port + "/elsewhere");
        }
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
