package org.opencommissioning.pages.rendering;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what became of each page; each doubling of a count is told in the log. */
public final class RenderCounts {
    private static final Logger LOG = LoggerFactory.getLogger(RenderCounts.class);

    /** What became of a page: drawn here, or left to the browser. */
    public enum Outcome {
        RENDERED,
        /** Its script threw, ran for too long or took too much memory. */
        FAILED,
        BUSY,
        LATE,
        /** There is no V8 on this platform. */
        MISSING
    }

    private final Map<Outcome, AtomicLong> counts = new EnumMap<>(Outcome.class);

    RenderCounts() {
        for (var outcome : Outcome.values()) {
            counts.put(outcome, new AtomicLong());
        }
    }

    void rendered() {
        counts.get(Outcome.RENDERED).incrementAndGet();
    }

    /** The browser draws this page. */
    Optional<String> shell(Outcome outcome, String url, String reason) {
        long count = counts.get(outcome).incrementAndGet();
        if (Long.bitCount(count) == 1) {
            LOG.warn("{} is left to the browser ({}, number {}): {}", url, outcome, count, reason);
        }
        return Optional.empty();
    }

    long of(Outcome outcome) {
        return counts.get(outcome).get();
    }
}
