package org.opencommissioning.api.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads what is asked for one by one in as few statements as it can: while one statement runs, questions gather for the next. */
final class Gatherings {
    /** Statements at a time, of each kind of thing: two processors' worth; more would only make each smaller. */
    private static final int AT_A_TIME = 2;

    private static final int MOST_KEYS = 200;

    private final Snapshots snapshots;
    private final ConcurrentMap<Gathering<?, ?>, Queue<?, ?>> queues = new ConcurrentHashMap<>();

    Gatherings(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * What stands under a key in the newest state, and which state that is. Completes on another thread, with the failure of reading
     * where there is one.
     */
    @SuppressWarnings("unchecked")
    <K, V> CompletableFuture<Read<Optional<V>>> ask(Gathering<K, V> gathering, K key) {
        var queue = (Queue<K, V>) queues.computeIfAbsent(gathering, Queue::new);
        return queue.ask(key);
    }

    private record Asked<K, V>(K key, CompletableFuture<Read<Optional<V>>> answer) {}

    private final class Queue<K, V> {
        private final Gathering<K, V> gathering;
        private final ConcurrentLinkedQueue<Asked<K, V>> waiting = new ConcurrentLinkedQueue<>();
        private final AtomicInteger reading = new AtomicInteger();

        private Queue(Gathering<K, V> gathering) {
            this.gathering = gathering;
        }

        private CompletableFuture<Read<Optional<V>>> ask(K key) {
            var asked = new Asked<K, V>(key, new CompletableFuture<>());
            waiting.add(asked);
            beginReading();
            return asked.answer();
        }

        private void beginReading() {
            int now = reading.get();
            while (now < AT_A_TIME) {
                if (reading.compareAndSet(now, now + 1)) {
                    Thread.ofVirtual().name("gathered").start(this::readAll);
                    return;
                }
                now = reading.get();
            }
        }

        private void readAll() {
            try {
                var batch = next();
                while (!batch.isEmpty()) {
                    read(batch);
                    batch = next();
                }
            } finally {
                reading.decrementAndGet();
            }
            if (!waiting.isEmpty()) {
                // Somebody came after the last look, and saw that enough were reading.
                beginReading();
            }
        }

        private List<Asked<K, V>> next() {
            var batch = new ArrayList<Asked<K, V>>();
            while (batch.size() < MOST_KEYS) {
                var asked = waiting.poll();
                if (asked == null) {
                    break;
                }
                batch.add(asked);
            }
            return batch;
        }

        private void read(List<Asked<K, V>> batch) {
            var keys = new HashSet<K>();
            batch.forEach(asked -> keys.add(asked.key()));
            try {
                var read = snapshots.read(
                        AsAt.NEWEST,
                        gathering.datasets(),
                        snapshot -> gathering.reader().read(snapshot, keys));
                for (var asked : batch) {
                    var found = Optional.ofNullable(read.value().get(asked.key()));
                    asked.answer().complete(new Read<>(read.state(), found));
                }
            } catch (Throwable failure) {
                batch.forEach(asked -> asked.answer().completeExceptionally(failure));
            }
        }
    }
}
