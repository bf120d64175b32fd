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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.keys.ApiKeys;

/** Keys for programs: somebody makes their own, sees it once, and revokes it. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class KeysController {
    private final PrivatePages pages;
    private final DataSource writer;
    private final ApiKeys keys;
    private final Clock clock;

    KeysController(PrivatePages pages, @Named("writer") DataSource writer, ApiKeys keys, Clock clock) {
        this.pages = pages;
        this.writer = writer;
        this.keys = keys;
        this.clock = clock;
    }

    /** What the form sends. @param scope one act or several */
    @Serdeable
    @Introspected
    record Form(
            @Nullable String name,
            @Nullable List<String> scope,
            @Nullable String days) {}

    @Get(uris = {"/account/keys", "/_page/account/keys"})
    HttpResponse<?> keys(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> page(person, null, List.of()));
    }

    /** No redirect: the key is in this very answer. */
    @Post("/account/keys")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, @Body Form form) {
        return pages.act(request, actor.caller(), person -> {
            try {
                var made = keys.make(actor, form.name() == null ? "" : form.name(), scope(form), days(form));
                return pages.toAnybody(request, HttpStatus.OK, page(person, made.key(), List.of()));
            } catch (Refusal refusal) {
                var problem = refusal.problem();
                var faults = problem.errors().isEmpty()
                        ? List.of(new FieldProblem("name", problem.detail()))
                        : problem.errors().stream()
                                .map(fault -> new FieldProblem(fault.field(), fault.detail() + " " + fault.mend()))
                                .toList();
                return pages.again(request, person, (snapshot, reader) -> page(reader, null, faults));
            }
        });
    }

    @Post("/account/keys/{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(HttpRequest<?> request, Actor actor, String id) {
        return pages.act(request, actor.caller(), person -> {
            keys.revoke(actor, person.accountId(), Visit.number(id, Long.MAX_VALUE));
            return PrivatePages.to("/account/keys");
        });
    }

    private Page<?> page(Caller.SignedIn person, @Nullable String made, List<FieldProblem> problems)
            throws SQLException, IOException {
        try (var connection = writer.getConnection()) {
            return Page.of(
                    "keys",
                    "Your keys",
                    "Keys by which programs act for you.",
                    new KeysPage(
                            keys.list(connection, person.accountId()), clock.instant(), acts(person), made, problems));
        }
    }

    private static List<PeoplePage.Choice> acts(Caller.SignedIn person) {
        return Arrays.stream(Act.values())
                .filter(act -> act != Act.HOLD_KEY && Permissions.mayAnywhere(person, act))
                .map(act -> new PeoplePage.Choice(act.slug(), act.slug()))
                .toList();
    }

    private static LinkedHashSet<Act> scope(Form form) {
        var acts = new LinkedHashSet<Act>();
        Stream.ofNullable(form.scope())
                .flatMap(List::stream)
                .flatMap(slug -> Act.find(slug).stream())
                .forEach(acts::add);
        return acts;
    }

    private static int days(Form form) {
        return form.days() != null && form.days().matches("[0-9]{1,4}") ? Integer.parseInt(form.days()) : 0;
    }
}
