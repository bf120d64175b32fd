package org.opencommissioning.spending;

import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** The number that stands for an organisation's code for ever. */
final class Payers {
    private Payers() {}

    static int id(Connection connection, OrganisationCode code) throws SQLException {
        Sql.of("""
            insert into published.organisation_key (code)
            select :code
            where not exists (select from published.organisation_key where code = :code)
            on conflict (code) do nothing
            """).bind("code", code.text()).update(connection);
        return Sql.of("select organisation_id from published.organisation_key where code = :code")
                .bind("code", code.text())
                .get(connection, row -> row.getInt(1));
    }
}
