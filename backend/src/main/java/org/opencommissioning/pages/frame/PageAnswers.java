package org.opencommissioning.pages.frame;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemResponses;
import org.opencommissioning.api.problems.Refusal;

/** Answers a visit with a page: the HTML and the state alone come from the same reading. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class PageAnswers {
    private final Answers answers;
    private final PageWriter writer;
    private final ProblemPages problems;
    private final Snapshots snapshots;

    PageAnswers(Answers answers, PageWriter writer, ProblemPages problems, Snapshots snapshots) {
        this.snapshots = snapshots;
        this.answers = answers;
        this.writer = writer;
        this.problems = problems;
    }

    /**
     * Which page is asked for.
     *
     * @param canonicalPath its one right address; a visit to another spelling of it is sent there
     * @param datasets      what it reads
     */
    public record Asked(String canonicalPath, Set<String> datasets, Composer composer) {}

    /** Composes a page of what is published; refuses with NOT_FOUND where there is nothing to show. */
    @FunctionalInterface
    public interface Composer {
        Page<?> compose(Snapshot snapshot) throws SQLException;
    }

    /** Refusals and faults of ours are pages too: made here, on a thread that may wait. */
    public HttpResponse<?> answer(HttpRequest<?> request, Function<Visit, Asked> question) {
        var visit = Visit.of(request);
        try {
            return answer(visit, question.apply(visit));
        } catch (Refusal refusal) {
            if (!visit.stateOnly() && !problems.isWantedBy(request)) {
                throw refusal;
            }
            return problems.page(visit, refusal.problem());
        } catch (RuntimeException fault) {
            return problems.page(visit, ProblemResponses.surprise(request, fault, 500));
        }
    }

    /** A page that is drawn for one reader and kept nowhere: the answer to a form that was sent. */
    public HttpResponse<?> answerOnce(HttpRequest<?> request, Composer composer) throws IOException {
        return answerOnce(request, HttpStatus.OK, composer);
    }

    HttpResponse<?> answerOnce(HttpRequest<?> request, HttpStatus status, Composer composer) throws IOException {
        var visit = Visit.of(request);
        var composed = snapshots
                .read(
                        AsAt.NEWEST,
                        State.ALL,
                        snapshot -> new Composed(composer.compose(snapshot), Frame.read(snapshot)))
                .value();
        var page = composed.page();
        var state = PageState.of(page, visit, composed.frame()).forReader(SignedInState.of(request));
        var body = writer.write(visit, state, page.about());
        return HttpResponse.status(status)
                .body(body.bytes())
                .header(HttpHeaders.CONTENT_TYPE, body.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private HttpResponse<?> answer(Visit visit, Asked asked) {
        if (!visit.path().equals(asked.canonicalPath())) {
            return HttpResponse.redirect(URI.create(visit.addressAt(asked.canonicalPath())))
                    .status(301)
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400");
        }
        return answers.bytes(
                Answers.Asked.of(visit.request(), visit.state(), asked.datasets()),
                snapshot -> new Composed(asked.composer().compose(snapshot), Frame.read(snapshot)),
                read -> {
                    var page = read.value().page();
                    return writer.write(
                            visit, PageState.of(page, visit, read.value().frame()), page.about());
                });
    }

    private record Composed(Page<?> page, Frame frame) {}
}
