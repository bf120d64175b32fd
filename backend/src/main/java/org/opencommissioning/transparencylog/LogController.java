package org.opencommissioning.transparencylog;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.opencommissioning.api.answers.Answer;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.answers.Answers.Body;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;

@Controller("/api/v1/log")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Transparency log")
final class LogController {
    private static final String TEXT = "text/plain";
    private static final String UTF_8_TEXT = "text/plain; charset=utf-8";
    private static final String NUMBER = "999999999999999999";
    private final Answers answers;
    private final LogQueries log;

    LogController(Answers answers, LogQueries log) {
        this.answers = answers;
        this.log = log;
    }

    /** The log's public key, as C2SP signed-note verifiers take it. */
    @Get("/key")
    @Produces(TEXT)
    HttpResponse<String> getLogKey(HttpRequest<?> request) {
        return answers.bytes(asked(request), snapshot -> text(log.verifierKey().toString() + "\n"));
    }

    /** The signed state of the log at a size (C2SP tlog-checkpoint), the newest unless a size is given. */
    @Get("/checkpoint")
    @Produces(TEXT)
    HttpResponse<String> getCheckpoint(
            HttpRequest<?> request,
            @Nullable @QueryValue @Schema(format = "int64", minimum = "0", maximum = NUMBER, example = "76")
                    Long size) {
        return answers.bytes(asked(request), snapshot -> {
            var connection = snapshot.connection();
            long of = size == null ? log.size(connection) : size;
            return text(log.findCheckpoint(connection, of).orElseThrow(() -> beyond("size", of)));
        });
    }

    /** The very bytes of an entry, whose leaf hash the log holds (docs/log-format.md, section 5). */
    @Get("/entries/{edition}")
    HttpResponse<Entry> getLogEntry(
            HttpRequest<?> request,
            @PathVariable @Schema(format = "int64", minimum = "1", maximum = NUMBER, example = "76") long edition) {
        return answers.bytes(asked(request), snapshot -> {
            var entry = log.findEntry(snapshot.connection(), edition).orElseThrow(() -> beyond("edition", edition));
            return new Body("application/json", entry.bytes());
        });
    }

    /** That an entry stands in the log of a size (RFC 9162, section 2.1.3), the newest unless a size is given. */
    @Get("/proofs/inclusion")
    HttpResponse<Answer<InclusionProof>> getInclusionProof(
            HttpRequest<?> request,
            @QueryValue @Schema(format = "int64", minimum = "1", maximum = NUMBER, example = "75") long edition,
            @Nullable @QueryValue @Schema(format = "int64", minimum = "1", maximum = NUMBER, example = "76")
                    Long size) {
        return answers.item(asked(request), snapshot -> {
            var connection = snapshot.connection();
            long of = size == null ? log.size(connection) : size;
            var proof = log.findInclusionProof(connection, edition, of);
            return Optional.of(proof.orElseThrow(() -> edition > of ? beyond("edition", edition) : beyond("size", of)));
        });
    }

    /** That the log of one size begins with the log of a smaller one (RFC 9162, section 2.1.4). */
    @Get("/proofs/consistency")
    HttpResponse<Answer<ConsistencyProof>> getConsistencyProof(
            HttpRequest<?> request,
            @QueryValue
                    @Parameter(description = "The smaller size.")
                    @Schema(format = "int64", minimum = "0", maximum = NUMBER, example = "75")
                    long from,
            @QueryValue
                    @Parameter(description = "The larger size.")
                    @Schema(format = "int64", minimum = "0", maximum = NUMBER, example = "76")
                    long to) {
        inOrder(from, to);
        return answers.item(asked(request), snapshot -> {
            var proof = log.findConsistencyProof(snapshot.connection(), from, to);
            return Optional.of(proof.orElseThrow(() -> beyond("to", to)));
        });
    }

    /**
     * One file that shows whoever kept an older checkpoint that the log has only grown. It holds the newer checkpoint, the log's key
     * and the consistency proof between the sizes; `portal verify --since` reads it (docs/log-format.md, section 9).
     */
    @Get("/growth")
    HttpResponse<GrowthFile> getLogGrowth(
            HttpRequest<?> request,
            @QueryValue
                    @Parameter(description = "The size of the checkpoint that you have.")
                    @Schema(format = "int64", minimum = "0", maximum = NUMBER, example = "75")
                    long from,
            @Nullable
                    @QueryValue
                    @Parameter(description = "The larger size, the newest unless one is given.")
                    @Schema(format = "int64", minimum = "0", maximum = NUMBER, example = "76")
                    Long to) {
        return answers.bytes(asked(request), snapshot -> {
            long newer = to == null ? log.size(snapshot.connection()) : to;
            inOrder(from, newer);
            var growth = log.findGrowth(snapshot.connection(), from, newer).orElseThrow(() -> beyond("to", newer));
            return new Body("application/json", growth.bytes());
        });
    }

    private static void inOrder(long from, long to) {
        if (from > to) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "from", Long.toString(from), "'from' is beyond 'to'.", "Give the smaller size first.");
        }
    }

    private static Asked asked(HttpRequest<?> request) {
        return Asked.of(request, null, State.ALL);
    }

    private static Body text(String text) {
        return new Body(UTF_8_TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal beyond(String field, long value) {
        return ProblemKind.UNKNOWN_EDITION.refusal(
                field,
                Long.toString(value),
                "The log has no " + field + " " + value + " here.",
                "See how far it goes at /api/v1/log/checkpoint.");
    }
}
