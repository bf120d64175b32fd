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
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.RequestReset;
import org.opencommissioning.security.sessions.SessionCookies;
import org.opencommissioning.security.sessions.SetPassword;

/** Passwords: forgotten, and set by a link. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class PasswordController {
    private final PrivatePages pages;
    private final RequestReset reset;
    private final SetPassword setPassword;
    private final SessionCookies cookies;

    PasswordController(PrivatePages pages, RequestReset reset, SetPassword setPassword, SessionCookies cookies) {
        this.pages = pages;
        this.reset = reset;
        this.setPassword = setPassword;
        this.cookies = cookies;
    }

    /** What the forms send. */
    @Serdeable
    @Introspected
    record Form(
            @Nullable String email,
            @Nullable String token,
            @Nullable String password) {}

    @Get(uris = {"/forgotten-password", "/_page/forgotten-password"})
    HttpResponse<?> forgotten(HttpRequest<?> request, Caller caller) throws IOException {
        return forgotten(request, HttpStatus.OK, false, List.of());
    }

    @Post("/forgotten-password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reset(HttpRequest<?> request, Actor actor, @Body Form form) throws SQLException, IOException {
        var email = Account.emailOf(form.email());
        if (email == null) {
            var problem = new FieldProblem("email", "Give your e-mail address, such as name@example.org.");
            return forgotten(request, HttpStatus.UNPROCESSABLE_ENTITY, false, List.of(problem));
        }
        reset.request(actor, email);
        return forgotten(request, HttpStatus.OK, true, List.of());
    }

    @Get(uris = {"/set-password", "/_page/set-password"})
    HttpResponse<?> link(HttpRequest<?> request, Caller caller, @Nullable @QueryValue String token)
            throws SQLException, IOException {
        boolean usable = token != null && setPassword.isUsable(Secret.sent(token));
        return password(request, HttpStatus.OK, usable ? token : null, List.of());
    }

    @Post("/set-password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(HttpRequest<?> request, Actor actor, @Body Form form) throws SQLException, IOException {
        var token = form.token() == null ? "" : form.token();
        var password = form.password() == null ? "" : form.password();
        return switch (setPassword.byLink(actor, Secret.sent(token), password)) {
            case SetPassword.Set.Done() -> {
                var response = PrivatePages.to("/sign-in?said=password-set");
                cookies.close(response);
                yield response;
            }
            case SetPassword.Set.NoSuchLink() -> password(request, HttpStatus.UNPROCESSABLE_ENTITY, null, List.of());
            case SetPassword.Set.Unfit(String objection) ->
                password(
                        request,
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        token,
                        List.of(new FieldProblem("password", objection)));
            case SetPassword.Set.Wrong() -> throw new IllegalStateException("A link asks for no present password");
        };
    }

    private HttpResponse<?> forgotten(
            HttpRequest<?> request, HttpStatus status, boolean asked, List<FieldProblem> problems) throws IOException {
        return pages.toAnybody(
                request,
                status,
                Page.of(
                        "forgotten-password",
                        "Forgotten password",
                        "Sends you a link that sets a new one.",
                        new ForgottenPage(asked, problems)));
    }

    /** The address holds a secret: no other page is told it. */
    private HttpResponse<?> password(
            HttpRequest<?> request, HttpStatus status, @Nullable String token, List<FieldProblem> problems)
            throws IOException {
        return pages.toAnybody(
                request,
                status,
                Page.of(
                        "set-password",
                        "Set your password",
                        "Sets the password of your account.",
                        new PasswordPage(token, problems)));
    }
}
