package org.opencommissioning.security.sessions;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.security.Secret;

/** The cookies of signing in: no script reads them, no other site sends them along with a form, and over https nothing else sets them. */
@Singleton
public final class SessionCookies {
    private static final String SESSION = "portal-session";
    private static final String DEVICE = "portal-device";
    private static final String ON_THE_WAY = "portal-openid";
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration YEAR = Duration.ofDays(365);

    private final boolean secure;

    SessionCookies(PortalAddress address) {
        this.secure = address.isSecure();
    }

    Optional<Secret> session(HttpRequest<?> request) {
        return read(request, SESSION);
    }

    Optional<Secret> device(HttpRequest<?> request) {
        return read(request, DEVICE);
    }

    /** The cookie ends with the browser; the session may end sooner. */
    public void open(MutableHttpResponse<?> response, Secret session) {
        response.cookie(cookie(SESSION, session.text()));
    }

    /** Where a sign-in leads, with what the browser keeps. */
    public MutableHttpResponse<?> open(MutableHttpResponse<?> response, SignedInAs.Somebody somebody) {
        open(response, somebody.session());
        if (somebody.device() != null) {
            remember(response, somebody.device());
        }
        return response;
    }

    /** Until the browser comes back from the provider. */
    public void setOff(MutableHttpResponse<?> response, Secret browser) {
        response.cookie(cookie(ON_THE_WAY, browser.text()).maxAge(TEN_MINUTES));
    }

    public Optional<Secret> onTheWay(HttpRequest<?> request) {
        return read(request, ON_THE_WAY);
    }

    public void cameBack(MutableHttpResponse<?> response) {
        response.cookie(cookie(ON_THE_WAY, "").maxAge(0));
    }

    private void remember(MutableHttpResponse<?> response, Secret device) {
        response.cookie(cookie(DEVICE, device.text()).maxAge(YEAR));
    }

    public void close(MutableHttpResponse<?> response) {
        response.cookie(cookie(SESSION, "").maxAge(0));
    }

    private String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }

    private Cookie cookie(String name, String value) {
        return Cookie.of(name(name), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }

    private Optional<Secret> read(HttpRequest<?> request, String name) {
        return request.getCookies()
                .findCookie(name(name))
                .map(Cookie::getValue)
                .filter(text -> !text.isEmpty())
                .map(Secret::sent);
    }
}
