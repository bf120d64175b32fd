package org.opencommissioning.pages.files;

import io.micronaut.http.HttpHeaders;
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
import org.opencommissioning.api.editions.Snapshots;
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

    private static final Map<String, String> NOT_KEPT = Map.of(HttpHeaders.CACHE_CONTROL, "no-store");

    private final Answers answers;
    private final HttpHostResolver host;

    RobotsController(Answers answers, HttpHostResolver host) {
        this.answers = answers;
        this.host = host;
    }

    @Get("/robots.txt")
    HttpResponse<?> robots(HttpRequest<?> request) {
        return answer(request, "text/plain; charset=utf-8", snapshot -> {
            var invented = Sql.of("select from published.portal where invented");
            return snapshot.find(invented, row -> INVENTED).orElse(REAL.formatted(host.resolve(request)));
        });
    }

    @Get("/sitemap.xml")
    HttpResponse<?> sitemap(HttpRequest<?> request) {
        return answer(request, "application/xml", snapshot -> Sitemap.index(snapshot, host.resolve(request)));
    }

    @Get("/sitemaps/{file}")
    HttpResponse<?> sitemapFile(HttpRequest<?> request, String file) {
        var named = FILE.matcher(file);
        var map = named.matches() ? Sitemap.named(named.group(1)) : Optional.<Sitemap>empty();
        return answer(request, "application/xml", snapshot -> {
            int number = map.isEmpty() ? 0 : Integer.parseInt(named.group(2));
            if (number == 0 || number > map.get().files(snapshot)) {
                throw Visit.nothing("sitemap '" + file + "'");
            }
            return map.get().file(snapshot, number, host.resolve(request));
        });
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String type, Snapshots.Question<String> text) {
        return answers.bytes(
                Answers.Asked.of(request, null, State.ALL),
                snapshot -> new Answers.Body(type, text.ask(snapshot).getBytes(StandardCharsets.UTF_8), NOT_KEPT));
    }
}
