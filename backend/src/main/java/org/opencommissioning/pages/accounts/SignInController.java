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
import java.time.Duration;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.Passwords;
import org.opencommissioning.security.openid.OpenIdSettings;
import org.opencommissioning.security.sessions.Session;
import org.opencommissioning.security.sessions.SessionCookies;
import org.opencommissioning.security.sessions.SignIn;
import org.opencommissioning.security.sessions.SignOut;
import org.opencommissioning.security.sessions.SignedInAs;
import org.opencommissioning.security.sessions.Visitor;

/** Signing in and out. Forms without script. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class SignInController {
    private final PrivatePages pages;
    private final SignIn signIn;
    private final SignOut signOut;
    private final SessionCookies cookies;
    private final @Nullable String openId;

    SignInController(
            PrivatePages pages,
            SignIn signIn,
            SignOut signOut,
            SessionCookies cookies,
            @Nullable OpenIdSettings openId) {
        this.openId = openId == null ? null : openId.name();
        this.pages = pages;
        this.signIn = signIn;
        this.signOut = signOut;
        this.cookies = cookies;
    }

    /** What the form sends. */
    @Serdeable
    @Introspected
    record Form(
            @Nullable String email,
            @Nullable String password,
            @Nullable String then) {}

    @Get(uris = {"/sign-in", "/_page/sign-in"})
    HttpResponse<?> form(
            HttpRequest<?> request, Caller caller, @Nullable @QueryValue String then, @Nullable @QueryValue String said)
            throws IOException {
        if (caller instanceof Caller.SignedIn) {
            return PrivatePages.to(Then.of(then));
        }
        return page(request, HttpStatus.OK, null, Then.of(then), said, List.of());
    }

    @Post("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, Actor actor, @Body Form form) throws SQLException, IOException {
        var then = Then.of(form.then());
        var email = Account.emailOf(form.email());
        var password = form.password() == null ? "" : form.password();
        if (email == null || password.isEmpty() || password.length() > Passwords.LONGEST) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, form.email(), then, null, missing(email, password));
        }
        return switch (signIn.signIn(email, password, Visitor.of(request, actor, cookies))) {
            case SignedInAs.Somebody somebody -> {
                endOld(request, actor);
                yield cookies.open(PrivatePages.to(then), somebody);
            }
            case SignedInAs.OwesCode(var session) -> {
                var response = PrivatePages.to(Then.code(then));
                cookies.open(response, session);
                yield response;
            }
            case SignedInAs.Nobody() ->
                page(
                        request,
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        form.email(),
                        then,
                        null,
                        List.of(new FieldProblem("password", "The e-mail address or the password is wrong.")));
            case SignedInAs.Wait(var left) ->
                page(
                        request,
                        HttpStatus.TOO_MANY_REQUESTS,
                        form.email(),
                        then,
                        null,
                        List.of(new FieldProblem(
                                "password", "Too many attempts from here. Wait " + said(left) + ", then try again.")));
        };
    }

    @Post("/sign-out")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
    HttpResponse<?> signOut(HttpRequest<?> request, Actor actor) throws SQLException, IOException {
        endOld(request, actor);
        var response = PrivatePages.to("/sign-in?said=signed-out");
        cookies.close(response);
        return response;
    }

    /** Whoever signs in anew, or out, leaves no session behind. */
    private void endOld(HttpRequest<?> request, Actor actor) throws SQLException, IOException {
        var session = Session.of(request);
        if (session.isPresent()) {
            signOut.signOut(
                    actor, session.get().person().accountId(), session.get().id());
        }
    }

    private static List<FieldProblem> missing(@Nullable String email, String password) {
        return email == null
                ? List.of(new FieldProblem("email", "Give your e-mail address, such as name@example.org."))
                : List.of(new FieldProblem(
                        "password",
                        password.isEmpty() ? "Give your password." : "The e-mail address or the password is wrong."));
    }

    static String said(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        if (seconds < 60) {
            return seconds == 1 ? "a second" : seconds + " seconds";
        }
        long minutes = Math.ceilDiv(seconds, 60);
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }

    private HttpResponse<?> page(
            HttpRequest<?> request,
            HttpStatus status,
            @Nullable String email,
            String then,
            @Nullable String said,
            List<FieldProblem> problems)
            throws IOException {
        var shown = email == null || email.length() > 254 ? null : email;
        return pages.toAnybody(
                request,
                status,
                Page.of(
                        "sign-in",
                        "Sign in",
                        "For people who publish: consortia, HealthWatch and the Board.",
                        new SignInPage(shown, then, said, openId, problems)));
    }
}
