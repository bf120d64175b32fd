package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.accounts.GrantRole;
import org.opencommissioning.security.accounts.InvitePerson;
import org.opencommissioning.security.sessions.CloseAccount;

/** Stewards look after accounts: invite, grant, end, close. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class PeopleController {
    private final PrivatePages pages;
    private final PeoplePages people;
    private final AccountQueries accounts;
    private final InvitePerson invite;
    private final GrantRole grants;
    private final CloseAccount close;

    PeopleController(
            PrivatePages pages,
            PeoplePages people,
            AccountQueries accounts,
            InvitePerson invite,
            GrantRole grants,
            CloseAccount close) {
        this.pages = pages;
        this.people = people;
        this.accounts = accounts;
        this.invite = invite;
        this.grants = grants;
        this.close = close;
    }

    @Get(uris = {"/people", "/_page/people"})
    HttpResponse<?> people(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> {
            Permissions.requireAnywhere(person, Act.MANAGE_ACCOUNTS);
            return people.everybody(PeoplePage.Asked.NOTHING, List.of());
        });
    }

    @Get(uris = {"/people/{id}", "/_page/people/{id}"})
    HttpResponse<?> person(HttpRequest<?> request, Caller caller, String id) {
        return pages.answer(request, caller, (snapshot, person) -> {
            Permissions.requireAnywhere(person, Act.MANAGE_ACCOUNTS);
            return people.person(snapshot, number(id), PeoplePage.Asked.NOTHING, List.of());
        });
    }

    @Post("/people")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, Actor actor, @Body GrantForm form) {
        return pages.act(request, actor.caller(), person -> {
            Permissions.requireAnywhere(person, Act.MANAGE_ACCOUNTS);
            var problems = people.problems(form, true);
            if (!problems.isEmpty()) {
                return pages.again(request, person, (snapshot, reader) -> people.everybody(form.asked(), problems));
            }
            var invitation = new InvitePerson.Invitation(
                    Account.emailOf(form.email()), form.name().strip(), form.grant(), accounts.today(), form.day());
            return switch (invite.invite(actor, invitation, true)) {
                case InvitePerson.Invited.Now(long id, String link) -> PrivatePages.to("/people/" + id);
                case InvitePerson.Invited.Already(long id) -> PrivatePages.to("/people/" + id);
            };
        });
    }

    @Post("/people/{id}/invite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> inviteAgain(HttpRequest<?> request, Actor actor, String id) {
        return pages.act(request, actor.caller(), person -> {
            Permissions.requireAnywhere(person, Act.MANAGE_ACCOUNTS);
            invite.again(actor, number(id));
            return PrivatePages.to("/people/" + number(id));
        });
    }

    @Post("/people/{id}/grants")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> grant(HttpRequest<?> request, Actor actor, String id, @Body GrantForm form) {
        return pages.act(request, actor.caller(), person -> {
            Permissions.requireAnywhere(person, Act.MANAGE_ACCOUNTS);
            var account = people.known(number(id));
            var problems = people.problems(form, false);
            if (!problems.isEmpty()) {
                return pages.again(
                        request,
                        person,
                        (snapshot, reader) -> people.person(snapshot, account.id(), form.asked(), problems));
            }
            grants.grant(actor, account.id(), form.grant(), accounts.today(), form.day());
            return PrivatePages.to("/people/" + account.id());
        });
    }

    @Post("/people/{id}/grants/{grant}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, String id, String grant) {
        return pages.act(request, actor.caller(), person -> {
            Permissions.requireAnywhere(person, Act.MANAGE_ACCOUNTS);
            grants.end(actor, number(id), number(grant));
            return PrivatePages.to("/people/" + number(id));
        });
    }

    @Post("/people/{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request, Actor actor, String id) {
        return pages.act(request, actor.caller(), person -> {
            Permissions.requireAnywhere(person, Act.MANAGE_ACCOUNTS);
            close.close(actor, number(id));
            return PrivatePages.to("/people/" + number(id));
        });
    }

    private static long number(String step) {
        return Visit.number(step, Long.MAX_VALUE);
    }
}
