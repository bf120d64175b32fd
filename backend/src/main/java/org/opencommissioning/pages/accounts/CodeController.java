package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.sessions.EnterCode;
import org.opencommissioning.security.sessions.Session;
import org.opencommissioning.security.sessions.SessionCookies;
import org.opencommissioning.security.sessions.SignedInAs;
import org.opencommissioning.security.sessions.Visitor;

/** The second step of signing in. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class CodeController {
    private final PrivatePages pages;
    private final EnterCode enterCode;
    private final SessionCookies cookies;

    CodeController(PrivatePages pages, EnterCode enterCode, SessionCookies cookies) {
        this.pages = pages;
        this.enterCode = enterCode;
        this.cookies = cookies;
    }

    /** What the form sends. */
    @Serdeable
    @Introspected
    record Form(@Nullable String code, @Nullable String then) {}

    @Get(uris = {"/sign-in/code", "/_page/sign-in/code"})
    HttpResponse<?> form(HttpRequest<?> request, Caller caller, @Nullable @QueryValue String then) throws IOException {
        return owing(request) == null
                ? PrivatePages.to("/sign-in")
                : page(request, HttpStatus.OK, Then.of(then), List.of());
    }

    @Post("/sign-in/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, Actor actor, @Body Form form) throws SQLException, IOException {
        var owing = owing(request);
        if (owing == null) {
            return PrivatePages.to("/sign-in");
        }
        var then = Then.of(form.then());
        var code = form.code() == null ? "" : form.code();
        return switch (enterCode.enter(owing, code, Visitor.of(request, actor, cookies))) {
            case SignedInAs.Somebody somebody -> cookies.open(PrivatePages.to(then), somebody);
            case SignedInAs.OwesCode owes -> throw new IllegalStateException("One code is enough");
            case SignedInAs.Nobody() ->
                page(request, HttpStatus.UNPROCESSABLE_ENTITY, then, problem("This is not the code, or it was used."));
            case SignedInAs.Wait(var left) ->
                page(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        then,
                        problem("Too many attempts. Wait " + SignInController.said(left) + ", then try again."));
        };
    }

    private static @Nullable Session owing(HttpRequest<?> request) {
        return Session.of(request).filter(session -> !session.whole()).orElse(null);
    }

    private static List<FieldProblem> problem(String sentence) {
        return List.of(new FieldProblem("code", sentence));
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, String then, List<FieldProblem> problems)
            throws IOException {
        return pages.toAnybody(
                request,
                status,
                Page.of("sign-in-code", "Enter your code", "The second step.", new CodePage(then, problems)));
    }
}
