package org.opencommissioning.pages.frame;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.security.sessions.Session;

/**
 * Who is signed in, on a page that is theirs alone.
 *
 * @param formToken what every form of the page carries
 * @param doors     the pages they may open
 */
@Serdeable
record SignedInState(String name, String formToken, List<Door> doors) {

    /** A link of the menu of people who are signed in. */
    @Serdeable
    record Door(String text, String path) {}

    /** Null on pages where nobody is recognised, which are the same for everybody. */
    static @Nullable SignedInState of(HttpRequest<?> request) {
        return Session.of(request)
                .filter(Session::whole)
                .map(session -> new SignedInState(
                        session.person().name(),
                        session.formToken(),
                        Workplace.of(session.person()).stream()
                                .map(place -> new Door(place.text(), place.path()))
                                .toList()))
                .orElse(null);
    }
}
