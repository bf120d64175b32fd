package org.opencommissioning.organisations.population;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** List sizes on the public side of the wall, and what each file adds up to for each consortium that it names. */
final class ListSizeTable implements PublishedRows<ListSizeRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes || :commissioners) as named (code)
        where code is not null
          and not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    private static final String DAY = """
        insert into published.list_size_count (publication_id, counted_on)
        values (:publication, :day)
        on conflict do nothing
        """;

    private static final String ROWS = """
        with sent as (
          select sent.*, k.organisation_id, c.organisation_id as commissioner_id
          from unnest(:lines, :registered, :codes, :commissioners, :people, :weighted)
            as sent (line, registered, code, commissioner, people, weighted)
          join published.organisation_key k on k.code = sent.code
          left join published.organisation_key c on c.code = sent.commissioner
        ),
        unregistered as (
          insert into published.unregistered (publication_id, line, consortium_id, people)
          select :publication, line, organisation_id, people
          from sent
          where not registered
        )
        insert into published.list_size (publication_id, line, practice_id, commissioner_id, registered, weighted)
        select :publication, line, organisation_id, commissioner_id, people, weighted
        from sent
        where registered
        """;

    private static final String TOTALS = """
        insert into published.list_size_total
          (publication_id, commissioner_id, practices, registered, weighted)
        select publication_id, commissioner_id, count(*), sum(registered),
               case when count(weighted) = count(*) then sum(weighted) end
        from published.list_size
        where publication_id = :publication
          and commissioner_id is not null
        group by publication_id, commissioner_id
        """;

    @Override
    public void canonical(ListSizeRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ListSizeRow> batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        var codes = array(connection, "text", batch, row -> row.code().text());
        var commissioners = array(
                connection,
                "text",
                batch,
                row -> row.commissioner() == null ? null : row.commissioner().text());
        Sql.of(KEYS).bind("codes", codes).bind("commissioners", commissioners).update(connection);
        Sql.of(DAY)
                .bind("publication", draft.publicationId())
                .bind("day", batch.getFirst().countedOn())
                .update(connection);
        Sql.of(ROWS)
                .bind("publication", draft.publicationId())
                .bind("lines", array(connection, "bigint", batch, ListSizeRow::line))
                .bind("registered", array(connection, "boolean", batch, ListSizeRow::registered))
                .bind("codes", codes)
                .bind("commissioners", commissioners)
                .bind("people", array(connection, "integer", batch, ListSizeRow::people))
                .bind("weighted", array(connection, "numeric", batch, ListSizeRow::weighted))
                .update(connection);
    }

    @Override
    public void finish(Connection connection, Draft draft) throws SQLException {
        addUp(connection, draft.publicationId());
    }

    static void addUp(Connection connection, long publicationId) throws SQLException {
        Sql.of(TOTALS).bind("publication", publicationId).update(connection);
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }

    private static Array array(
            Connection connection, String type, List<ListSizeRow> rows, Function<ListSizeRow, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
