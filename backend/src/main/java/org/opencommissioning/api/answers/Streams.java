package org.opencommissioning.api.answers;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long answers: written while they are read, in constant memory, from one state of the data. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class Streams {
    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);

    private final Snapshots snapshots;
    private final Answers answers;

    Streams(Snapshots snapshots, Answers answers) {
        this.snapshots = snapshots;
        this.answers = answers;
    }

    /** Writes a long answer. */
    @FunctionalInterface
    public interface Writer {
        void write(Snapshot snapshot, OutputStream out) throws SQLException, IOException;
    }

    /** @param further headers that depend on the state: Content-Disposition */
    public <T> HttpResponse<T> stream(
            Answers.Asked asked, String contentType, Function<State, Map<String, String>> further, Writer writer) {
        var headers = asked.request().getHeaders();
        var expected = snapshots.state(asked.state(), asked.datasets());
        var tag = answers.tag(asked, expected);
        if (Etags.matches(headers.get(HttpHeaders.IF_NONE_MATCH), tag)) {
            return Responses.notModified(tag, Answers.headers(asked, expected, "", Map.of()));
        }
        boolean gzip = Etags.takesGzip(headers.get(HttpHeaders.ACCEPT_ENCODING));
        if (asked.request().getMethod() == HttpMethod.HEAD) {
            return head(asked, expected, contentType, further, gzip);
        }
        var bytes = new ByteStream();
        var state = begin(asked, gzip, bytes, writer);
        MutableHttpResponse<T> response = head(asked, state, contentType, further, gzip);
        return body(response, bytes);
    }

    @SuppressWarnings("unchecked")
    private static <T> MutableHttpResponse<T> body(MutableHttpResponse<T> response, ByteStream bytes) {
        ((MutableHttpResponse<Object>) response).body(bytes);
        return response;
    }

    private <T> MutableHttpResponse<T> head(
            Answers.Asked asked,
            State state,
            String contentType,
            Function<State, Map<String, String>> further,
            boolean gzip) {
        MutableHttpResponse<T> response = HttpResponse.ok();
        Answers.headers(asked, state, contentType, further.apply(state)).forEach(response::header);
        response.header(HttpHeaders.ETAG, Etags.of(answers.tag(asked, state), gzip));
        return gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
    }

    private State begin(Answers.Asked asked, boolean gzip, ByteStream bytes, Writer writer) {
        var begun = new CompletableFuture<State>();
        Thread.ofVirtual().name("stream").start(() -> {
            try {
                snapshots.download(asked.state(), asked.datasets(), snapshot -> {
                    begun.complete(snapshot.state());
                    write(snapshot, gzip, bytes, writer);
                    return null;
                });
            } catch (RuntimeException e) {
                if (!begun.completeExceptionally(e)) {
                    LOG.warn("{} broke off: {}", asked.request().getPath(), e.getMessage());
                    bytes.fail(e);
                }
            }
        });
        try {
            return begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void write(Snapshot snapshot, boolean gzip, ByteStream bytes, Writer writer) throws SQLException {
        try {
            if (gzip) {
                var out = new GZIPOutputStream(bytes, 8_192, true);
                writer.write(snapshot, out);
                out.finish();
            } else {
                writer.write(snapshot, bytes);
            }
            bytes.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
