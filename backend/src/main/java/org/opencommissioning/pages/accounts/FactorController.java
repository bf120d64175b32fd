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
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.security.accounts.Passwords;
import org.opencommissioning.security.factor.SecondFactor;

/** Somebody's second factor: a picture to photograph, a code to show that it worked, codes for paper. */
@Hidden
@Controller("/account/second-factor")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class FactorController {
    private final PrivatePages pages;
    private final DataSource writer;
    private final AccountQueries accounts;
    private final SecondFactor factor;

    FactorController(
            PrivatePages pages, @Named("writer") DataSource writer, AccountQueries accounts, SecondFactor factor) {
        this.pages = pages;
        this.writer = writer;
        this.accounts = accounts;
        this.factor = factor;
    }

    /** What the forms send. */
    @Serdeable
    @Introspected
    record Form(@Nullable String code, @Nullable String password) {}

    @Get
    HttpResponse<?> factor(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, (snapshot, person) -> page(person, List.of()));
    }

    /** No redirect: the codes for paper are in this very answer. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, @Body Form form) {
        return pages.act(request, actor.caller(), person -> {
            var codes = factor.confirm(actor, person.accountId(), form.code() == null ? "" : form.code());
            if (codes.isEmpty()) {
                var problem = new FieldProblem(
                        "code", "This is not the code that shows now. Is the telephone’s clock right?");
                return pages.again(request, person, (snapshot, reader) -> page(reader, List.of(problem)));
            }
            return pages.toAnybody(
                    request, HttpStatus.OK, page(new FactorPage(true, null, null, codes.get(), List.of())));
        });
    }

    /** Whoever sits down at a browser that was left open does not know the password. */
    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, @Body Form form) {
        return pages.act(request, actor.caller(), person -> {
            var password = form.password() == null ? "" : form.password();
            if (password.length() > Passwords.LONGEST || !Passwords.matches(password, hash(person))) {
                var problem = new FieldProblem("password", "This is not your password.");
                return pages.again(request, person, (snapshot, reader) -> page(reader, List.of(problem)));
            }
            factor.end(actor, person.accountId());
            return PrivatePages.to("/account");
        });
    }

    private @Nullable String hash(Caller.SignedIn person) throws SQLException {
        try (var connection = writer.getConnection()) {
            return accounts.passwordHash(connection, person.accountId());
        }
    }

    private Page<?> page(Caller.SignedIn person, List<FieldProblem> problems) throws SQLException, IOException {
        String email;
        try (var connection = writer.getConnection()) {
            if (factor.isOn(connection, person.accountId())) {
                return page(new FactorPage(true, null, null, null, problems));
            }
            email = accounts.find(connection, person.accountId()).orElseThrow().email();
        }
        var setup = factor.begin(person.accountId(), email);
        return page(new FactorPage(false, setup.secret(), setup.picture(), null, problems));
    }

    private static Page<?> page(FactorPage data) {
        return Page.of("second-factor", "Second factor", "A code from your telephone beside your password.", data);
    }
}
