package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.sql.SQLException;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.openid.OpenIdSettings;
import org.opencommissioning.security.openid.SignInByOpenId;
import org.opencommissioning.security.sessions.SessionCookies;
import org.opencommissioning.security.sessions.SignedInAs;
import org.opencommissioning.security.sessions.Visitor;

/** To the provider of OpenID Connect and back. */
@Hidden
@Controller(OpenIdSettings.PATH)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = OpenIdSettings.class)
final class OpenIdController {
    private static final String NOBODY = "/sign-in?said=not-by-openid";

    private final SignInByOpenId signIn;
    private final SessionCookies cookies;

    OpenIdController(SignInByOpenId signIn, SessionCookies cookies) {
        this.signIn = signIn;
        this.cookies = cookies;
    }

    @Get
    HttpResponse<?> setOff(Actor actor, @Nullable @QueryValue String then) throws SQLException, IOException {
        var setOff = signIn.setOff(Then.of(then));
        var response = HttpResponse.redirect(setOff.to()).status(303);
        cookies.setOff(response, setOff.browser());
        return response;
    }

    /** The provider's word alone opens nothing: the browser must be the one that set off. */
    @Get("/back")
    HttpResponse<?> back(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String code, @Nullable @QueryValue String state)
            throws SQLException, IOException {
        var browser = cookies.onTheWay(request);
        if (code == null || code.length() > 2000 || state == null || browser.isEmpty()) {
            return PrivatePages.to(NOBODY);
        }
        var visitor = Visitor.of(request, actor, cookies);
        var back = signIn.comeBack(Secret.sent(state), browser.get(), code, visitor);
        var response = switch (back.as()) {
            case SignedInAs.Somebody somebody -> cookies.open(PrivatePages.to(back.then()), somebody);
            case SignedInAs.OwesCode(var session) -> {
                var to = PrivatePages.to(Then.code(back.then()));
                cookies.open(to, session);
                yield to;
            }
            case SignedInAs.Nobody() -> PrivatePages.to(NOBODY);
            case SignedInAs.Wait(var left) -> throw new IllegalStateException("Nobody waits for the provider");
        };
        cookies.cameBack(response);
        return response;
    }
}
