package org.opencommissioning.security.sessions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
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
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.keys.ApiKeys;

/**
 * Stands before every path whose controller asks for a {@link Caller} or an {@link Actor}: recognises who comes, and refuses forms that
 * another site sent. Other paths are public: nobody is recognised there, so that their
 * answers are the same for everybody (decisions/0331).
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "datasources.writer.url")
final class Doorkeeper {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_KEY = 100;

    private final DataSource writer;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final OwnForms forms;
    private final ApiKeys keys;
    private final ExecutorService threads;

    Doorkeeper(
            @Named("writer") DataSource writer,
            Sessions sessions,
            SessionCookies cookies,
            OwnForms forms,
            ApiKeys keys,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.writer = writer;
        this.sessions = sessions;
        this.cookies = cookies;
        this.forms = forms;
        this.keys = keys;
        this.threads = threads;
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> recognise(HttpRequest<?> request) {
        return asksForCaller(request)
                ? CompletableFuture.supplyAsync(() -> recognised(request), threads)
                : CompletableFuture.completedFuture(request);
    }

    private HttpRequest<?> recognised(HttpRequest<?> request) {
        var authorization = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            request.setAttribute(Caller.ATTRIBUTE, keyHolder(authorization));
            return request;
        }
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

    /** Whoever sends a key is that key's holder or nobody: a cookie that comes along does not count. */
    private Caller.KeyHolder keyHolder(String authorization) {
        var key = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
        if (key.length() > LONGEST_KEY || !key.startsWith(ApiKeys.BEGINNING)) {
            throw ProblemKind.BAD_KEY.refusal("The header Authorization holds no key: send 'Bearer oc_…'.");
        }
        try (var connection = writer.getConnection()) {
            return keys.find(connection, key)
                    .orElseThrow(() -> ProblemKind.BAD_KEY.refusal("There is no such key, or it is over or revoked."));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean asksForCaller(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request).orElse(null) instanceof MethodBasedRouteMatch<?, ?> route
                && Arrays.stream(route.getArguments())
                        .anyMatch(argument -> argument.getType() == Caller.class || argument.getType() == Actor.class);
    }
}
