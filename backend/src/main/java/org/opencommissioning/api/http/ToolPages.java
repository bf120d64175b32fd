package org.opencommissioning.api.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Map;
import org.opencommissioning.api.problems.ProblemKind;

/** The query editor and the API reference, with all they need: nothing is fetched from elsewhere. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ToolPages {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "css",
            "text/css; charset=utf-8");
    /** These two draw with styles of their own making; scripts come from us alone all the same. */
    private static final String POLICY = SecurityHeaders.PAGES
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("font-src 'self'", "font-src 'self' data:");

    private final ResourceResolver resources;

    ToolPages(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get("/graphiql")
    @Produces("text/html")
    HttpResponse<byte[]> graphiql(@Nullable @Header(HttpHeaders.ACCEPT_ENCODING) String encodings) throws IOException {
        return file("graphiql.html", encodings).header(SecurityHeaders.POLICY, POLICY);
    }

    @Get("/api")
    @Produces("text/html")
    HttpResponse<byte[]> reference(@Nullable @Header(HttpHeaders.ACCEPT_ENCODING) String encodings) throws IOException {
        return file("api.html", encodings).header(SecurityHeaders.POLICY, POLICY);
    }

    @Get("/tools/{name:[a-z0-9.-]+}")
    @Produces({"text/javascript", "text/css", "text/html"})
    HttpResponse<byte[]> asset(String name, @Nullable @Header(HttpHeaders.ACCEPT_ENCODING) String encodings)
            throws IOException {
        return file(name, encodings);
    }

    private MutableHttpResponse<byte[]> file(String name, @Nullable String encodings) throws IOException {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean gzip = encodings != null && encodings.contains("gzip");
        var resource = resources.getResourceAsStream("classpath:web/tools/" + name + (gzip ? ".gz" : ""));
        if (type == null || resource.isEmpty()) {
            throw ProblemKind.NOT_FOUND.refusal("Nothing is published at /tools/" + name + ".");
        }
        try (var stream = resource.get()) {
            var response = HttpResponse.ok(stream.readAllBytes())
                    .header(HttpHeaders.CONTENT_TYPE, type)
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            return gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
        }
    }
}
