package org.opencommissioning.api.answers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer ready to be sent.
 *
 * @param tag     print of the question, its representation, the build and the edition; the ETag without quotes
 * @param headers all headers but those of the connection, the length and the encoding
 * @param gzip    the body compressed; null where nobody has asked for it yet or it is too short to gain
 */
record KeptAnswer(
        Freshness freshness,
        String tag,
        Map<String, String> headers,
        byte[] body,
        @Nullable byte[] gzip) {
    private static final int WORTH_COMPRESSING = 1000;

    boolean isWorthCompressing() {
        return body.length >= WORTH_COMPRESSING;
    }

    /** Whether it may be given to another reader too. */
    boolean isLasting() {
        return !"no-store".equals(headers.get(HttpHeaders.CACHE_CONTROL));
    }

    KeptAnswer compressed() {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeptAnswer(freshness, tag, headers, body, bytes.toByteArray());
    }

    String etag(boolean compressed) {
        return Etags.of(tag, compressed);
    }

    /** Bytes it takes to keep. */
    int weight() {
        return 1000 + body.length + (gzip == null ? 0 : gzip.length);
    }
}
