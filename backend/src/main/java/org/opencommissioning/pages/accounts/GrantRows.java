package org.opencommissioning.pages.accounts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.accounts.AccountQueries;
import org.opencommissioning.values.OrganisationCode;

/** What an account holds, with the names of the organisations. */
@Singleton
final class GrantRows {
    private final AccountQueries accounts;

    GrantRows(AccountQueries accounts) {
        this.accounts = accounts;
    }

    List<AccountPage.GrantRow> of(Connection writer, Snapshot snapshot, long account) throws SQLException {
        var today = accounts.today();
        var rows = new ArrayList<AccountPage.GrantRow>();
        for (var grant : accounts.grants(writer, account)) {
            rows.add(new AccountPage.GrantRow(
                    grant.id(),
                    grant.role().title(),
                    grant.organisation().text(),
                    name(snapshot, grant.organisation()),
                    grant.firstDay(),
                    grant.lastDay(),
                    grant.holdsOn(today)));
        }
        return rows;
    }

    static String name(Snapshot snapshot, OrganisationCode code) throws SQLException {
        return snapshot.find(
                        Sql.of("select name from published.organisation where code = :code and to_edition is null")
                                .bind("code", code.text()),
                        row -> row.getString(1))
                .orElse(null);
    }
}
