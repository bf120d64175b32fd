package org.opencommissioning.organisations.population;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.publication.WithdrawableRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Published list sizes as the log hashed them, and how they are destroyed with what they add up to. */
@Singleton
final class WithdrawnListSizes implements WithdrawableRows, HashedRows {
    private static final String COPY_SIZES = """
        insert into published.list_size (publication_id, line, practice_id, commissioner_id, registered, weighted)
        select :draft, line, practice_id, commissioner_id, registered, weighted
        from published.list_size
        where publication_id = :id
          and line <> all(:except)
        """;
    private static final String COPY_UNREGISTERED = """
        insert into published.unregistered (publication_id, line, consortium_id, people)
        select :draft, line, consortium_id, people
        from published.unregistered
        where publication_id = :id
          and line <> all(:except)
        """;

    @Override
    public boolean holds(String kind) {
        return kind.equals(ListSizeReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select s.line, true as registered, practice.code, commissioner.code as commissioner, c.counted_on,
                   s.registered as people, s.weighted
            from published.list_size s
            join published.list_size_count c using (publication_id)
            join published.organisation_key practice on practice.organisation_id = s.practice_id
            left join published.organisation_key commissioner on commissioner.organisation_id = s.commissioner_id
            where s.publication_id = :publication
              and s.line = any(:lines)
            union all
            select u.line, false, consortium.code, null, c.counted_on, u.people, null
            from published.unregistered u
            join published.list_size_count c using (publication_id)
            join published.organisation_key consortium on consortium.organisation_id = u.consortium_id
            where u.publication_id = :publication
              and u.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var commissioner = row.getString("commissioner");
        var out = new Canonical();
        new ListSizeRow(
                        row.getLong("line"),
                        List.of(),
                        row.getBoolean("registered"),
                        new OrganisationCode(row.getString("code")),
                        commissioner == null ? null : new OrganisationCode(commissioner),
                        row.getObject("counted_on", LocalDate.class),
                        row.getInt("people"),
                        row.getBigDecimal("weighted"))
                .canonical(out);
        return out.toBytes();
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        Sql.of("""
            insert into published.list_size_count (publication_id, counted_on)
            select :draft, counted_on
            from published.list_size_count
            where publication_id = :id
            """)
                .bind("draft", draft.publicationId())
                .bind("id", publicationId)
                .update(connection);
        for (var copy : List.of(COPY_SIZES, COPY_UNREGISTERED)) {
            Sql.of(copy)
                    .bind("draft", draft.publicationId())
                    .bind("id", publicationId)
                    .bind("except", except.toArray(Integer[]::new))
                    .update(connection);
        }
        ListSizeTable.addUp(connection, draft.publicationId());
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        for (var table : List.of("list_size", "unregistered")) {
            Sql.of("delete from published." + table + " where publication_id = :id"
                            + " and (:lines::integer[] is null or line = any(:lines::integer[]))")
                    .bind("id", publicationId)
                    .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                    .update(connection);
        }
        Sql.of("delete from published.list_size_total where publication_id = :id")
                .bind("id", publicationId)
                .update(connection);
        if (lines == null) {
            Sql.of("delete from published.list_size_count where publication_id = :id")
                    .bind("id", publicationId)
                    .update(connection);
        } else {
            ListSizeTable.addUp(connection, publicationId);
        }
    }
}
