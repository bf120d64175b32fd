package org.opencommissioning.api.http;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Where the world finds this portal. Links in mail and addresses for other sites are made of it and never of what a request says of
 * itself.
 */
@Singleton
public final class PortalAddress {
    private final String origin;

    PortalAddress(@Value("${portal.address:`http://localhost:8080`}") String address) {
        var uri = URI.create(address);
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
            throw new IllegalArgumentException(
                    "portal.address must be like https://commissioning.example, not '" + address + "'.");
        }
        this.origin = uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** Scheme, host and port, as a browser says them in {@code Origin}. */
    public String origin() {
        return origin;
    }

    /** Whether browsers reach it by https, so that cookies may insist on it. */
    public boolean isSecure() {
        return origin.startsWith("https:");
    }

    /** @param path with its leading slash */
    public String link(String path) {
        return origin + path;
    }
}
