package org.opencommissioning.pages.rendering;

import com.caoccao.javet.exceptions.JavetException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opencommissioning.pages.rendering.RenderCounts.Outcome;

/** Draws pages. Each worker is a thread that owns an {@link Isolate}, made anew after whatever harmed it. */
public final class VueRenderer implements AutoCloseable {
    private static final int STACK_BYTES = 4 << 20;

    private final String bundle;
    private final RenderSettings settings;
    private final RenderCounts counts = new RenderCounts();
    private final Thread.Builder threads =
            Thread.ofPlatform().name("pages-", 0).daemon().stackSize(STACK_BYTES);
    private final ThreadPoolExecutor workers;
    private final ThreadLocal<Isolate> mine = new ThreadLocal<>();

    /** @param bundle script that sets the global {@code App} with its function {@code render(url, state)} */
    VueRenderer(String bundle, RenderSettings settings) {
        this.bundle = bundle;
        this.settings = settings;
        workers = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.queue()),
                this::thread,
                new ThreadPoolExecutor.AbortPolicy());
    }

    private Thread thread(Runnable work) {
        return threads.unstarted(() -> {
            try {
                work.run();
            } finally {
                drop();
            }
        });
    }

    /** Loads V8 and the bundle in the background, so that the first page does not wait for them. */
    void warmUp() {
        for (int i = 0; i < settings.workers(); i++) {
            workers.submit(this::isolate);
        }
    }

    /**
     * @param url   for messages
     * @param state the page's state as JSON
     * @return what stands inside {@code #app}; empty when it could not be drawn: the browser then draws it from the same state
     */
    public Optional<String> render(String url, String state) {
        if (counts.of(Outcome.MISSING) > 0) {
            return Optional.empty();
        }
        try {
            return await(url, workers.submit(() -> draw(url, state)));
        } catch (RejectedExecutionException e) {
            return counts.shell(Outcome.BUSY, url, "all workers are busy");
        }
    }

    /** How often pages were drawn, and how often the browser had to. */
    public long count(Outcome outcome) {
        return counts.of(outcome);
    }

    private Optional<String> await(String url, Future<String> page) {
        try {
            var html = page.get(2 * settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            counts.rendered();
            return Optional.of(html);
        } catch (TimeoutException e) {
            page.cancel(false);
            return counts.shell(Outcome.LATE, url, "no worker was free in time");
        } catch (ExecutionException e) {
            var outcome = e.getCause() instanceof Engine.Missing ? Outcome.MISSING : Outcome.FAILED;
            return counts.shell(outcome, url, e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String draw(String url, String state) throws JavetException, Isolate.Failed, Engine.Missing {
        var isolate = isolate();
        try {
            return isolate.render(url, state);
        } finally {
            if (isolate.isSpent()) {
                drop();
            }
        }
    }

    private Isolate isolate() throws JavetException, Engine.Missing {
        var isolate = mine.get();
        if (isolate == null) {
            isolate = new Isolate(Engine.load(settings.folder()), bundle, settings.timeout());
            mine.set(isolate);
        }
        return isolate;
    }

    private void drop() {
        var isolate = mine.get();
        if (isolate != null) {
            mine.remove();
            isolate.close();
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
