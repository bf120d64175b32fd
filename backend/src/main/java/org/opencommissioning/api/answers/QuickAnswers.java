package org.opencommissioning.api.answers;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.opencommissioning.api.editions.Read;
import org.opencommissioning.api.editions.Snapshots;

/**
 * Makes the answers of {@link QuickItems}. The first of each kind goes through the server's machinery, and its headers are those of the
 * following: they differ in the edition and the tag alone.
 */
@Singleton
@Requires(property = "datasources.reader.url")
final class QuickAnswers {
    private static final String EDITION = "Edition";

    private final List<QuickItems<?, ?>> items;
    private final Snapshots snapshots;
    private final Answers answers;
    private final KeptAnswers kept;
    private final ConcurrentMap<String, Map<String, String>> headers = new ConcurrentHashMap<>();

    QuickAnswers(List<QuickItems<?, ?>> items, Snapshots snapshots, Answers answers, KeptAnswers kept) {
        this.items = items;
        this.snapshots = snapshots;
        this.answers = answers;
        this.kept = kept;
    }

    /** Notes the headers that an answer went out with; those that differ from one sending to the next left out. */
    void learn(String path, @Nullable String accept, Supplier<Map<String, String>> lasting) {
        if (takesAnything(accept)) {
            items.stream()
                    .filter(kind -> !headers.containsKey(kind.path()) && isKey(kind, path))
                    .forEach(kind -> headers.put(kind.path(), Map.copyOf(lasting.get())));
        }
    }

    /**
     * The answer to a plain request for one of these things, made on another thread; empty when there is no such thing. Null when the
     * request must go the usual way.
     *
     * @param admitted asked last: whether the caller may ask at all
     */
    @Nullable
    CompletableFuture<Optional<KeptAnswer>> begin(KeptAnswers.Key key, HttpRequest request, BooleanSupplier admitted) {
        if (!request.method().equals(HttpMethod.GET)
                || !takesAnything(request.headers().get(HttpHeaderNames.ACCEPT))
                || request.headers().contains(HttpHeaderNames.IF_NONE_MATCH)) {
            return null;
        }
        for (var kind : items) {
            if (key.question().startsWith(kind.path())) {
                var lasting = headers.get(kind.path());
                return lasting == null ? null : begin(kind, key, request.headers(), lasting, admitted);
            }
        }
        return null;
    }

    @Nullable
    private <K, V> CompletableFuture<Optional<KeptAnswer>> begin(
            QuickItems<K, V> kind,
            KeptAnswers.Key key,
            HttpHeaders request,
            Map<String, String> lasting,
            BooleanSupplier admitted) {
        var item = kind.key(key.question().substring(kind.path().length()));
        if (item.isEmpty() || !admitted.getAsBoolean()) {
            return null;
        }
        boolean gzip = Etags.takesGzip(request.get(HttpHeaderNames.ACCEPT_ENCODING));
        return snapshots
                .gathered(kind.gathering(), item.get())
                .thenApply(read -> read.value().map(value -> answer(kind, key, read, value, lasting, gzip)));
    }

    private <V> KeptAnswer answer(
            QuickItems<?, V> kind,
            KeptAnswers.Key key,
            Read<?> read,
            V value,
            Map<String, String> lasting,
            boolean gzip) {
        var state = read.state();
        try {
            var type = Argument.of(Answer.class, kind.type());
            var answer = answers.kept(key, state, Map.of(), answers.json(type, Answer.of(state.edition(), value)));
            var sent = new TreeMap<>(lasting);
            sent.put(EDITION, Long.toString(state.edition().number()));
            answer.sentWith(sent);
            if (gzip && answer.isWorthCompressing()) {
                answer.compress();
            }
            kept.keep(key, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKey(QuickItems<?, ?> kind, String path) {
        return path.startsWith(kind.path())
                && kind.key(path.substring(kind.path().length())).isPresent();
    }

    /** Other wishes are weighed by the controller. */
    private static boolean takesAnything(@Nullable String accept) {
        return accept == null || accept.equals("*/*") || accept.equals("application/json");
    }
}
