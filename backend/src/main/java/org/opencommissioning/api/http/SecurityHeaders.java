package org.opencommissioning.api.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/** Tells browsers what no answer of ours ever needs. A page that needs more sets its own policy before this filter. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";
    static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
    static final String DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "cross-origin",
            "Strict-Transport-Security", "max-age=31536000");

    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        ALWAYS.forEach(headers::set);
        if (!headers.contains(POLICY)) {
            var type = headers.get(HttpHeaders.CONTENT_TYPE);
            headers.set(POLICY, type != null && type.startsWith(MediaType.TEXT_HTML) ? PAGES : DATA);
        }
    }
}
