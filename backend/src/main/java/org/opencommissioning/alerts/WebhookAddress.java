package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where a webhook may go. The name is looked up once for each call, every address that it has must be outside, and the call goes to that
 * very address: a name that changes in between leads nowhere.
 */
@Singleton
final class WebhookAddress {
    private static final int LONGEST = 1_000;

    private final boolean inside;
    private final NameLookup names;

    /** @param inside whether http and addresses of our own network may be called: for receivers on the same machine, never in the open */
    WebhookAddress(@Value("${portal.webhooks.inside:false}") boolean inside, @Nullable NameLookup names) {
        this.inside = inside;
        this.names = names == null ? InetAddress::getAllByName : names;
    }

    /** Why a webhook cannot go there; empty where it can. What a name means is found out at each call. */
    Optional<String> objection(String url) {
        if (url.length() > LONGEST) {
            return Optional.of("It is longer than " + LONGEST + " characters.");
        }
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            return Optional.of("It is no address.");
        }
        boolean scheme = "https".equals(uri.getScheme()) || inside && "http".equals(uri.getScheme());
        if (!scheme || uri.getHost() == null) {
            return Optional.of("It does not begin with https:// and a host.");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("It holds a password or a fragment.");
        }
        if (!inside && uri.getPort() != -1 && uri.getPort() != 443 && uri.getPort() != 8443) {
            return Optional.of("Its port is neither 443 nor 8443.");
        }
        if (!url.matches("[\\x21-\\x7e]+")) {
            return Optional.of("It holds characters that an address does not have.");
        }
        try {
            resolve(uri.getHost());
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
        return Optional.empty();
    }

    /** The address to connect to. @throws IOException with a sentence, where there is none outside */
    InetAddress resolve(String host) throws IOException {
        InetAddress[] found;
        try {
            found = names.find(host.replaceAll("[\\[\\]]", ""));
        } catch (UnknownHostException e) {
            throw new IOException("Its host has no address.");
        }
        for (var address : found) {
            if (!inside && !OutsideAddress.isOutside(address)) {
                // Which one is not said: nobody maps our network by asking.
                throw new IOException("Its host is not on the open internet.");
            }
        }
        return found[0];
    }
}
