package org.opencommissioning.api.http;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opencommissioning.api.problems.FieldError;
import org.opencommissioning.api.problems.Nearest;
import org.opencommissioning.api.problems.Problem;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;

/**
 * Refuses parameters that the path does not know or that are given twice, because a typo must not widen an answer. Query
 * parameters are those marked {@link QueryValue}, on the method or in its {@link RequestBean}.
 */
@ServerFilter({"/api/**", "/problems/**"})
final class KnownParameters {
    /** Characters a parameter may have. */
    static final int LONGEST = 200;

    private final Map<Object, Map<String, Boolean>> knownByRoute = new ConcurrentHashMap<>();

    @RequestFilter
    void check(HttpRequest<?> request) {
        var route = RouteAttributes.getRouteMatch(request).orElse(null);
        if (request.getUri().getRawQuery() == null || !(route instanceof MethodBasedRouteMatch<?, ?> method)) {
            return;
        }
        var known = knownByRoute.computeIfAbsent(method.getRouteInfo(), info -> known(method.getArguments()));
        var faults = new ArrayList<FieldError>();
        var kind = ProblemKind.REPEATED_PARAMETER;
        for (var sent : request.getParameters().asMap().entrySet()) {
            var takesMany = known.get(sent.getKey());
            if (takesMany == null) {
                kind = ProblemKind.UNKNOWN_PARAMETER;
                faults.addFirst(unknown(sent.getKey(), sent.getValue(), known.keySet()));
            } else if (sent.getValue().stream().anyMatch(value -> value.length() > longest(sent.getKey()))) {
                kind = ProblemKind.BAD_VALUE;
                faults.add(tooLong(sent.getKey(), sent.getValue()));
            } else if (!takesMany && sent.getValue().size() > 1) {
                faults.add(repeated(sent.getKey(), sent.getValue()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Problem.of(kind, faults.getFirst().detail()).with(faults.toArray(FieldError[]::new)));
        }
    }

    private static FieldError unknown(String name, List<String> values, Collection<String> known) {
        return new FieldError(
                name,
                values.isEmpty() ? null : values.getFirst(),
                "There is no parameter '" + name + "' here.",
                Nearest.mend(name, known));
    }

    /** A cursor holds the values of a row. */
    private static int longest(String name) {
        return name.equals("after") ? 10 * LONGEST : LONGEST;
    }

    private static FieldError tooLong(String name, List<String> values) {
        return new FieldError(
                name,
                values.getFirst(),
                "'" + name + "' is too long.",
                "Give " + longest(name) + " characters at most.");
    }

    private static FieldError repeated(String name, List<String> values) {
        return new FieldError(
                name,
                String.join(", ", values),
                "'" + name + "' is given " + values.size() + " times.",
                "Give it once.");
    }

    /** Names of a method's query parameters, each with whether it takes many values. */
    private static Map<String, Boolean> known(Argument<?>[] arguments) {
        var known = new HashMap<String, Boolean>();
        for (var argument : arguments) {
            add(known, argument.getAnnotationMetadata(), argument.getName(), argument.getType());
            if (argument.getAnnotationMetadata().hasAnnotation(RequestBean.class)) {
                for (var part :
                        BeanIntrospection.getIntrospection(argument.getType()).getBeanProperties()) {
                    add(known, part.getAnnotationMetadata(), part.getName(), part.getType());
                }
            }
        }
        return known;
    }

    private static void add(Map<String, Boolean> known, AnnotationMetadata metadata, String name, Class<?> type) {
        if (metadata.hasAnnotation(QueryValue.class)) {
            var given = metadata.stringValue(QueryValue.class).filter(text -> !text.isEmpty());
            known.put(given.orElse(name), Collection.class.isAssignableFrom(type));
        }
    }
}
