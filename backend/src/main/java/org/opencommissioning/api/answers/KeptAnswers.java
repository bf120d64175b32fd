package org.opencommissioning.api.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Editions;

/** Answers kept in memory until they are out of date or the room is needed. */
@Singleton
@Requires(property = "datasources.reader.url")
final class KeptAnswers {
    private static final int LARGEST = 2_000_000;

    /**
     * @param question path and parameters, spelled one way
     * @param accept   the Accept header as sent
     */
    record Key(String question, String accept) {
        static Key of(String question, @Nullable String accept) {
            return new Key(question, accept == null ? "*/*" : accept);
        }
    }

    private final Cache<Key, KeptAnswer> kept;
    private final ConcurrentMap<Key, CompletableFuture<KeptAnswer>> beingMade = new ConcurrentHashMap<>();
    private final Editions editions;
    private final Clock clock;

    /** @param bytes memory that kept answers may take together */
    KeptAnswers(@Value("${answers.kept-bytes:100000000}") long bytes, Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, KeptAnswer answer) ->
                        answer.weight() + key.question().length())
                .build();
    }

    /** The kept answer; null when there is none or it is out of date. */
    @Nullable
    KeptAnswer find(Key key) {
        var answer = kept.getIfPresent(key);
        return answer != null && isCurrent(answer) ? answer : null;
    }

    boolean isCurrent(KeptAnswer answer) {
        return answer.freshness().isCurrent(editions, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AsAt.ENGLAND);
    }

    void keep(Key key, KeptAnswer answer) {
        if (answer.isLasting() && answer.weight() < LARGEST) {
            kept.put(key, answer);
        }
    }

    /** Makes an answer once, however many ask for it at the same moment. */
    KeptAnswer make(Key key, Supplier<KeptAnswer> maker) {
        var mine = new CompletableFuture<KeptAnswer>();
        var other = beingMade.putIfAbsent(key, mine);
        if (other != null) {
            return joined(other, maker);
        }
        try {
            var answer = maker.get();
            keep(key, answer);
            mine.complete(answer);
            return answer;
        } catch (Throwable failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            beingMade.remove(key, mine);
        }
    }

    /** What another made may be older than the edition this reader has seen already. */
    private KeptAnswer joined(CompletableFuture<KeptAnswer> other, Supplier<KeptAnswer> maker) {
        try {
            var answer = other.join();
            return isCurrent(answer) ? answer : maker.get();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
