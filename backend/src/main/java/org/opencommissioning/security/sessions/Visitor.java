package org.opencommissioning.security.sessions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Secret;

/**
 * Whoever is at the door.
 *
 * @param browser what it says of itself, cut
 * @param device  what a browser in which somebody has signed in before keeps; null where there is none
 */
public record Visitor(
        String address, String browser, @Nullable Secret device) {
    private static final int LONGEST = 200;

    public static Visitor of(HttpRequest<?> request, Actor actor, SessionCookies cookies) {
        var browser = request.getHeaders().get(HttpHeaders.USER_AGENT);
        return new Visitor(
                actor.address() == null ? "unknown" : actor.address(),
                browser == null ? "" : browser.substring(0, Math.min(browser.length(), LONGEST)),
                cookies.device(request).orElse(null));
    }
}
