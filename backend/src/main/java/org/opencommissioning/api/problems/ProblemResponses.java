package org.opencommissioning.api.problems;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every error, ours or the server's own, into a {@link Problem}. */
@Singleton
public final class ProblemResponses implements ErrorResponseProcessor<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    private final @Nullable ProblemPage page;

    ProblemResponses(@Nullable ProblemPage page) {
        this.page = page;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var request = context.getRequest();
        var problem = response.code() >= 500
                ? surprise(request, context.getRootCause().orElse(null), response.code())
                : ServerErrors.explain(context, response.code());
        return (MutableHttpResponse<Object>) write(request, problem, response);
    }

    /** Writes the problem as JSON, or as a page to a reader who wants one. Never kept by caches. */
    public MutableHttpResponse<?> write(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        var here = problem.at(request.getPath());
        response.status(here.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (page != null && page.isWantedBy(request)) {
            return page.draw(request, here, response);
        }
        response.contentType(Problem.MEDIA_TYPE);
        return request.getMethod() == HttpMethod.HEAD ? response : response.body(here);
    }

    /** A fault of ours: logged in full under a reference, of which the reader sees the reference only. */
    public static Problem surprise(HttpRequest<?> request, @Nullable Throwable cause, int status) {
        var kind = status == ProblemKind.UNAVAILABLE.status() ? ProblemKind.UNAVAILABLE : ProblemKind.INTERNAL;
        var reference = UUID.randomUUID().toString();
        LOG.error("{} {} failed, reference {}", request.getMethodName(), request.getPath(), reference, cause);
        return Problem.of(kind, "The request could not be answered. Reference: " + reference + ".");
    }
}
