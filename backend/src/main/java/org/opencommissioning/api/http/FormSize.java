package org.opencommissioning.api.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;
import org.opencommissioning.api.problems.ProblemKind;

/** Forms with files are held in memory and so kept small; only where returns are sent or checked a file is read as it comes. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class FormSize implements Ordered {
    private static final long LARGEST = (1 << 20) + (1 << 16);
    private static final Set<String> READ_AS_IT_COMES =
            Set.of("/work/submit", "/check", "/check/findings", "/check/annotated", "/work/documents");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void refuseLarge(HttpRequest<?> request) {
        boolean form = request.getContentType()
                .filter(type -> type.getName().equals(MediaType.MULTIPART_FORM_DATA))
                .isPresent();
        if (form && !READ_AS_IT_COMES.contains(request.getPath()) && !isSmall(request.getContentLength())) {
            throw ProblemKind.TOO_LARGE.refusal(
                    "A form with a file may have a megabyte here, and says how long it is.");
        }
    }

    private static boolean isSmall(long length) {
        return length >= 0 && length <= LARGEST;
    }
}
