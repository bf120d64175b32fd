package org.opencommissioning.api.answers;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.util.Arrays;
import java.util.TreeMap;

/** One text for all spellings of a question: parameters in order of name, escapes written one way. */
final class QuestionText {
    private QuestionText() {}

    /** @param uri path and query as in the request line */
    static String of(String uri) {
        int mark = uri.indexOf('?');
        if (mark < 0) {
            return uri;
        }
        if (uri.indexOf('%', mark) >= 0 || uri.indexOf('+', mark) >= 0 || uri.indexOf(';', mark) >= 0) {
            return decoded(uri);
        }
        if (uri.indexOf('&', mark) < 0) {
            return uri;
        }
        var parts = uri.substring(mark + 1).split("&");
        Arrays.sort(parts);
        return uri.substring(0, mark + 1) + String.join("&", parts);
    }

    private static String decoded(String uri) {
        var decoder = new QueryStringDecoder(uri);
        var encoder = new QueryStringEncoder(decoder.rawPath());
        new TreeMap<>(decoder.parameters())
                .forEach((name, values) -> values.forEach(value -> encoder.addParam(name, value)));
        return encoder.toString();
    }
}
