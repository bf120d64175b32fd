package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.accounts.AccountQueries;

/** Somebody's own account. */
@Hidden
@Controller("/")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class AccountController {
    private final PrivatePages pages;
    private final DataSource writer;
    private final AccountQueries accounts;
    private final GrantRows grants;

    AccountController(
            PrivatePages pages, @Named("writer") DataSource writer, AccountQueries accounts, GrantRows grants) {
        this.pages = pages;
        this.writer = writer;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Get(uris = {"/account", "/_page/account"})
    HttpResponse<?> account(HttpRequest<?> request, Caller caller) {
        return pages.answer(request, caller, this::page);
    }

    private Page<?> page(Snapshot snapshot, Caller.SignedIn person) throws SQLException {
        try (var connection = writer.getConnection()) {
            var account = accounts.find(connection, person.accountId()).orElseThrow();
            return Page.of(
                    "account",
                    "Your account",
                    "Who you are here and what you may do.",
                    new AccountPage(account.email(), account.name(), grants.of(connection, snapshot, account.id())));
        }
    }
}
