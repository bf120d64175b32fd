package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.sessions.SessionCookies;
import org.opencommissioning.security.sessions.SetPassword;
import org.opencommissioning.security.sessions.SignOut;

/** Somebody's own account: who they are here, where they are signed in, their password. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class AccountController {
    private final PrivatePages pages;
    private final AccountPages accounts;
    private final SignOut signOut;
    private final SetPassword setPassword;
    private final SessionCookies cookies;

    AccountController(
            PrivatePages pages,
            AccountPages accounts,
            SignOut signOut,
            SetPassword setPassword,
            SessionCookies cookies) {
        this.pages = pages;
        this.accounts = accounts;
        this.signOut = signOut;
        this.setPassword = setPassword;
        this.cookies = cookies;
    }

    /** What the form sends. */
    @Serdeable
    @Introspected
    record Form(@Nullable String present, @Nullable String password) {}

    @Get(uris = {"/account", "/_page/account"})
    HttpResponse<?> account(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> accounts.page(request, snapshot, person, List.of()));
    }

    @Post("/account/sessions/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String id) {
        return pages.act(request, actor.caller(), person -> {
            signOut.signOut(actor, person.accountId(), Visit.number(id, Long.MAX_VALUE));
            return PrivatePages.to("/account");
        });
    }

    @Post("/account/sessions/end-all")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endAll(HttpRequest<?> request, Actor actor) {
        return pages.act(request, actor.caller(), person -> {
            signOut.signOutEverywhere(actor, person.accountId());
            var response = PrivatePages.to("/sign-in?said=signed-out-everywhere");
            cookies.close(response);
            return response;
        });
    }

    @Post("/account/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> password(HttpRequest<?> request, Actor actor, @Body Form form) {
        return pages.act(request, actor.caller(), person -> {
            var present = form.present() == null ? "" : form.present();
            var password = form.password() == null ? "" : form.password();
            return switch (setPassword.byPresent(actor, person.accountId(), present, password)) {
                case SetPassword.Set.Done() -> {
                    var response = PrivatePages.to("/sign-in?said=password-set");
                    cookies.close(response);
                    yield response;
                }
                case SetPassword.Set.Wrong() ->
                    again(request, person, new FieldProblem("present", "This is not your password."));
                case SetPassword.Set.Unfit(String objection) ->
                    again(request, person, new FieldProblem("password", objection));
                case SetPassword.Set.NoSuchLink() -> throw new IllegalStateException("No link was used");
            };
        });
    }

    private HttpResponse<?> again(HttpRequest<?> request, Caller.SignedIn person, FieldProblem problem)
            throws SQLException, IOException {
        return pages.again(
                request, person, (snapshot, reader) -> accounts.page(request, snapshot, reader, List.of(problem)));
    }
}
