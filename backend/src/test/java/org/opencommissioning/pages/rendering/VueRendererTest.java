package org.opencommissioning.pages.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.pages.rendering.RenderCounts.Outcome;

class VueRendererTest {
    /** A page whose state says what it should do. */
    private static final String BUNDLE = """
        var App = {
          render(url, json) {
            const { act } = JSON.parse(json), box = { done: false }
            const finish = html => Object.assign(box, { html, done: true })
            if (act === 'spin') for (;;);
            if (act === 'spin in promises') (async () => { for (;;) await null })()
            if (act === 'wait for ever') new Promise(() => {}).then(finish)
            if (act === 'throw') Object.assign(box, { error: 'Error: no such consortium', done: true })
            if (act === 'throw at once') throw new Error('at once')
            if (act === 'hoard') { const hoard = []; for (;;) hoard.push(new Array(100000).fill(url + hoard.length)) }
            if (act === 'recurse') { const deeper = n => deeper(n + 1) + 1; finish(String(deeper(0))) }
            if (!box.done) Promise.resolve(`<h1>${act}</h1>`).then(html => act.includes(' ') || finish(html))
            return box
          }
        }
        """;

    private final VueRenderer renderer = renderer(1, 8, Duration.ofMillis(500));

    private static VueRenderer renderer(int workers, int queue, Duration timeout) {
        return new VueRenderer(BUNDLE, new RenderSettings(workers, queue, timeout, null));
    }

    private Optional<String> draw(String act) {
        return renderer.render("/" + act, "{\"act\":\"" + act + "\"}");
    }

    @AfterEach
    void close() {
        renderer.close();
    }

    @Test
    void aPageIsDrawn() {
        assertThat(draw("Northmoor")).contains("<h1>Northmoor</h1>");
        assertThat(renderer.count(Outcome.RENDERED)).isEqualTo(1);
    }

    @Test
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(draw("🏥£–ŵ")).contains("<h1>🏥£–ŵ</h1>");
    }

    @Test
    void anErrorLeavesThePageToTheBrowserAndTheNextPageIsDrawn() {
        assertEmptyThenDrawn("throw");
        assertEmptyThenDrawn("throw at once");
        assertEmptyThenDrawn("recurse");
    }

    @Test
    void anEndlessLoopIsStopped() {
        assertEmptyThenDrawn("spin");
    }

    @Test
    void anEndlessChainOfPromisesIsStopped() {
        assertEmptyThenDrawn("spin in promises");
    }

    @Test
    void aPromiseThatNeverSettlesIsNotWaitedFor() {
        assertEmptyThenDrawn("wait for ever");
    }

    @Test
    void aRunawayHeapEndsThePageAndNotTheProcess() {
        try (var patient = renderer(1, 8, Duration.ofSeconds(20))) {
            assertThat(patient.render("/hoard", "{\"act\":\"hoard\"}")).isEmpty();
            assertThat(patient.count(Outcome.FAILED)).isEqualTo(1);
            assertThat(patient.render("/", "{\"act\":\"Northmoor\"}")).contains("<h1>Northmoor</h1>");
        }
    }

    @Test
    void pagesBeyondTheQueueAreLeftToTheBrowser() throws Exception {
        try (var narrow = renderer(1, 1, Duration.ofMillis(300));
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = new ArrayList<Future<Optional<String>>>();
            IntStream.range(0, 6)
                    .forEach(i -> pages.add(readers.submit(() -> narrow.render("/spin", "{\"act\":\"spin\"}"))));
            for (var page : pages) {
                assertThat(page.get()).isEmpty();
            }
            assertThat(narrow.count(Outcome.BUSY)).isPositive();
        }
    }

    @Test
    void manyReadersAreServedByFewWorkers() throws Exception {
        try (var two = renderer(2, 200, Duration.ofSeconds(5));
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = IntStream.range(0, 150)
                    .mapToObj(i -> readers.submit(() -> two.render("/", "{\"act\":\"page" + i + "\"}")))
                    .toList();
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i).get()).contains("<h1>page" + i + "</h1>");
            }
        }
    }

    @Test
    void aBundleThatDoesNotRunLeavesPagesToTheBrowser() {
        try (var broken = new VueRenderer("var App = {", new RenderSettings(1, 8, Duration.ofSeconds(1), null))) {
            broken.warmUp();
            assertThat(broken.render("/", "{}")).isEmpty();
            assertThat(broken.count(Outcome.FAILED)).isEqualTo(1);
        }
    }

    @Test
    void theNativeLibraryStaysInTheFolderThatWasNamed(@TempDir Path folder) throws Exception {
        Engine.unpackInto(folder);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1).allMatch(file -> file.toString().endsWith(".so"));
        }
    }

    private void assertEmptyThenDrawn(String act) {
        assertThat(draw(act)).isEmpty();
        assertThat(renderer.count(Outcome.FAILED)).isPositive();
        assertThat(draw("Northmoor")).contains("<h1>Northmoor</h1>");
    }
}
