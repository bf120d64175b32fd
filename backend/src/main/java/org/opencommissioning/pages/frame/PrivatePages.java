package org.opencommissioning.pages.frame;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.ProblemResponses;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.security.Caller;

/**
 * Pages for one reader, which nobody keeps: those of people who are signed in, and the forms by which they sign in. Its controllers
 * take a {@link Caller}, so that the doorkeeper stands before them.
 */
@Singleton
@Requires(property = "datasources.reader.url")
public final class PrivatePages {
    private final PageAnswers pages;
    private final ProblemPages problems;

    PrivatePages(PageAnswers pages, ProblemPages problems) {
        this.pages = pages;
        this.problems = problems;
    }

    /** Composes a page for somebody who is signed in; refuses what they may not see. */
    @FunctionalInterface
    public interface Composer {
        Page<?> compose(Snapshot snapshot, Caller.SignedIn person) throws SQLException, IOException;
    }

    /** What a form that was sent leads to. */
    @FunctionalInterface
    public interface Deed {
        HttpResponse<?> by(Caller.SignedIn person) throws SQLException, IOException;
    }

    /** A page, or the way to sign in first. */
    public HttpResponse<?> answer(HttpRequest<?> request, Caller caller, Composer composer) {
        return act(request, caller, person -> drawn(request, HttpStatus.OK, person, composer));
    }

    /** What is answered to anybody at all. */
    @FunctionalInterface
    public interface Attempt {
        HttpResponse<?> answer() throws SQLException, IOException;
    }

    /** An answer to whoever is at the door; refusals and faults of ours are pages too. */
    public HttpResponse<?> attempt(HttpRequest<?> request, Attempt attempt) {
        try {
            return attempt.answer();
        } catch (Refusal refusal) {
            return problems.page(Visit.of(request), refusal.problem());
        } catch (RuntimeException | SQLException | IOException fault) {
            return problems.page(Visit.of(request), ProblemResponses.surprise(request, fault, 500));
        }
    }

    /** The answer to a form: usually {@link #to another page}, or {@link #again the same} with what was wrong. */
    public HttpResponse<?> act(HttpRequest<?> request, Caller caller, Deed deed) {
        var visit = Visit.of(request);
        try {
            return switch (caller) {
                case Caller.SignedIn person -> deed.by(person);
                case Caller.Anonymous nobody -> toSignIn(visit);
                case Caller.KeyHolder key ->
                    throw ProblemKind.NOT_ALLOWED.refusal(
                            "A page is for people. A key opens the interfaces under /api.");
            };
        } catch (Refusal refusal) {
            return problems.page(visit, refusal.problem());
        } catch (RuntimeException | SQLException | IOException fault) {
            return problems.page(visit, ProblemResponses.surprise(request, fault, 500));
        }
    }

    /** The page of a form once more, with what was wrong in it. */
    public HttpResponse<?> again(HttpRequest<?> request, Caller.SignedIn person, Composer composer)
            throws SQLException, IOException {
        return drawn(request, HttpStatus.UNPROCESSABLE_ENTITY, person, composer);
    }

    /** A page for whoever is at the door: signed in or not. */
    public HttpResponse<?> toAnybody(HttpRequest<?> request, HttpStatus status, Page<?> page) throws IOException {
        return pages.answerOnce(request, status, snapshot -> page);
    }

    /** After a form that was taken: the browser asks for another page, and a reload sends nothing twice. */
    public static MutableHttpResponse<?> to(String path) {
        return HttpResponse.redirect(URI.create(path)).status(HttpStatus.SEE_OTHER);
    }

    private HttpResponse<?> drawn(HttpRequest<?> request, HttpStatus status, Caller.SignedIn person, Composer composer)
            throws IOException {
        return pages.answerOnce(request, status, snapshot -> {
            try {
                return composer.compose(snapshot, person);
            } catch (IOException e) {
                throw new SQLException(e);
            }
        });
    }

    /** A page that was asked for is where signing in leads; a form that was sent is not sent again. */
    private static HttpResponse<?> toSignIn(Visit visit) {
        boolean reads = visit.request().getMethod() == HttpMethod.GET;
        var asked = visit.path() + (visit.query().isEmpty() ? "" : "?" + visit.query());
        return to(reads ? "/sign-in?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) : "/sign-in")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
