package org.opencommissioning.pages.files;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Streams;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.database.Sql;
import org.opencommissioning.pages.frame.Visit;

/**
 * What search engines may read: every page of a real portal, none of an invented one. Addresses in these files are whole, with the
 * host that was asked; so they are written anew each time and never kept under another host's name.
 */
@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RobotsController {
    private static final String REAL = """
        User-agent: *
        Disallow: /_page/
        Disallow: /search
        Disallow: /*asAt=

        Sitemap: %s/sitemap.xml
        """;
    private static final String INVENTED = """
        User-agent: *
        Disallow: /
        """;
    private static final Pattern FILE = Pattern.compile("([a-z]+)-([1-9][0-9]{0,4})\\.xml");

    private final Streams streams;
    private final HttpHostResolver host;

    RobotsController(Streams streams, HttpHostResolver host) {
        this.streams = streams;
        this.host = host;
    }

    @Get("/robots.txt")
    HttpResponse<?> robots(HttpRequest<?> request) {
        return stream(request, "text/plain; charset=utf-8", (snapshot, out) -> {
            var invented = Sql.of("select from published.portal where invented");
            var text = snapshot.find(invented, row -> INVENTED).orElse(REAL.formatted(host.resolve(request)));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Get("/sitemap.xml")
    HttpResponse<?> sitemap(HttpRequest<?> request) {
        return stream(
                request,
                "application/xml",
                (snapshot, out) -> Sitemap.writeIndex(snapshot, host.resolve(request), out));
    }

    @Get("/sitemaps/{file}")
    HttpResponse<?> sitemapFile(HttpRequest<?> request, String file) {
        var named = FILE.matcher(request.getPath().substring("/sitemaps/".length()));
        var map = named.matches() ? Sitemap.named(named.group(1)) : Optional.<Sitemap>empty();
        if (map.isEmpty()) {
            throw Visit.nothing("sitemap '" + file + "'");
        }
        int number = Integer.parseInt(named.group(2));
        return stream(request, "application/xml", (snapshot, out) -> {
            if (number > map.get().files(snapshot)) {
                throw Visit.nothing("sitemap '" + file + "'");
            }
            map.get().write(snapshot, number, host.resolve(request), out);
        });
    }

    private HttpResponse<?> stream(HttpRequest<?> request, String type, Streams.Writer writer) {
        return streams.stream(Answers.Asked.of(request, null, State.ALL), type, state -> Map.of(), writer);
    }
}
