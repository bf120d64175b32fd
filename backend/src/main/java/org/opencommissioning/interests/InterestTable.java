package org.opencommissioning.interests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Interests on the public side of the wall. */
final class InterestTable implements PublishedRows<InterestRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes) as named (code)
        where not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.interest
          (publication_id, line, consortium_id, person, withheld, practice_id, role, provider_id, provider_name, kind,
           share, band, relationship, from_on, to_on, declared_on, managed,
           gifts, breach)
        values
          (:publication, :line,
           (select organisation_id from published.organisation_key where code = :consortium),
           :person, :withheld,
           (select organisation_id from published.organisation_key where code = :practice),
           :role,
           (select organisation_id from published.organisation_key where code = :provider),
           :provider_name, :kind, :share, :band, :relationship, :from, :to, :declared, :managed,
           :gifts, :breach)
        """;

    @Override
    public void canonical(InterestRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<InterestRow> batch) throws SQLException {
        var codes = Stream.concat(
                        Stream.of(draft.publisher()),
                        batch.stream().flatMap(row -> Stream.of(row.practice(), row.provider())))
                .filter(Objects::nonNull)
                .map(OrganisationCode::text)
                .toArray();
        Sql.of(KEYS).bind("codes", connection.createArrayOf("text", codes)).update(connection);
        for (var row : batch) {
            write(connection, draft, row);
        }
    }

    private static void write(Connection connection, Draft draft, InterestRow row) throws SQLException {
        Sql.of(ROW)
                .bind("publication", draft.publicationId())
                .bind("line", row.line())
                .bind("consortium", draft.publisher().text())
                .bind("person", row.person())
                .bind("withheld", row.withheld())
                .bind("practice", InterestRow.text(row.practice()))
                .bind("role", row.role())
                .bind("provider", InterestRow.text(row.provider()))
                .bind("provider_name", row.providerName())
                .bind("kind", row.kind().code())
                .bind("share", row.share())
                .bind("band", InterestRow.text(row.band()))
                .bind("relationship", row.relationship())
                .bind("from", row.from())
                .bind("to", row.to())
                .bind("declared", row.declaredOn())
                .bind("managed", row.managed())
                .bind("gifts", row.gifts())
                .bind("breach", row.breach())
                .update(connection);
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // A register adds up to nothing.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
