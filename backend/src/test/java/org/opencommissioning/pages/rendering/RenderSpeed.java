package org.opencommissioning.pages.rendering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Draws Northmoor's pages again and again and prints how many a second and how long each takes. Run from {@code backend} with the
 * test class path: {@code java -cp … org.opencommissioning.pages.rendering.RenderSpeed [workers] [seconds]}.
 */
final class RenderSpeed {
    private static final Path STATES = Path.of("src/test/resources/pages");

    private RenderSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int workers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var bundle = Files.readString(Path.of("../frontend/target/classes/web/ssr/ssr.js"));
        long begin = System.nanoTime();
        try (var renderer = new VueRenderer(bundle, new RenderSettings(workers, 64, Duration.ofSeconds(2), null))) {
            renderer.render("/", Files.readString(STATES.resolve("home.json"))).orElseThrow();
            System.out.printf("first page after %d ms%n", (System.nanoTime() - begin) / 1_000_000);
            for (var page : new String[] {"about", "home", "consortium", "payment", "spending"}) {
                measure(renderer, page, workers, seconds);
            }
        }
    }

    private static void measure(VueRenderer renderer, String page, int workers, int seconds) throws Exception {
        var state = compact(Files.readString(STATES.resolve(page + ".json")));
        run(renderer, page, state, workers, 3);
        var times = run(renderer, page, state, workers, seconds);
        Arrays.sort(times);
        System.out.printf(
                "%-12s %5d kB of state  %6.0f a second  median %.1f ms  p99 %.1f ms  largest %.0f ms%n",
                page,
                state.length() / 1000,
                (double) times.length / seconds,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static long[] run(VueRenderer renderer, String page, String state, int workers, int seconds)
            throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Callable<long[]> reader = () -> IntStream.generate(() -> 0)
                .takeWhile(i -> System.nanoTime() < end)
                .mapToLong(i -> one(renderer, page, state))
                .toArray();
        try (var readers = Executors.newFixedThreadPool(workers)) {
            var all = readers.invokeAll(Collections.nCopies(workers, reader));
            return all.stream()
                    .map(future -> future.resultNow())
                    .flatMapToLong(Arrays::stream)
                    .toArray();
        }
    }

    private static long one(VueRenderer renderer, String page, String state) {
        long begin = System.nanoTime();
        renderer.render(page, state).orElseThrow();
        return System.nanoTime() - begin;
    }

    /** As the server sends it: without the line breaks that the committed file has for its readers. */
    private static String compact(String json) throws IOException {
        return json.replaceAll("\\n *", "");
    }
}
