package org.opencommissioning.api.answers;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns, after all other filters, the headers a kept answer goes out with, so that it can go out without them next time. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
@Requires(property = "datasources.reader.url")
final class SentHeaders {
    /** The request's attribute that holds the kept answer it got. */
    static final String ANSWER = "org.opencommissioning.answer";

    private static final Set<String> OF_ONE_SENDING = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "date",
            "etag",
            "ratelimit",
            "ratelimit-policy",
            "transfer-encoding");

    private final QuickAnswers quick;

    SentHeaders(QuickAnswers quick) {
        this.quick = quick;
    }

    @ResponseFilter
    void learn(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() != 200 || request.getMethod() != HttpMethod.GET) {
            return;
        }
        var answer = request.getAttribute(ANSWER, KeptAnswer.class).orElse(null);
        if (answer != null && !answer.isReady()) {
            answer.sentWith(lasting(response));
        }
        quick.learn(request.getUri().toString(), request.getHeaders().get(HttpHeaders.ACCEPT), () -> lasting(response));
    }

    private static Map<String, String> lasting(MutableHttpResponse<?> response) {
        var lasting = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        response.getHeaders().forEach((name, values) -> {
            if (!OF_ONE_SENDING.contains(name.toLowerCase(Locale.ROOT))) {
                lasting.put(name, String.join(", ", List.copyOf(values)));
            }
        });
        return lasting;
    }
}
