package org.opencommissioning.pages.rendering;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import com.caoccao.javet.values.primitive.V8ValueString;
import com.caoccao.javet.values.reference.V8ValueObject;
import java.time.Duration;

/** One V8 with the bundle in it, used by the thread that made it. Once {@link #isSpent}, it is closed and another made. */
final class Isolate implements AutoCloseable {
    /** What V8 may take beyond its limit while it stops; without a larger limit it would end the process. */
    private static final long ROOM_TO_STOP = 64L << 20;

    private static final int RENDERS = 50_000;

    private final V8Runtime runtime;
    private final V8ValueObject app;
    private final Duration timeout;
    private boolean spent;
    private int renders;

    Isolate(V8Host host, String bundle, Duration timeout) throws JavetException {
        this.timeout = timeout;
        runtime = host.createV8Runtime(new V8RuntimeOptions());
        runtime.setNearHeapLimitCallback((current, initial) -> stop(current));
        try (var _ = runtime.getGuard(10 * timeout.toMillis())) {
            runtime.getExecutor(bundle).setResourceName("ssr.js").executeVoid();
        }
        app = runtime.getGlobalObject().get("App");
    }

    private long stop(long limit) {
        spent = true;
        runtime.terminateExecution();
        return limit + ROOM_TO_STOP;
    }

    /** Why a page was not drawn, as the page's script says. */
    static final class Failed extends Exception {
        private Failed(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * @param url   for messages
     * @param state the page's state as JSON
     * @throws JavetException when it was stopped, for taking too long or too much
     */
    String render(String url, String state) throws JavetException, Failed {
        boolean whole = false;
        try (var _ = runtime.getGuard(timeout.toMillis());
                V8ValueObject rendered = app.invoke("render", url, state)) {
            runtime.await();
            if (!rendered.getBoolean("done")) {
                throw new Failed("did not come to an end: a timer or a request on the server?");
            }
            whole = true;
            var error = rendered.getString("error");
            if (error != null) {
                throw new Failed(error);
            }
            // getString garbles characters beyond U+FFFF in Javet 5.0.6.
            try (V8ValueString html = rendered.get("html")) {
                return html.getValue();
            }
        } finally {
            spent |= !whole || ++renders == RENDERS;
        }
    }

    boolean isSpent() {
        return spent;
    }

    @Override
    public void close() {
        try {
            app.close();
            runtime.close(true);
        } catch (JavetException e) {
            // It is gone either way.
        }
    }
}
