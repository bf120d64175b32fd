package org.opencommissioning.api.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** From which address a request comes: the connection's, or what the proxy before us says. */
@Singleton
public final class ClientAddress {
    private static final int LONGEST = 45;

    private final String header;

    ClientAddress(@Value("${rate-limit.client-header:}") String header) {
        this.header = header;
    }

    public String of(HttpRequest<?> request) {
        var named = header.isEmpty() ? null : request.getHeaders().get(header);
        if (named == null) {
            return request.getRemoteAddress().getAddress().getHostAddress();
        }
        return named.length() > LONGEST ? named.substring(0, LONGEST) : named;
    }
}
