package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.particulars.ParticularTables;
import org.opencommissioning.organisations.particulars.ParticularTables.SaidOnLine;
import org.opencommissioning.organisations.particulars.SaidText;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** The rows of register files as published: line by line what the file says. What follows from them is {@link DerivedRegister}. */
public final class RegisterRows implements PublishedRows<RegisterRow> {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes || :commissioners) as named (code)
        where code is not null
          and not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    private static final String ROWS = """
        insert into published.register_row
          (publication_id, line, organisation_id, name, role, status, opened_on, closed_on, address, postcode, phone,
           commissioner_id, joined_on, left_on)
        select :publication, sent.line, o.organisation_id, sent.name, sent.role, sent.status, sent.opened_on, sent.closed_on,
               string_to_array(sent.address, E'\\n'), sent.postcode, sent.phone,
               c.organisation_id, sent.joined_on, sent.left_on
        from unnest(:lines, :codes, :names, :roles, :statuses, :opened, :closed, :addresses, :postcodes, :phones,
                    :commissioners, :joined, :left)
          as sent (line, code, name, role, status, opened_on, closed_on, address, postcode, phone,
                   commissioner, joined_on, left_on)
        join published.organisation_key o on o.code = sent.code
        left join published.organisation_key c on c.code = sent.commissioner
        """;

    @Override
    public void canonical(RegisterRow row, Draft draft, Canonical out) {
        out.beginObject().name("address").beginArray();
        row.address().forEach(out::value);
        out.endArray()
                .member("closedOn", text(row.closed()))
                .member("code", row.code().text())
                .member("commissioner", text(row.commissioner()))
                .member("joinedOn", text(row.joined()))
                .member("leftOn", text(row.left()))
                .member("line", row.line())
                .member("name", row.name())
                .member("openedOn", text(row.opened()))
                .member("phone", row.phone())
                .member("postcode", row.postcode())
                .member("role", row.role().code());
        SaidText.write(row.said(), out);
        out.member("status", row.status().code()).endObject();
    }

    @Override
    public void write(Connection connection, Draft draft, List<RegisterRow> batch) throws SQLException {
        var codes = array(connection, "text", batch, row -> row.code().text());
        var commissioners = array(connection, "text", batch, row -> text(row.commissioner()));
        Sql.of(KEYS).bind("codes", codes).bind("commissioners", commissioners).update(connection);
        Sql.of(ROWS)
                .bind("publication", draft.publicationId())
                .bind("lines", array(connection, "bigint", batch, RegisterRow::line))
                .bind("codes", codes)
                .bind("names", array(connection, "text", batch, RegisterRow::name))
                .bind(
                        "roles",
                        array(connection, "text", batch, row -> row.role().code()))
                .bind(
                        "statuses",
                        array(connection, "text", batch, row -> row.status().code()))
                .bind("opened", array(connection, "date", batch, RegisterRow::opened))
                .bind("closed", array(connection, "date", batch, RegisterRow::closed))
                .bind("addresses", array(connection, "text", batch, row -> String.join("\n", row.address())))
                .bind("postcodes", array(connection, "text", batch, RegisterRow::postcode))
                .bind("phones", array(connection, "text", batch, RegisterRow::phone))
                .bind("commissioners", commissioners)
                .bind("joined", array(connection, "date", batch, RegisterRow::joined))
                .bind("left", array(connection, "date", batch, RegisterRow::left))
                .update(connection);
        ParticularTables.write(
                connection,
                draft.publicationId(),
                batch.stream()
                        .flatMap(row -> row.said().stream().map(said -> new SaidOnLine(row.line(), said)))
                        .toList());
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // Nothing is counted: the register has no money.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }

    private static java.sql.Array array(
            Connection connection, String type, List<RegisterRow> rows, Function<RegisterRow, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    @Nullable
    private static String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
