package org.opencommissioning.api.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;

/** From which address a request comes: the connection's, or what the proxy before us says. */
@Singleton
public final class ClientAddress {
    private static final int LONGEST = 45;

    private final String header;

    ClientAddress(@Value("${rate-limit.client-header:}") String header) {
        this.header = header;
    }

    public String of(HttpRequest<?> request) {
        return of(header.isEmpty() ? null : request.getHeaders().get(header), request.getRemoteAddress());
    }

    String of(HttpHeaders request, InetSocketAddress from) {
        return of(header.isEmpty() ? null : request.get(header), from);
    }

    private static String of(@Nullable String named, InetSocketAddress from) {
        if (named == null) {
            return from.getAddress().getHostAddress();
        }
        return named.length() > LONGEST ? named.substring(0, LONGEST) : named;
    }
}
