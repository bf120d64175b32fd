package org.opencommissioning.api.answers;

import io.micronaut.core.annotation.Nullable;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** An answer ready to be sent. Made once; what is found out later (its compressed form, the headers filters add) is added to it. */
final class KeptAnswer {
    private static final int WORTH_COMPRESSING = 500;
    private static final DefaultHttpHeadersFactory UNCHECKED =
            DefaultHttpHeadersFactory.headersFactory().withValidation(false);

    private final Freshness freshness;
    private final String tag;
    private final Map<String, String> headers;
    private final byte[] body;
    private volatile byte[] gzip;
    private volatile HttpHeaders sent;

    /**
     * @param tag     print of the question, its representation, the build and the edition; the ETag without quotes
     * @param headers all headers but those of the connection, the length and the encoding
     */
    KeptAnswer(Freshness freshness, String tag, Map<String, String> headers, byte[] body) {
        this.freshness = freshness;
        this.tag = tag;
        this.headers = headers;
        this.body = body;
    }

    Freshness freshness() {
        return freshness;
    }

    String tag() {
        return tag;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Whether it may be given to another reader too. */
    boolean isLasting() {
        return !"no-store".equals(headers.get("Cache-Control"));
    }

    boolean isWorthCompressing() {
        return body.length >= WORTH_COMPRESSING;
    }

    boolean isCompressed() {
        return gzip != null;
    }

    byte[] body(boolean compressed) {
        return compressed ? gzip : body;
    }

    String etag(boolean compressed) {
        return Etags.of(tag, compressed);
    }

    void compress() {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gzip = bytes.toByteArray();
    }

    /** Whether the headers it goes out with are known, so that it can be sent without the server's machinery. */
    boolean isReady() {
        return sent != null;
    }

    /** @param all the headers it went out with, those that differ from one sending to the next left out */
    void sentWith(Map<String, String> all) {
        var ready = UNCHECKED.newHeaders();
        all.forEach((name, value) -> ready.add(AsciiString.cached(name), AsciiString.cached(value)));
        sent = ready;
    }

    HttpHeaders readyHeaders(boolean compressed, boolean unmodified) {
        var ready = sent.copy();
        ready.set(HttpHeaderNames.ETAG, etag(compressed));
        if (unmodified) {
            return ready.remove(HttpHeaderNames.CONTENT_TYPE);
        }
        if (compressed) {
            ready.set(HttpHeaderNames.CONTENT_ENCODING, "gzip");
        }
        return ready.set(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(body(compressed).length));
    }

    /** Bytes it takes to keep. */
    int weight() {
        @Nullable byte[] compressed = gzip;
        return 2000 + body.length + (compressed == null ? 0 : compressed.length);
    }
}
