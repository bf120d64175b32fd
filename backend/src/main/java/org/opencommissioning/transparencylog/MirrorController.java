package org.opencommissioning.transparencylog;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;

/** The whole log for programs that mirror logs: a checkpoint and tiles (C2SP tlog-tiles, docs/log-format.md §10). */
@Hidden
@Controller("/log")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
final class MirrorController {
    private static final Map<String, String> FOR_EVER =
            Map.of(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");

    private final Answers answers;
    private final LogQueries log;

    MirrorController(Answers answers, LogQueries log) {
        this.answers = answers;
        this.log = log;
    }

    @Get("/checkpoint")
    @Produces("text/plain")
    HttpResponse<String> checkpoint(HttpRequest<?> request) {
        return answers.bytes(asked(request), snapshot -> {
            var connection = snapshot.connection();
            var note =
                    log.findCheckpoint(connection, LogQueries.size(connection)).orElseThrow();
            return new Body("text/plain; charset=utf-8", note.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Get("/tile/{+path}")
    @Produces("application/octet-stream")
    HttpResponse<byte[]> tile(HttpRequest<?> request, @PathVariable String path) {
        var tile = Tile.parse(path).orElseThrow(() -> nothing(path));
        return answers.bytes(asked(request), snapshot -> {
            if (!tile.isWithin(LogQueries.size(snapshot.connection()))) {
                throw nothing(path);
            }
            return new Body("application/octet-stream", Tiles.write(snapshot.connection(), tile), FOR_EVER);
        });
    }

    private static Asked asked(HttpRequest<?> request) {
        return Asked.of(request, null, State.ALL);
    }

    private static RuntimeException nothing(String path) {
        return ProblemKind.NOT_FOUND.refusal("The log has no tile " + path + ".");
    }
}
