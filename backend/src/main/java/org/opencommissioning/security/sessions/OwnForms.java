package org.opencommissioning.security.sessions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;

/**
 * Refuses what another site made a browser send. Twice over: by where the browser says it comes from, and in a session by the token
 * that only a page of the session knows. The token comes in the header {@code X-Form-Token}, in the field {@code formToken} of a form,
 * or, where the form carries a file, in the query of its address.
 */
@Singleton
final class OwnForms {
    private static final String HEADER = "X-Form-Token";
    private static final String FIELD = "formToken";
    private static final int LONGEST_FORM = 64_000;

    private final PortalAddress address;

    OwnForms(PortalAddress address) {
        this.address = address;
    }

    /** @throws Refusal when it did not come from a page of the portal */
    void check(HttpRequest<?> request, @Nullable Session session) {
        if (!comesFromHere(request, session != null)) {
            throw ProblemKind.NOT_FROM_HERE.refusal("The browser says that this was sent from another site.");
        }
        if (session != null
                && session.whole()
                && !same(session.formToken(), token(request).orElse(""))) {
            throw ProblemKind.NOT_FROM_HERE.refusal("The form's token is missing or belongs to another session.");
        }
    }

    /** Browsers say it in one of two headers with every unsafe request; without a session a program may say nothing. */
    private boolean comesFromHere(HttpRequest<?> request, boolean mustSay) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        if (origin == null) {
            return !mustSay;
        }
        return origin.equals(address.origin())
                || isHost(origin, request.getHeaders().get(HttpHeaders.HOST));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> token(HttpRequest<?> request) {
        var header = request.getHeaders().get(HEADER);
        if (header != null) {
            return Optional.of(header);
        }
        return isForm(request) ? field(body(request)) : request.getParameters().getFirst(FIELD);
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.getName().equals(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
    }

    private static String body(HttpRequest<?> request) {
        if (request.getContentLength() > LONGEST_FORM || !(request instanceof ServerHttpRequest<?> server)) {
            throw ProblemKind.TOO_LARGE.refusal("A form may be " + LONGEST_FORM + " bytes long.");
        }
        try (var copy = server.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
                var bytes = copy.toInputStream()) {
            return new String(bytes.readNBytes(LONGEST_FORM + 1), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> field(String body) {
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.startsWith(FIELD + "="))
                .map(pair -> URLDecoder.decode(pair.substring(FIELD.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
