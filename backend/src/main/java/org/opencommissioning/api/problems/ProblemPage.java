package org.opencommissioning.api.problems;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/** How a problem looks to a reader with a browser: the room that draws pages fills this in. */
public interface ProblemPage {
    /** Whether this request wants a page rather than JSON. */
    boolean isWantedBy(HttpRequest<?> request);

    /** Gives {@code response}, whose status is set, a body and its content type. */
    MutableHttpResponse<?> draw(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response);
}
