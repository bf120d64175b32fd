package org.opencommissioning.security.sessions;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.opencommissioning.security.Caller;

/**
 * Somebody's visit, from signing in to signing out.
 *
 * @param person    who they are and what they hold today
 * @param whole     false while the code of the second factor is owed: then they are nobody yet
 * @param formToken what a form of this session must carry
 */
public record Session(long id, Caller.SignedIn person, boolean whole, String formToken) {
    static final String ATTRIBUTE = "org.opencommissioning.session";

    /** The session in which a request was sent. */
    public static Optional<Session> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Session.class);
    }
}
