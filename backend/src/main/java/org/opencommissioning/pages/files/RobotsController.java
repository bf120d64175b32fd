package org.opencommissioning.pages.files;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.database.Sql;

/** What search engines may read: every page of a real portal, none of an invented one. */
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
        """;
    private static final String INVENTED = """
        User-agent: *
        Disallow: /
        """;

    private final Answers answers;

    RobotsController(Answers answers) {
        this.answers = answers;
    }

    @Get("/robots.txt")
    HttpResponse<?> robots(HttpRequest<?> request) {
        return answers.bytes(Answers.Asked.of(request, null, State.ALL), snapshot -> {
            var invented = Sql.of("select from published.portal where invented");
            var text = snapshot.find(invented, row -> INVENTED).orElse(REAL);
            return new Answers.Body("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        });
    }
}
