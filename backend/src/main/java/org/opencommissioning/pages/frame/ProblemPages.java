package org.opencommissioning.pages.frame;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.Problem;
import org.opencommissioning.api.problems.ProblemPage;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What a reader sees when there is no such page, the address cannot be read, or something went wrong here. */
@Singleton
@Requires(property = "datasources.reader.url")
final class ProblemPages implements ProblemPage {
    private static final Pattern MACHINES = Pattern.compile("/(api/|graphql|graphiql|problems|assets/|openapi).*");
    private static final Pattern REFERENCE = Pattern.compile("Reference: ([0-9a-f-]+)");

    /** @param reason {@code never-was} or {@code withdrawn} */
    @Serdeable
    record NotFound(String reason, @Nullable String tombstone) {}

    /** @param detail what in the address could not be read; null where the fault is ours */
    @Serdeable
    record Failure(
            int status,
            @Nullable String reference,
            @Nullable String detail) {}

    private final PageWriter writer;
    private final Snapshots snapshots;
    private final Scheduler scheduler;
    private volatile Frame lastFrame = Frame.UNKNOWN;

    ProblemPages(PageWriter writer, Snapshots snapshots, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.writer = writer;
        this.snapshots = snapshots;
        this.scheduler = Schedulers.fromExecutorService(threads);
    }

    @Override
    public boolean isWantedBy(HttpRequest<?> request) {
        var accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        boolean takesHtml = accept == null || accept.contains("text/html") || accept.contains("*/*");
        return takesHtml && !MACHINES.matcher(request.getPath()).matches();
    }

    /** Drawn elsewhere, because this is asked on threads that must not wait. */
    @Override
    public MutableHttpResponse<?> draw(HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        var visit = Visit.of(request);
        response.contentType(PageWriter.HTML);
        return request.getMethod() == HttpMethod.HEAD
                ? response
                : response.body(
                        Mono.fromCallable(() -> write(visit, problem).bytes()).subscribeOn(scheduler));
    }

    /** The page of a problem as the answer to a visit, on a thread that may wait. */
    HttpResponse<?> page(Visit visit, Problem problem) {
        var body = write(visit, problem);
        var response = HttpResponse.status(HttpStatus.valueOf(problem.status()))
                .contentType(body.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return visit.request().getMethod() == HttpMethod.HEAD ? response : response.body(body.bytes());
    }

    private Answers.Body write(Visit visit, Problem problem) {
        var asked = readable(visit);
        try {
            var state = PageState.of(page(problem), asked, frame(asked)).forReader(SignedInState.of(visit.request()));
            return writer.write(asked, state, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page<?> page(Problem problem) {
        return switch (problem.status()) {
            case 404 ->
                Page.of(
                        "not-found",
                        "Page not found",
                        "There is nothing at this address.",
                        new NotFound("never-was", null));
            case 410 ->
                Page.of(
                        "not-found",
                        "Withdrawn",
                        "What stood here was withdrawn.",
                        new NotFound("withdrawn", problem.detail()));
            case 401, 403 ->
                Page.of(
                        "error",
                        "You cannot do this",
                        "This is for people with another role, or who are signed in.",
                        new Failure(problem.status(), null, problem.detail()));
            case 429 ->
                Page.of(
                        "error",
                        "Too many requests",
                        "Too much was asked for in a short time.",
                        new Failure(problem.status(), null, problem.detail()));
            default -> problem.status() < 500 ? unreadable(problem) : failure(problem);
        };
    }

    private static Page<?> unreadable(Problem problem) {
        return Page.of(
                "error",
                "The address cannot be read",
                "The address asks for something that cannot be read.",
                new Failure(problem.status(), null, problem.detail()));
    }

    private static Page<?> failure(Problem problem) {
        return Page.of(
                "error",
                "Something went wrong",
                "The page could not be made just now.",
                new Failure(problem.status(), reference(problem), null));
    }

    private static @Nullable String reference(Problem problem) {
        var found = REFERENCE.matcher(problem.detail());
        return found.find() ? found.group(1) : null;
    }

    /** The visit, without an {@code asAt} that is no state we know. */
    private Visit readable(Visit visit) {
        try {
            snapshots.state(visit.state(), State.ALL);
            return visit;
        } catch (RuntimeException e) {
            return new Visit(visit.request(), visit.path(), visit.query(), null, visit.stateOnly());
        }
    }

    /** Without the database the frame is the last that was seen. */
    private Frame frame(Visit visit) {
        try {
            var frame = snapshots.read(visit.state(), State.ALL, Frame::read).value();
            lastFrame = frame;
            return frame;
        } catch (RuntimeException e) {
            return lastFrame;
        }
    }
}
