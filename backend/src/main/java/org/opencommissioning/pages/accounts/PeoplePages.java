package org.opencommissioning.pages.accounts;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.security.accounts.AccountQueries;

/** What stewards see of accounts. */
@Singleton
@Requires(property = "datasources.writer.url")
final class PeoplePages {
    private final DataSource writer;
    private final Snapshots snapshots;
    private final AccountQueries accounts;
    private final GrantRows grants;

    PeoplePages(@Named("writer") DataSource writer, Snapshots snapshots, AccountQueries accounts, GrantRows grants) {
        this.writer = writer;
        this.snapshots = snapshots;
        this.accounts = accounts;
        this.grants = grants;
    }

    List<FieldProblem> problems(GrantForm form, boolean ofPerson) {
        var problems = new ArrayList<>(ofPerson ? form.problemsOfPerson() : List.of());
        problems.addAll(snapshots
                .read(AsAt.NEWEST, State.ALL, snapshot -> form.problemsOfGrant(snapshot, accounts.today()))
                .value());
        return problems;
    }

    Account known(long id) throws SQLException {
        try (var connection = writer.getConnection()) {
            return accounts.find(connection, id)
                    .orElseThrow(() -> ProblemKind.NOT_FOUND.refusal("There is no account " + id + "."));
        }
    }

    Page<?> everybody(PeoplePage.Asked asked, List<FieldProblem> problems) throws SQLException {
        var rows = new ArrayList<PeoplePage.Row>();
        try (var connection = writer.getConnection()) {
            for (var account : accounts.list(connection)) {
                var roles = accounts.grantsToday(connection, account.id()).stream()
                        .map(grant -> grant.role().title() + ", " + grant.organisation())
                        .toList();
                rows.add(new PeoplePage.Row(
                        account.id(),
                        account.email(),
                        account.name(),
                        account.state().slug(),
                        roles));
            }
        }
        return Page.of(
                "people",
                "People",
                "Everybody who has an account here.",
                new PeoplePage(rows, GrantForm.choices(), asked, problems));
    }

    Page<?> person(Snapshot snapshot, long id, PeoplePage.Asked asked, List<FieldProblem> problems)
            throws SQLException {
        var account = known(id);
        try (var connection = writer.getConnection()) {
            return Page.of(
                    "person",
                    account.name(),
                    "One account and what it holds.",
                    new PersonPage(
                            account.id(),
                            account.email(),
                            account.name(),
                            account.state().slug(),
                            grants.of(connection, snapshot, id),
                            GrantForm.choices(),
                            asked,
                            problems));
        }
    }
}
