package org.opencommissioning.submissions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Arrays;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Role;
import org.opencommissioning.values.OrganisationCode;

/** Lets a test say who asks: {@code Test-Caller: 7 preparer@9N4 moderator@9N4}. */
@ServerFilter("/**")
@Requires(property = "portal.test.callers", value = "true")
final class TestCallers {
    @RequestFilter
    void recognise(HttpRequest<?> request) {
        var said = request.getHeaders().get("Test-Caller");
        if (said != null) {
            request.setAttribute("org.opencommissioning.caller", caller(said.split(" ")));
        }
    }

    private static Caller caller(String[] words) {
        return new Caller.SignedIn(
                Long.parseLong(words[0]),
                "Somebody",
                Arrays.stream(words).skip(1).map(TestCallers::grant).toList());
    }

    private static Grant grant(String text) {
        var parts = text.split("@");
        return new Grant(Role.find(parts[0]).orElseThrow(), new OrganisationCode(parts[1]));
    }
}
