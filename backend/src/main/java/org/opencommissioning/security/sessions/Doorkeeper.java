package org.opencommissioning.security.sessions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;

/**
 * Stands before every path whose controller asks for a {@link Caller} or an {@link Actor}: recognises who comes, refuses forms that
 * another site sent, and keeps the answers out of every cache. Other paths are public: nobody is recognised there, so that their
 * answers are the same for everybody (decisions/0331).
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "datasources.writer.url")
final class Doorkeeper {
    private final DataSource writer;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final OwnForms forms;
    private final ExecutorService threads;

    Doorkeeper(
            @Named("writer") DataSource writer,
            Sessions sessions,
            SessionCookies cookies,
            OwnForms forms,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.writer = writer;
        this.sessions = sessions;
        this.cookies = cookies;
        this.forms = forms;
        this.threads = threads;
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> recognise(HttpRequest<?> request) {
        return asksForCaller(request)
                ? CompletableFuture.supplyAsync(() -> recognised(request), threads)
                : CompletableFuture.completedFuture(request);
    }

    @ResponseFilter
    void keepOutOfCaches(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (asksForCaller(request)) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private HttpRequest<?> recognised(HttpRequest<?> request) {
        var session = cookies.session(request).flatMap(secret -> {
            try (var connection = writer.getConnection()) {
                return sessions.find(connection, secret);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        session.ifPresent(found -> {
            request.setAttribute(Session.ATTRIBUTE, found);
            if (found.whole()) {
                request.setAttribute(Caller.ATTRIBUTE, found.person());
            }
        });
        if (request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD) {
            forms.check(request, session.orElse(null));
        }
        return request;
    }

    private static boolean asksForCaller(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request).orElse(null) instanceof MethodBasedRouteMatch<?, ?> route
                && Arrays.stream(route.getArguments())
                        .anyMatch(argument -> argument.getType() == Caller.class || argument.getType() == Actor.class);
    }
}
