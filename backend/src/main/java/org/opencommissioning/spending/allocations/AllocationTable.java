package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;

/** Allocations on the public side of the wall. */
final class AllocationTable implements PublishedRows<AllocationRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:consortia || :practices) as named (code)
        where code is not null
          and not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    private static final String ROWS = """
        insert into published.allocation
          (publication_id, line, start_year, consortium_id, practice_id, component, amount_pence, decided_on, recipient,
           note, target_pence, opening_distance, closing_distance, growth, registered, weighted)
        select :publication, line, :year, c.organisation_id, p.organisation_id, component, pence, decided_on, recipient,
               note, target, opening, closing, growth, registered, weighted
        from unnest(:lines, :consortia, :practices, :components, :pence, :days, :recipients, :notes, :targets,
                    :openings, :closings, :growths, :registered, :weighted)
          as sent (line, consortium, practice, component, pence, decided_on, recipient, note, target, opening, closing,
                   growth, registered, weighted)
        join published.organisation_key c on c.code = sent.consortium
        left join published.organisation_key p on p.code = sent.practice
        """;

    @Override
    public void canonical(AllocationRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public void write(Connection connection, Draft draft, List<AllocationRow> batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        var consortia = array(connection, "text", batch, row -> row.consortium().text());
        var practices = array(connection, "text", batch, row -> text(row.practice()));
        Sql.of(KEYS).bind("consortia", consortia).bind("practices", practices).update(connection);
        Sql.of(ROWS)
                .bind("publication", draft.publicationId())
                .bind("year", batch.getFirst().year().startYear())
                .bind("lines", array(connection, "integer", batch, row -> (int) row.line()))
                .bind("consortia", consortia)
                .bind("practices", practices)
                .bind(
                        "components",
                        array(connection, "text", batch, row -> row.component().slug()))
                .bind(
                        "pence",
                        array(connection, "bigint", batch, row -> row.amount().pence()))
                .bind("days", array(connection, "date", batch, AllocationRow::decidedOn))
                .bind("recipients", array(connection, "text", batch, AllocationRow::recipient))
                .bind("notes", array(connection, "text", batch, AllocationRow::note))
                .bind(
                        "targets",
                        array(
                                connection,
                                "bigint",
                                batch,
                                row -> pence(row.sizes().target())))
                .bind(
                        "openings",
                        array(connection, "numeric", batch, row -> row.sizes().openingDistance()))
                .bind(
                        "closings",
                        array(connection, "numeric", batch, row -> row.sizes().closingDistance()))
                .bind(
                        "growths",
                        array(connection, "numeric", batch, row -> row.sizes().growth()))
                .bind(
                        "registered",
                        array(connection, "integer", batch, row -> row.sizes().registered()))
                .bind(
                        "weighted",
                        array(connection, "numeric", batch, row -> row.sizes().weighted()))
                .update(connection);
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }

    private static Array array(
            Connection connection, String type, List<AllocationRow> batch, Function<AllocationRow, ?> value)
            throws SQLException {
        return connection.createArrayOf(type, batch.stream().map(value).toArray());
    }

    @Override
    public void finish(Connection connection, Draft draft) {}

    @Override
    public void supersede(Connection connection, long publicationId) {}
}
