package org.opencommissioning.api.answers;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.Map;

/** Ready answers as responses. */
final class Responses {
    private Responses() {}

    static <T> HttpResponse<T> notModified(String tag, Map<String, String> headers) {
        MutableHttpResponse<T> response = HttpResponse.notModified();
        headers.forEach(response::header);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        return response.header(HttpHeaders.ETAG, Etags.of(tag, false));
    }

    @SuppressWarnings("unchecked")
    static <T> HttpResponse<T> of(KeptAnswer answer, boolean gzip, boolean headOnly) {
        var bytes = answer.body(gzip);
        MutableHttpResponse<byte[]> response = HttpResponse.ok();
        answer.headers().forEach(response::header);
        if (answer.isLasting()) {
            response.header(HttpHeaders.ETAG, answer.etag(gzip));
        }
        if (gzip) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (headOnly) {
            response.contentLength(bytes.length);
        } else {
            response.body(bytes);
        }
        return (HttpResponse<T>) (HttpResponse<?>) response;
    }
}
